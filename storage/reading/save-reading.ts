import { decidedOf } from '../decisions/held';
import { inLibrary } from '../in-library';
import { noteHeld } from '../loss';
import { putQuotations } from '../put-quotations';
import type {
  ArticleReading,
  QuotationAnchor,
  QuotationRecord,
  ReadQuotation,
  SaveOutcome,
} from '../records';
import { savingSetting } from '../settings';
import { speakerId } from '../speakers/speaker-id';
import { articleIdentity } from './article-identity';
import { assignIds } from './assign-ids';
import { isDayFull, isKeptSaving } from './daily-limit';
import { putArticle } from './put-article';
import { knownOfArticle } from './quotations-of-article';
import { validReading } from './validate-reading';
import { firstWordingIfChanged, foundOnPage, goneFromPage, keepingWordings } from './wordings';

/** Where a reading comes from, as the browser says: never as the page says. */
export interface ReadingOrigin {
  readonly url: string;
  readonly incognito: boolean;
  /** True where the reader asked for this very page to be saved, whatever the setting says. */
  readonly asked?: boolean;
}

/**
 * Saves what one reading of a page found, in one transaction. Reading the page again adds nothing: it brings attributions
 * up to date that the reader has not decided upon, and tells what has become of the words that were saved before.
 * Quotations without a speaker and those that the reader deleted are not saved; nothing is from private windows.
 *
 * @param now the time of the reading.
 * @throws {InvalidReadingError} where the reading is not of the agreed shape.
 * @throws {StorageError} where the library cannot be written; then nothing of the article was.
 */
export async function saveReading(
  reading: unknown,
  from: ReadingOrigin,
  now: Date = new Date(),
): Promise<SaveOutcome> {
  const valid = validReading(reading);
  const { metadata, quotations } = valid;
  if (from.incognito) return outcomeOf(quotations, [], 'private-window');
  const identity = articleIdentity(from.url, metadata.canonicalUrl);
  const [saving, isKept] = from.asked
    ? (['automatic', true] as const)
    : await Promise.all([savingSetting.getValue(), isKeptSaving(identity.url, now)]);
  const isByHand = saving === 'by-hand';
  const isLimited = !isByHand && !isKept;
  const outcome = await inLibrary(async () => {
    const [known, isFull] = await Promise.all([
      knownOfArticle(identity),
      isLimited && isDayFull(identity.url, now),
    ]);
    const isSaved = [...known.quotations.values()].some((row) => row.deletedAt === null);
    const adds = !isByHand && !isFull && quotations.some((quotation) => quotation.sources.length > 0);
    // A page on which nobody is quoted is nobody's business: not even its address is kept.
    if (adds || (isSaved && !isByHand))
      await putArticle(identity, known.article, metadata, now, valid.sentences);
    const reading = { articleId: identity.id, now, adds };
    const { records, saved } = await putReading(valid, known.quotations, reading);
    const notSaved = isByHand ? 'by-hand' : isFull ? 'day-full' : null;
    return outcomeOf(quotations, records, notSaved, saved);
  });
  // Not waited for: it guards what is saved by now, and a caller that saves many in one transaction would lose that.
  if (outcome.saved > 0) void noteHeld();
  return outcome;
}

function outcomeOf(
  quotations: readonly ReadQuotation[],
  records: readonly (QuotationRecord | null)[],
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
    firstWordings: held.map((record) => record && firstWordingIfChanged(record)),
    saved,
    notSaved,
  };
}

interface ReadingOfArticle {
  readonly articleId: string;
  readonly now: Date;
  /** Whether quotations are added that are not known. */
  readonly adds: boolean;
}

/** Writes what a reading changes; returns what the library then holds of each of its quotations, and how many are new. */
async function putReading(
  { quotations, anchors }: Required<ArticleReading>,
  known: ReadonlyMap<string, QuotationRecord>,
  reading: ReadingOfArticle,
): Promise<{ readonly records: readonly (QuotationRecord | null)[]; readonly saved: number }> {
  const rows = new Map(known);
  for (const anchor of anchors) followAnchor(rows, anchor, reading.now);
  const own = anchors.filter((anchor) => known.has(anchor.id));
  const assigned = assignIds(reading.articleId, quotations, own, rows);
  const records = quotations.map((quotation, index) => {
    const { id = '', isSame = false, isAnchored = false } = assigned[index] ?? {};
    const before = rows.get(id);
    if (!isSame) return before ?? null;
    const after = recordAfterReading(before, quotation, { ...reading, id, isAnchored });
    if (after) rows.set(id, after);
    return after;
  });
  const changed = [...rows.values()].filter((row) => !isSameRecord(row, known.get(row.id)));
  await putQuotations(changed, known);
  return { records, saved: [...rows.keys()].filter((id) => !known.has(id)).length };
}

/** Notes how a saved quotation stands on the page now. What the page says of another article's is passed over. */
function followAnchor(rows: Map<string, QuotationRecord>, anchor: QuotationAnchor, now: Date): void {
  const row = rows.get(anchor.id);
  if (!row || row.deletedAt !== null) return;
  const isThere = anchor.parts.length > 0;
  rows.set(row.id, isThere ? foundOnPage(row, anchor.parts, anchor.context, now) : goneFromPage(row, now));
}

/** Returns what the library holds of a quotation after a reading; null for nothing. */
function recordAfterReading(
  before: QuotationRecord | undefined,
  quotation: ReadQuotation,
  { id, articleId, now, adds, isAnchored }: ReadingOfArticle & { id: string; isAnchored: boolean },
): QuotationRecord | null {
  if (before && before.deletedAt !== null) return before;
  const { parts, context } = quotation;
  const placed = before && !isAnchored ? foundOnPage(before, parts, context, now) : before;
  // What the reader decided is his; and an answer is not unlearned because this reading knows nobody.
  const isSettled = before ? before.status !== 'auto' : !adds;
  if (isSettled || quotation.sources.length === 0) return placed ?? null;
  const fresh: QuotationRecord = {
    ...quotation,
    v: 1,
    id,
    articleId,
    speakerIds: quotation.sources.map((source) => speakerId(source.name)),
    status: 'auto',
    savedAt: now.toISOString(),
    deletedAt: null,
  };
  return placed ? keepingWordings(fresh, placed) : fresh;
}

/** Both were built from validated readings by the same code, so equal records have their fields in the same order. */
function isSameRecord(one: QuotationRecord, other: QuotationRecord | undefined): boolean {
  if (one === other || !other) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
