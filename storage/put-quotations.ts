import { Dexie } from 'dexie';
import { articlesById } from './articles-by-id';
import { database } from './database';
import { InvalidReadingError } from './errors';
import type { QuotationRecord } from './records';
import { shelve } from './search/shelve';
import { withSpeakers } from './speakers/with-speakers';
import { linkQuotations } from './statements/link-quotations';
import { withMerged } from './statements/speaker-keys';

/**
 * Writes quotations with all that is derived from them, within the caller's transaction ({@link inLibrary}). Nothing else
 * writes quotations.
 *
 * @param known these rows as they are, by id, where the caller has read them: nothing for each that is new.
 */
export async function putQuotations(
  rows: readonly QuotationRecord[],
  known?: ReadonlyMap<string, QuotationRecord>,
): Promise<void> {
  if (rows.length === 0) return;
  const [{ quotations, speakers, changed }, articles, before] = await Promise.all([
    withSpeakers(rows),
    articlesById(rows.map(({ articleId }) => articleId)),
    known ?? rowsBefore(rows),
  ]);
  const around = { articles, speakers: await withMerged(speakers) };
  const fresh = quotations.filter(({ id, deletedAt }) => deletedAt === null && !before.has(id));
  // The database answers in the order in which it is asked: what is waited for is asked first. While it writes the
  // quotations, the rest is reckoned.
  await Promise.all([
    database.speakers.bulkPut([...changed]),
    shelve(quotations, articles, fresh),
    linkQuotations(quotations, before, around),
    write(quotations, before),
  ]);
}

/**
 * Writes rows. That those which are new to their article are new to the library is left to the database to find: to ask it
 * of each beforehand takes as long as writing them.
 *
 * @throws {InvalidReadingError} where an id is that of another article's: see reading/is-anothers.ts.
 */
async function write(
  rows: readonly QuotationRecord[],
  before: ReadonlyMap<string, QuotationRecord>,
): Promise<void> {
  const fresh = rows.filter(({ id }) => !before.has(id));
  const known = rows.filter(({ id }) => before.has(id));
  const added = database.quotations.bulkAdd(fresh).catch((error: unknown) => {
    const failures = error instanceof Dexie.BulkError ? Object.entries(error.failuresByPos) : [];
    const clash = failures.find(([, { name }]) => name === 'ConstraintError');
    if (!clash) throw error;
    throw new InvalidReadingError('id', 'one of this article', fresh[Number(clash[0])]?.id ?? '');
  });
  await Promise.all([added, database.quotations.bulkPut(known)]);
}

/** The rows as they are before they are written, by id: of one article all, which are read in one go. */
async function rowsBefore(rows: readonly QuotationRecord[]): Promise<ReadonlyMap<string, QuotationRecord>> {
  const [articleId = '', ...others] = new Set(rows.map((row) => row.articleId));
  const isOne = others.length === 0 && rows.length > 1;
  const known = isOne
    ? await database.quotations.where('articleId').equals(articleId).toArray()
    : await database.quotations.bulkGet(rows.map(({ id }) => id));
  const articles = new Map(rows.map((row) => [row.id, row.articleId]));
  return new Map(
    known.flatMap((row) => (row && (isOne || row.articleId === articles.get(row.id)) ? [[row.id, row]] : [])),
  );
}
