import { articlesById } from '../articles-by-id';
import { database } from '../database';
import { withStorageErrors } from '../errors';
import { inLibrary } from '../in-library';
import { shelve } from './shelve';
import { SHELVES } from './shelving-state';

/** Articles that are shelved in one transaction: a few milliseconds, so that saving and reading need not wait. */
const PIECE = 20;

/**
 * Puts on shelves what was saved before there were any, in pieces: wherever it is interrupted, it goes on from there when
 * it is called again, and several callers share the work. Resolves when nothing is left to be done.
 */
export async function catchUpShelves(): Promise<void> {
  const state = await withStorageErrors(() => database.shelving.get(SHELVES.name));
  if (!state || state.after === null) return;
  while (await shelvePiece());
}

/** Returns whether there is more. */
function shelvePiece(): Promise<boolean> {
  return inLibrary(async () => {
    const state = await database.shelving.get(SHELVES.name);
    if (!state || state.after === null) return false;
    const ids = await database.articles.where('id').above(state.after).limit(PIECE).primaryKeys();
    const last = ids.at(-1) ?? null;
    if (last !== null) {
      const [rows, articles] = await Promise.all([
        database.quotations.where('articleId').anyOf(ids).toArray(),
        articlesById(ids),
      ]);
      await shelve(rows, articles);
    }
    const now = (await database.shelving.get(SHELVES.name)) ?? SHELVES;
    await database.shelving.put({ ...now, after: last });
    return last !== null;
  });
}
