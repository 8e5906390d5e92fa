import { database } from '../database';
import type { SpeakerRecord } from '../records';
import type { ShelfRecord } from './shelf';
import { SHELVES } from './shelving-state';

/** What an index is made of, as it was at one time. */
export interface ReadShelves {
  /** False where these are only the shelves that were written since. */
  readonly isAll: boolean;
  readonly shelves: readonly ShelfRecord[];
  readonly speakers: readonly SpeakerRecord[];
  /** To ask with for what is written later. */
  readonly revision: number;
}

/** Reads all speakers and the shelves that were written since a revision (0: all). All again where the library was emptied. */
export function readShelves(since: number): Promise<ReadShelves> {
  const { shelves, speakers, shelving } = database;
  // An explicit transaction, whose answers Dexie does not keep copies of.
  return database.transaction('r', shelves, speakers, shelving, async () => {
    const { revision } = (await shelving.get(SHELVES.name)) ?? SHELVES;
    const isAll = since === 0 || revision < since;
    const [read, everybody] = await Promise.all([
      isAll ? shelves.toArray() : shelves.where('revision').above(since).toArray(),
      speakers.toArray(),
    ]);
    return { isAll, shelves: read, speakers: everybody, revision };
  });
}
