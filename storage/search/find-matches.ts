import type { Span } from '@/engine';
import { nameKey } from '@/engine/sources/name-key';
import { foldWordsWithOffsets } from './fold-words';
import type { SearchTerm } from './search-query';

/** Returns where the terms stand in a text, in its order and without overlaps, for marking what matched. */
export function findMatches(text: string, terms: readonly SearchTerm[]): readonly Span[] {
  if (terms.length === 0) return [];
  const { words, offsets } = foldWordsWithOffsets(text);
  const padded = ` ${words} `;
  const spans: Span[] = [];
  for (const { folded } of terms) {
    const lead = folded.startsWith(' ') ? 1 : 0;
    const length = folded.trim().length;
    for (let at = padded.indexOf(folded); at >= 0; at = padded.indexOf(folded, at + 1)) {
      // The padding's one space in front makes an index of `padded` one more than one of `offsets`.
      const first = at + lead - 1;
      const start = offsets[first];
      const last = offsets[first + length - 1];
      if (start !== undefined && last !== undefined) spans.push({ start, end: last + unitsAt(text, last) });
    }
  }
  return withoutOverlaps(spans);
}

/** As {@link findMatches} for a speaker's name, where a word in another spelling is marked whole. */
export function findNameMatches(name: string, terms: readonly SearchTerm[]): readonly Span[] {
  const spans = [...findMatches(name, terms)];
  for (const word of name.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const key = ` ${nameKey(word[0])}`;
    if (terms.some((term) => term.name !== null && key.startsWith(term.name))) {
      spans.push({ start: word.index, end: word.index + word[0].length });
    }
  }
  return withoutOverlaps(spans);
}

function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function withoutOverlaps(spans: Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
