import { database } from '../database';
import type { SpeakerRecord } from '../records';
import type { ShelfRecord } from './shelf';
import { SHELVES, type ShelvingState } from './shelving-state';

/** What an index is made of, as it was at one time. */
export interface ReadShelves {
  /** False where these are only the shelves that were written since. */
  readonly isAll: boolean;
  readonly shelves: readonly ShelfRecord[];
  readonly speakers: readonly SpeakerRecord[];
  /** To ask with for what is written later. */
  readonly state: ShelvingState;
}

/** Reads all speakers and the shelves that were written since (null: all). All again where the library was emptied since. */
export function readShelves(since: ShelvingState | null): Promise<ReadShelves> {
  const { shelves, speakers, shelving } = database;
  // An explicit transaction, whose answers Dexie does not keep copies of.
  return database.transaction('r', shelves, speakers, shelving, async () => {
    const state = (await shelving.get(SHELVES.name)) ?? SHELVES;
    const isAll = since?.begun !== state.begun;
    const [read, everybody] = await Promise.all([
      isAll ? shelves.toArray() : shelves.where('revision').above(since.revision).toArray(),
      speakers.toArray(),
    ]);
    return { isAll, shelves: read, speakers: everybody, state };
  });
}
