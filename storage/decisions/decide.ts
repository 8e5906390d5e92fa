import { database } from '../database';
import { InvalidReadingError } from '../errors';
import { inLibrary } from '../in-library';
import { putQuotations } from '../put-quotations';
import type { Attribution, QuotationRecord, QuotedSource } from '../records';
import { speakerId } from '../speakers/speaker-id';

/** What the reader says of an attribution. `auto` takes a decision back. */
export type Decision =
  | { readonly status: 'confirmed' | 'rejected' | 'auto' }
  | { readonly status: 'corrected'; readonly sources: readonly QuotedSource[] };

/**
 * Writes the reader's decision about a saved quotation, which no later reading touches. What had been said before is
 * kept with it, so that `auto` brings exactly that back, also after several decisions. Returns the quotation as it is
 * then; null where there is none.
 *
 * @throws {InvalidReadingError} where nobody is named whom the reader could confirm.
 */
export function decide(
  id: string,
  decision: Decision,
  now: Date = new Date(),
): Promise<QuotationRecord | null> {
  return inLibrary(async () => {
    const record = await database.quotations.get(id);
    if (!record || record.deletedAt !== null) return null;
    const after = withDecision(record, decision, now);
    await putQuotations([after]);
    return after;
  });
}

/**
 * Returns the quotation with the reader's decision, and what had been said before it.
 *
 * @throws {InvalidReadingError} where nobody is named whom the reader could confirm.
 */
export function withDecision(record: QuotationRecord, decision: Decision, now: Date): QuotationRecord {
  return decision.status === 'auto' ? undecided(record) : decided(record, decision, now);
}

function undecided(record: QuotationRecord): QuotationRecord {
  const { decision, ...rest } = record;
  return { ...rest, ...decision?.before };
}

function decided(record: QuotationRecord, decision: Decision, now: Date): QuotationRecord {
  const before = record.decision?.before ?? attributionOf(record);
  const sources = sourcesAfter(decision, before);
  return {
    ...record,
    status: decision.status,
    sources,
    speakerIds:
      decision.status === 'confirmed' ? before.speakerIds : sources.map(({ name }) => speakerId(name)),
    decision: { at: now.toISOString(), before },
  };
}

function attributionOf({ status, sources, speakerIds }: QuotationRecord): Attribution {
  return { status, sources, speakerIds };
}

function sourcesAfter(decision: Decision, before: Attribution): readonly QuotedSource[] {
  if (decision.status === 'corrected') return decision.sources;
  if (decision.status === 'rejected') return [];
  if (before.sources.length === 0) {
    throw new InvalidReadingError('decision', 'one about a named speaker', decision.status);
  }
  return before.sources;
}
