import { database } from '../database';
import { relinkArticle } from './finish-backlog';
import { putOff } from './link-quotations';

/** Of a speaker in more articles, the quotations are linked anew later, in pieces. */
const MOST_AT_ONCE = 5;

/**
 * Brings the links of these speakers' quotations up to date after the reader made speakers one or told them apart: two who
 * are one need to share fewer words. To be called after the speakers' rows were written, within the caller's transaction.
 */
export async function relinkSpeakers(ids: readonly string[]): Promise<void> {
  const rows = await database.quotations.where('speakerIds').anyOf(ids).distinct().toArray();
  const articleIds = [...new Set(rows.map(({ articleId }) => articleId))];
  if (articleIds.length > MOST_AT_ONCE) await putOff(articleIds);
  else for (const id of articleIds) await relinkArticle(id);
}
