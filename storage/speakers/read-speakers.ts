import { database } from '../database';
import type { SpeakerRecord } from '../records';

/** Returns the rows of these speakers by id, without those that have none. Reads within the caller's transaction. */
export async function readSpeakers(ids: Iterable<string>): Promise<Map<string, SpeakerRecord>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await database.speakers.bulkGet(wanted);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
