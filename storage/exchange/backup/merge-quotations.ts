import { comparedWords, MOST_LATER } from '../../reading/wordings';
import type { Attribution, LaterWording, QuotationRecord } from '../../records';
import { speakerId } from '../../speakers/speaker-id';
import { canonicalJson } from './canonical-json';
import { earliest, greater, later, type Weigh } from './pick';

/**
 * Returns what two libraries hold of one quotation (one id). Commutative, associative and idempotent, so that files merge
 * in any order with the same result.
 *
 * - **Deletion.** A deleted quotation keeps no words, so nothing could be put together again: it is there or it is not.
 *   What happened last decides, the deletion (`deletedAt`) or the saving anew (`revivedAt`); a quotation that was never
 *   deleted is older than both. So a deletion also wins against a note or a decision that was made on another computer
 *   later: who deletes wants it gone, and the preview counts it.
 * - **The reader's** decision and annotation: each the later of the two, whole. What was taken back leaves nothing, and
 *   so does not win.
 * - **Words as first saved**, with their time: the earlier of the two.
 * - **Later wordings**: those of both, in the order of their times, within the limit that a reading keeps to.
 * - **What was read** (kind, cue, evidence, the attribution before any decision): the better of the two, since no row
 *   tells when it was read: saved by hand, then with a speaker, sure, likelier, with more reasons.
 * - **Gone from the page**: since the earlier of the two; the next reading corrects it.
 */
export function mergeQuotations(one: QuotationRecord, other: QuotationRecord): QuotationRecord {
  const [mine, theirs] = [lastTurn(one), lastTurn(other)];
  if (mine !== theirs) return mine > theirs ? one : other;
  if (one.deletedAt !== null || other.deletedAt !== null) return greater(one, other, turnedLast);
  return whole(meet(registersOf(one), registersOf(other)));
}

/**
 * Returns the row as it stands in a file. To whom a decision goes back is told by the names: who was told apart from
 * another of his name is found anew when it is taken back.
 */
export function plainQuotation(row: QuotationRecord): QuotationRecord {
  const { decision } = row;
  return decision ? { ...row, decision: { ...decision, before: byName(decision.before) } } : row;
}

/** An attribution with the ids that follow from the names. */
function byName({ status, sources }: Attribution): Attribution {
  return { status, sources, speakerIds: sources.map(({ name }) => speakerId(name)) };
}

/** When a quotation was deleted, or saved again after that; empty where it never was. */
function lastTurn({ deletedAt, revivedAt }: QuotationRecord): string {
  return deletedAt ?? revivedAt ?? '';
}

const turnedLast: Weigh<QuotationRecord> = ({ deletedAt }) => [deletedAt === null ? 0 : 1];

/** A living quotation, taken apart into what is merged each on its own. */
type Registers = ReturnType<typeof registersOf>;

function registersOf(row: QuotationRecord) {
  const { savedAt, parts, context, status, sources, speakerIds, decision, ...others } = row;
  const { annotation, laterWordings = [], missingSince, ...answer } = others;
  const now = byName({ status, sources, speakerIds });
  return {
    first: { savedAt, parts, context },
    answer: { ...answer, attribution: decision ? byName(decision.before) : now },
    decision: decision && { at: decision.at, attribution: now },
    annotation,
    laterWordings,
    missingSince,
  };
}

function meet(one: Registers, other: Registers): Registers {
  return {
    first: earlierSaved(one.first, other.first),
    answer: greater(one.answer, other.answer, worth),
    decision: later(one.decision, other.decision),
    annotation: later(one.annotation, other.annotation),
    laterWordings: bothWordings(one.laterWordings, other.laterWordings),
    missingSince: earliest(one.missingSince, other.missingSince),
  };
}

function whole({ first, answer, decision, annotation, laterWordings, missingSince }: Registers) {
  const { attribution: before, ...read } = answer;
  return {
    ...read,
    ...first,
    ...(decision?.attribution ?? before),
    ...(decision && { decision: { at: decision.at, before } }),
    ...(annotation && { annotation }),
    ...(laterWordings.length > 0 && { laterWordings }),
    ...(missingSince !== undefined && { missingSince }),
  };
}

function earlierSaved(one: Registers['first'], other: Registers['first']): Registers['first'] {
  if (one.savedAt !== other.savedAt) return one.savedAt < other.savedAt ? one : other;
  return greater(one, other);
}

const worth: Weigh<Registers['answer']> = ({ attribution, sure, confidence, reasons }) => [
  attribution.status === 'added' ? 1 : 0,
  Math.min(1, attribution.sources.length),
  sure ? 1 : 0,
  confidence,
  reasons.length,
];

/** A wording is known by its time and its words: where it stands is brought up to date by every reading. */
function bothWordings(one: readonly LaterWording[], other: readonly LaterWording[]): readonly LaterWording[] {
  if (canonicalJson(one) === canonicalJson(other)) return one;
  const wordings = new Map<string, LaterWording>();
  for (const wording of [...one, ...other]) {
    const key = `${wording.readAt} ${comparedWords(wording.parts)}`;
    wordings.set(key, greater(wordings.get(key) ?? wording, wording));
  }
  const sorted = [...wordings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wording]) => wording);
  return sorted.length <= MOST_LATER ? sorted : [...sorted.slice(0, MOST_LATER - 1), ...sorted.slice(-1)];
}
