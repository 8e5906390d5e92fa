import type { Span } from '@/engine';
import type { ReadQuotation } from '@/storage/records';

/** What a stretch of the context is evidence of. */
export interface EvidenceSpan extends Span {
  readonly role: 'words' | 'mention' | 'cue';
}

/**
 * Returns where the words, the mention and the cue stand in the quotation's context, in order and without overlaps;
 * what is not found there is left out. Of several equal words the nearest count.
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
  // “Lee sat. Lee said: …”: the mention that counts is the one beside the cue.
  const said = cue ? nearest(context, cue, spans, spans) : null;
  if (said) spans.push({ role: 'cue', ...said });
  const named = mention ? nearest(context, mention, spans, said ? [said] : spans) : null;
  if (named) spans.push({ role: 'mention', ...named });
  return spans.sort((one, other) => one.start - other.start);
}

/** The whole-word occurrence of a text that overlaps nothing taken and is nearest to the given spans; the first if none. */
function nearest(context: string, text: string, taken: readonly Span[], to: readonly Span[]): Span | null {
  let best: Span | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let start = context.indexOf(text); start >= 0; start = context.indexOf(text, start + text.length)) {
    const span = { start, end: start + text.length };
    if (isPartOfWord(context, span) || taken.some((each) => span.start < each.end && each.start < span.end)) {
      continue;
    }
    const distances = to.map((each) => Math.max(each.start - span.end, span.start - each.end));
    const distance = to.length === 0 ? start : Math.min(...distances);
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
