import type { QuotationRecord, SpeakerRecord } from '../records';
import { readSpeakers } from '../speakers/read-speakers';
import { speakerId } from '../speakers/speaker-id';

/** Merges of merges that are followed; a ring, which only two libraries made one can have, ends here too. */
const MOST_STEPS = 5;

/** Speakers' rows by id. */
export type SpeakerRows = ReadonlyMap<string, SpeakerRecord>;

/** Returns the rows of these speakers and of all into whom they were merged. Reads within the caller's transaction. */
export async function speakersById(ids: readonly string[]): Promise<SpeakerRows> {
  return withMerged(await readSpeakers(ids));
}

/** Returns these rows with those of all into whom they were merged; they themselves where that is nobody. */
export async function withMerged(speakers: SpeakerRows): Promise<SpeakerRows> {
  let all = speakers;
  for (let step = 0; step < MOST_STEPS; step++) {
    const wanted = [...all.values()].flatMap(({ decision }) => decision?.mergedInto ?? []);
    const found = await readSpeakers(wanted.filter((id) => !all.has(id)));
    if (found.size === 0) break;
    all = new Map([...all, ...found]);
  }
  return all;
}

/**
 * Returns the keys by which a quotation's speakers are those of another: that of the name as printed, and those of the
 * speakers into whom the reader merged him.
 */
export function speakerKeysOf({ speakerIds }: QuotationRecord, known: SpeakerRows): readonly string[] {
  return [...new Set(speakerIds.flatMap((id) => keysFrom(id, known)))].sort();
}

function keysFrom(id: string, known: SpeakerRows): string[] {
  const keys: string[] = [];
  let row = known.get(id);
  for (let step = 0; row && step <= MOST_STEPS; step++) {
    // One whom the reader told apart from another of the same name is not he, though the name is the same.
    keys.push(row.id === speakerId(row.name) ? row.key : row.id);
    row = known.get(row.decision?.mergedInto ?? '');
  }
  return keys;
}
