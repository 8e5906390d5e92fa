import { database } from '../database';
import type { QuotationRecord } from '../records';
import { relinkArticle } from './finish-backlog';
import { putOff, unlink } from './link-quotations';

/** Of a speaker in more articles, the quotations are linked anew later, in pieces. */
const MOST_AT_ONCE = 5;

/**
 * Brings the links of these speakers' quotations up to date where the reader makes speakers one or tells them apart: two who
 * are one need to share fewer words, and stand on one rack. To be called within the caller's transaction with what writes
 * the speakers' rows.
 */
export async function relinkSpeakers(ids: readonly string[], write: () => Promise<unknown>): Promise<void> {
  const all = await leadingTo(ids);
  const before = await quotationsBy(all);
  // As they stand now: afterwards nobody would know where that was.
  await unlink(before.filter(({ deletedAt }) => deletedAt === null));
  await write();
  const rows = [...before, ...(await quotationsBy(all))];
  const articleIds = [...new Set(rows.map(({ articleId }) => articleId))];
  if (articleIds.length > MOST_AT_ONCE) await putOff(articleIds);
  else for (const id of articleIds) await relinkArticle(id);
}

/** These speakers, and those who were merged into them, directly or by others. */
async function leadingTo(ids: readonly string[]): Promise<readonly string[]> {
  const speakers = await database.speakers.toArray();
  const all = new Set(ids);
  for (let size = 0; size < all.size; ) {
    size = all.size;
    for (const { id, decision } of speakers) if (all.has(decision?.mergedInto ?? '')) all.add(id);
  }
  return [...all];
}

function quotationsBy(ids: readonly string[]): PromiseLike<QuotationRecord[]> {
  return database.quotations.where('speakerIds').anyOf(ids).distinct().toArray();
}
