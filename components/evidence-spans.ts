import type { Span } from '@/engine';
import type { ReadQuotation } from '@/storage/records';

/** What a stretch of the context is evidence of. */
export interface EvidenceSpan extends Span {
  readonly role: 'words' | 'mention' | 'cue';
}

/**
 * Returns where the words, the mention and the cue stand in the quotation's context, in order and without overlaps;
 * what is not found there is left out. Of several equal mentions the one nearest to the words counts.
 */
export function evidenceSpans({
  context,
  parts,
  mention,
  cue,
}: Pick<ReadQuotation, 'context' | 'parts' | 'mention' | 'cue'>): readonly EvidenceSpan[] {
  const spans: EvidenceSpan[] = [];
  let from = 0;
  for (const { exact } of parts) {
    const start = exact === '' ? -1 : context.indexOf(exact, from);
    if (start < 0) continue;
    from = start + exact.length;
    spans.push({ role: 'words', start, end: from });
  }
  for (const [role, text] of [
    ['mention', mention],
    ['cue', cue],
  ] as const) {
    const span = text ? nearest(context, text, spans) : null;
    if (span) spans.push({ role, ...span });
  }
  return spans.sort((one, other) => one.start - other.start);
}

/** The whole-word occurrence of a text that is nearest to the taken spans and overlaps none of them. */
function nearest(context: string, text: string, taken: readonly Span[]): Span | null {
  let best: Span | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let start = context.indexOf(text); start >= 0; start = context.indexOf(text, start + text.length)) {
    const span = { start, end: start + text.length };
    if (isPartOfWord(context, span) || taken.some((each) => span.start < each.end && each.start < span.end)) {
      continue;
    }
    const distance = Math.min(
      ...taken.map((each) => Math.max(each.start - span.end, span.start - each.end)),
      start,
    );
    if (distance < bestDistance) [best, bestDistance] = [span, distance];
  }
  return best;
}

/** “he” stands in “the” too. */
function isPartOfWord(context: string, { start, end }: Span): boolean {
  const letters = (one: string | undefined, other: string | undefined) =>
    /^[\p{L}\p{N}]{2}$/u.test(`${one ?? ' '}${other ?? ' '}`);
  return letters(context[start - 1], context[start]) || letters(context[end - 1], context[end]);
}
