import { database } from '../database';
import { withStorageErrors } from '../errors';
import { newestFirst, type SavedQuotation, withArticles } from './saved-quotation';
import { SHELVES } from './shelving-state';

/** A page of saved quotations. `before` asks for the next one; null at the end. */
export interface RecentQuotations {
  readonly quotations: readonly SavedQuotation[];
  readonly before: string | null;
}

/**
 * Returns the newest saved quotations, at least `count` of them where there are as many: what was saved at one time is
 * never cut in two, so that an article's quotations stay together and in order.
 *
 * @param before only those saved before this time; null from the newest on.
 */
export function recentQuotations(count: number, before: string | null = null): Promise<RecentQuotations> {
  return withStorageErrors(async () => {
    const range =
      before === null
        ? database.quotations.orderBy('savedAt')
        : database.quotations.where('savedAt').below(before);
    const newest = await range
      .reverse()
      .filter((row) => row.deletedAt === null)
      .limit(count)
      .toArray();
    const last = newest.at(-1)?.savedAt;
    if (last === undefined || newest.length < count)
      return { quotations: await ordered(newest), before: null };
    const sameTime = await database.quotations
      .where('savedAt')
      .equals(last)
      .filter((row) => row.deletedAt === null)
      .toArray();
    const earlier = newest.filter((row) => row.savedAt !== last);
    return { quotations: await ordered([...earlier, ...sameTime]), before: last };
  });
}

/** Returns how many quotations are saved. */
export function countQuotations(): Promise<number> {
  return withStorageErrors(async () => {
    const state = (await database.shelving.get(SHELVES.name)) ?? SHELVES;
    // Counting 100,000 rows takes longer than all else that the popup shows.
    if (state.after === null) return state.quotations;
    const [all, deleted] = await Promise.all([
      database.quotations.count(),
      // Rows whose `deletedAt` is null are not in this index.
      database.quotations.orderBy('deletedAt').count(),
    ]);
    return all - deleted;
  });
}

function ordered(rows: Parameters<typeof withArticles>[0]): Promise<readonly SavedQuotation[]> {
  return withArticles([...rows].sort(newestFirst));
}
