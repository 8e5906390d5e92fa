import { database } from '../database';
import { withStorageErrors } from '../errors';
import type { QuotationRecord } from '../records';
import { newestFirst, type SavedQuotation, withArticles } from './saved-quotation';
import { SHELVES } from './shelving-state';

/** A page of saved quotations. `before` asks for the next one; null at the end. */
export interface RecentQuotations {
  readonly quotations: readonly SavedQuotation[];
  readonly before: string | null;
}

/** Times of saving that are asked for at once: an article has ten quotations on average. */
const TIMES_AT_ONCE = 4;

/**
 * Returns the newest saved quotations, at least `count` of them where there are as many: what was saved at one time is
 * never cut in two, so that an article's quotations stay together and in order.
 *
 * @param before only those saved before this time; null from the newest on.
 */
export function recentQuotations(count: number, before: string | null = null): Promise<RecentQuotations> {
  return withStorageErrors(async () => {
    const newest: QuotationRecord[] = [];
    for (let until = before; ; ) {
      // First the times, then all rows between them in one go: one by one, backwards, takes several times as long.
      const times = await timesBefore(until);
      const [last, first] = [times[0], times.at(-1)];
      if (last === undefined || first === undefined)
        return { quotations: await ordered(newest), before: null };
      const rows = await database.quotations.where('savedAt').between(first, last, true, true).toArray();
      for (const time of times) {
        newest.push(...rows.filter((row) => row.savedAt === time && row.deletedAt === null));
        if (newest.length >= count) return { quotations: await ordered(newest), before: time };
      }
      until = first;
    }
  });
}

/** The newest times before one at which something was saved, the newest first; before any where it is null. */
async function timesBefore(until: string | null): Promise<readonly string[]> {
  const range =
    until === null
      ? database.quotations.orderBy('savedAt')
      : database.quotations.where('savedAt').below(until);
  return (await range.reverse().limit(TIMES_AT_ONCE).uniqueKeys()).map(String);
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
