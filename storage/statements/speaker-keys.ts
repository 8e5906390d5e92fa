import { database } from '../database';
import type { QuotationRecord, SpeakerRecord } from '../records';
import { speakerId } from '../speakers/speaker-id';

/** Merges of merges that are followed; a ring, which only two libraries made one can have, ends here too. */
const MOST_STEPS = 5;

/**
 * Returns for quotations the keys by which their speakers are one: that of the name as printed, and those of the speakers
 * into whom the reader merged him. Reads within the caller's transaction.
 */
export async function speakerKeysOf(
  rows: readonly QuotationRecord[],
): Promise<(row: QuotationRecord) => readonly string[]> {
  const known = new Map<string, SpeakerRecord>();
  let wanted = [...new Set(rows.flatMap(({ speakerIds }) => speakerIds))];
  for (let step = 0; wanted.length > 0 && step <= MOST_STEPS; step++) {
    const found = (await database.speakers.bulkGet(wanted)).filter((row) => row !== undefined);
    for (const row of found) known.set(row.id, row);
    const next = found.flatMap(({ decision }) => decision?.mergedInto ?? []);
    wanted = [...new Set(next)].filter((id) => !known.has(id));
  }
  return ({ speakerIds }) => [...new Set(speakerIds.flatMap((id) => keysFrom(id, known)))].sort();
}

function keysFrom(id: string, known: ReadonlyMap<string, SpeakerRecord>): string[] {
  const keys: string[] = [];
  let row = known.get(id);
  for (let step = 0; row && step <= MOST_STEPS; step++) {
    // One whom the reader told apart from another of the same name is not he, though the name is the same.
    keys.push(row.id === speakerId(row.name) ? row.key : row.id);
    row = known.get(row.decision?.mergedInto ?? '');
  }
  return keys;
}
