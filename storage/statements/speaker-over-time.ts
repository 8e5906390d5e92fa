import { type SharedTopic, sharedTopics } from '@/engine/statements/shared-topics';
import { database } from '../database';
import { withStorageErrors } from '../errors';
import { type SavedQuotation, withArticles } from '../search/saved-quotation';
import { currentWords, printedAt } from './statement';

/** What a speaker said about one thing, the earliest first. */
export interface TopicOverTime extends Pick<SharedTopic, 'words'> {
  readonly quotations: readonly SavedQuotation[];
}

/** So many of a speaker's quotations are looked at, the latest. */
const MOST_LOOKED_AT = 1_500;
const MOST_TOPICS = 5;
const MS_A_DAY = 86_400_000;

/**
 * Returns what a speaker came back to on several days: statements that share two rare words, in the order of their dates.
 * Whether he changed his mind is for the reader to say.
 *
 * @param speakerIds all ids under which his quotations are saved
 */
export function speakerOverTime(speakerIds: readonly string[]): Promise<readonly TopicOverTime[]> {
  return withStorageErrors(async () => {
    const rows = await database.quotations.where('speakerIds').anyOf(speakerIds).distinct().toArray();
    const kept = rows.filter(({ deletedAt }) => deletedAt === null);
    const saved = [...(await withArticles(kept))]
      .sort((one, other) => (printedAt(one) < printedAt(other) ? 1 : -1))
      .slice(0, MOST_LOOKED_AT);
    const byId = new Map(saved.map((each) => [each.quotation.id, each]));
    const said = saved.map((each) => ({
      id: each.quotation.id,
      text: currentWords(each.quotation),
      day: Math.floor(Date.parse(printedAt(each)) / MS_A_DAY),
    }));
    return sharedTopics(said, MOST_TOPICS).map(({ words, ids }) => ({
      words,
      quotations: ids.flatMap((id) => byId.get(id) ?? []),
    }));
  });
}
