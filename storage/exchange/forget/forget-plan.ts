import { database } from '../../database';
import type { QuotationRecord, SpeakerRecord } from '../../records';
import { SpeakerDirectory } from '../../speakers/speaker-directory';

/** What the reader wants to have forgotten. */
export type Forgetting =
  | { readonly what: 'article'; readonly id: string }
  /** As the articles print it. */
  | { readonly what: 'outlet'; readonly outlet: string }
  /** With all names that were merged into his. */
  | { readonly what: 'speaker'; readonly id: string }
  /** What was saved before this day (`YYYY-MM-DD`, UTC). */
  | { readonly what: 'older'; readonly day: string }
  | { readonly what: 'everything' };

/** Which rows have to go. */
export interface ForgetPlan {
  /** By article, as they are kept. */
  readonly quotationIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly speakerIds: readonly string[];
}

/**
 * Returns which rows have to go so that nothing is left of what is to be forgotten. Reads within the caller's transaction.
 *
 * - Articles go with their last quotation, since an address is a trace; so do traces of what was deleted in an article
 *   or from an outlet that is forgotten.
 * - Speakers go with their last quotation, unless the reader wrote something about them or another name leads to theirs.
 */
export async function forgetPlan(wanted: Forgetting): Promise<ForgetPlan> {
  if (wanted.what === 'everything') return everything();
  const speakers = new SpeakerDirectory(await database.speakers.toArray());
  const rows = await doomedRows(wanted, speakers);
  rows.sort((one, other) => (one.articleId < other.articleId ? -1 : one.articleId > other.articleId ? 1 : 0));
  const doomed = new Set(rows.map(({ id }) => id));
  const articleIds = await emptied([...new Set(rows.map(({ articleId }) => articleId))], doomed);
  const own = wanted.what === 'speaker' ? speakers.idsOf(wanted.id) : [];
  const named = new Set(rows.flatMap(({ speakerIds }) => speakerIds));
  const silent = await silenced(
    [...named].filter((id) => !own.includes(id)),
    doomed,
  );
  return { quotationIds: [...doomed], articleIds, speakerIds: [...own, ...unneeded(silent, speakers)] };
}

async function everything(): Promise<ForgetPlan> {
  return {
    quotationIds: await database.quotations.orderBy('articleId').primaryKeys(),
    articleIds: await database.articles.toCollection().primaryKeys(),
    speakerIds: await database.speakers.toCollection().primaryKeys(),
  };
}

async function doomedRows(
  wanted: Exclude<Forgetting, { what: 'everything' }>,
  speakers: SpeakerDirectory,
): Promise<QuotationRecord[]> {
  const { quotations, articles } = database;
  switch (wanted.what) {
    case 'article':
      return quotations.where('articleId').equals(wanted.id).toArray();
    case 'outlet': {
      const of = await articles.filter(({ outlet }) => outlet === wanted.outlet).primaryKeys();
      return quotations.where('articleId').anyOf(of).toArray();
    }
    case 'speaker':
      return quotations
        .where('speakerIds')
        .anyOf([...speakers.idsOf(wanted.id)])
        .distinct()
        .toArray();
    case 'older':
      return quotations.where('savedAt').below(wanted.day).toArray();
  }
}

/** The articles of which nothing is kept then. */
async function emptied(
  articleIds: readonly string[],
  doomed: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await database.quotations.where('articleId').anyOf(articleIds).toArray();
  const kept = rows.filter(({ id, deletedAt }) => deletedAt === null && !doomed.has(id));
  const full = new Set(kept.map(({ articleId }) => articleId));
  return articleIds.filter((id) => !full.has(id));
}

/** The speakers of whom nothing is kept then. */
async function silenced(ids: readonly string[], doomed: ReadonlySet<string>): Promise<readonly string[]> {
  const silent: string[] = [];
  for (const id of ids) {
    const own = await database.quotations.where('speakerIds').equals(id).primaryKeys();
    if (own.every((quotation) => doomed.has(quotation))) silent.push(id);
  }
  return silent;
}

function unneeded(ids: readonly string[], speakers: SpeakerDirectory): readonly string[] {
  const gone = new Set(ids);
  const isNeeded = (row: SpeakerRecord) => {
    const group = speakers.of(row.id)?.rows ?? [];
    const isOnlySpelling = group.every((each) => gone.has(each.id));
    const isTold = Object.keys(row.decision?.elsewhere ?? {}).length > 0;
    return row.annotation !== undefined || isTold || !isOnlySpelling;
  };
  return ids.filter((id) => {
    const row = speakers.of(id)?.rows.find((each) => each.id === id);
    return row !== undefined && !isNeeded(row);
  });
}
