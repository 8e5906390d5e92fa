import { articleIdentity } from './article-identity';
import { database } from './database';
import { withStorageErrors } from './errors';
import { decidedOf } from './held';
import { putArticle } from './put-article';
import { quotationIds } from './quotation-identity';
import type { ArticleReading, QuotationRecord, ReadQuotation, SaveOutcome } from './records';
import { savingSetting } from './settings';
import { speakerId, speakersWith } from './speakers';
import { validReading } from './validate-reading';

/** Where a reading comes from, as the browser says: never as the page says. */
export interface ReadingOrigin {
  readonly url: string;
  readonly incognito: boolean;
  /** True where the reader asked for this very page to be saved, whatever the setting says. */
  readonly asked?: boolean;
}

/**
 * Saves what one reading of a page found, in one transaction. Reading the page again adds nothing: it brings
 * attributions up to date that the reader has not decided upon, and notes the time. Quotations without a speaker and
 * those that the reader deleted are not saved; nothing is from private windows.
 *
 * @param now the time of the reading.
 * @throws {InvalidReadingError} where the reading is not of the agreed shape.
 * @throws {StorageError} where the library cannot be written; then nothing of the article was.
 */
export async function saveReading(
  reading: ArticleReading,
  from: ReadingOrigin,
  now: Date = new Date(),
): Promise<SaveOutcome> {
  const { metadata, quotations } = validReading(reading);
  if (from.incognito) return outcomeOf(quotations, [], 'private-window');
  const identity = articleIdentity(from.url, metadata.canonicalUrl);
  const ids = quotationIds(identity.id, quotations);
  const isByHand = !from.asked && (await savingSetting.getValue()) === 'by-hand';
  // A page on which nobody is quoted is nobody's business: not even its address is kept.
  if (isByHand || quotations.every((quotation) => quotation.sources.length === 0)) {
    const known = await withStorageErrors(() => database.quotations.bulkGet([...ids]));
    return outcomeOf(quotations, known, isByHand ? 'by-hand' : null);
  }
  return withStorageErrors(() =>
    database.transaction('rw', database.articles, database.quotations, database.speakers, async () => {
      await putArticle(identity, metadata, now);
      return putQuotations(identity.id, ids, quotations, now);
    }),
  );
}

function outcomeOf(
  quotations: readonly ReadQuotation[],
  records: readonly (QuotationRecord | null | undefined)[],
  notSaved: SaveOutcome['notSaved'],
  saved = 0,
): SaveOutcome {
  const held = quotations.map((_, index) => {
    const record = records[index];
    return record && record.deletedAt === null ? record : null;
  });
  return {
    ids: held.map((record) => record?.id ?? null),
    decided: held.map((record) => record && decidedOf(record)),
    saved,
    notSaved,
  };
}

async function putQuotations(
  articleId: string,
  ids: readonly string[],
  quotations: readonly ReadQuotation[],
  now: Date,
): Promise<SaveOutcome> {
  const known = await database.quotations.bulkGet([...ids]);
  const changed: QuotationRecord[] = [];
  const records: (QuotationRecord | null)[] = [];
  let saved = 0;
  for (const [index, quotation] of quotations.entries()) {
    const id = ids[index];
    const before = known[index];
    if (id === undefined) continue;
    const after = recordAfterReading(before, quotation, { id, articleId, now });
    records.push(after);
    if (after && after !== before) changed.push(after);
    if (after && !before) saved++;
  }
  if (changed.length > 0) {
    await database.quotations.bulkPut(changed);
    await database.speakers.bulkPut([...(await speakersWith(changed.flatMap((each) => each.sources)))]);
  }
  return outcomeOf(quotations, records, null, saved);
}

/** Returns what the library holds of a quotation after a reading: the very record where nothing changes; null for nothing. */
function recordAfterReading(
  before: QuotationRecord | undefined,
  quotation: ReadQuotation,
  { id, articleId, now }: { id: string; articleId: string; now: Date },
): QuotationRecord | null {
  // What the reader decided or deleted is his; and an answer is not unlearned because this reading knows nobody.
  const settled = before && (before.status !== 'auto' || before.deletedAt !== null);
  if (settled || quotation.sources.length === 0) return before ?? null;
  const after: QuotationRecord = {
    ...quotation,
    v: 1,
    id,
    articleId,
    speakerIds: quotation.sources.map((source) => speakerId(source.name)),
    status: 'auto',
    savedAt: before?.savedAt ?? now.toISOString(),
    deletedAt: null,
  };
  return before && sameRecord(before, after) ? before : after;
}

/** Both were built by this file from validated readings, so equal records have their fields in the same order. */
function sameRecord(one: QuotationRecord, other: QuotationRecord): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
