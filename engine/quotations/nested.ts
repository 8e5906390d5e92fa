import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import { ruleWord } from '../lexicon/rule-words';
import type { Pair } from './pair-marks';

/** How far behind a closing mark a tag is looked for, in characters. */
const TAG_REACH = 32;

/**
 * The pairs of a block without those that are nested in an unclosed one: “The law on “open” doors, which we wrote …
 * with no closing mark for the whole, because the next paragraph goes on or because it was forgotten.
 *
 * They are nested where the unclosed one begins a sentence, the first of them stands in the middle of one, and none has
 * a tag behind it; else they are quotations of their own, as in: “We won. “They lost,” he said.
 */
export function withoutNested(text: string, pairs: readonly Pair[], language: Language): readonly Pair[] {
  const first = pairs.findIndex((pair) => !pair.close);
  const open = pairs[first]?.open;
  const inner = pairs.slice(first + 1);
  const next = inner[0];
  if (!open || !next || inner.some((pair) => !pair.close)) return pairs;
  if (!/^\s*[[(]?\p{Lu}/u.test(text.slice(open.end, open.end + 4))) return pairs;
  if (!/\p{Ll}\s$/u.test(text.slice(open.end, next.open.start).slice(-2))) return pairs;
  if (cueStrength(ruleWord(language, wordBefore(text, next.open.start))) > 0) return pairs;
  if (inner.some((pair) => hasTagBehind(text, pair.close?.end ?? 0, language))) return pairs;
  return pairs.slice(0, first + 1);
}

function wordBefore(text: string, offset: number): string {
  return (
    /(?<!\p{L})\p{L}+$/u
      .exec(text.slice(Math.max(0, offset - TAG_REACH), offset).trimEnd())?.[0]
      ?.toLowerCase() ?? ''
  );
}

function hasTagBehind(text: string, offset: number, language: Language): boolean {
  const words = text
    .slice(offset, offset + TAG_REACH)
    .split(/\s+/)
    .slice(0, 5)
    .map((word) => ruleWord(language, word.toLowerCase().replace(/[^\p{L}]/gu, '')));
  // Not: “open” doors that were written into the law.
  return words.some(
    (word, i) => cueStrength(word) === 3 && !/^(?:is|are|was|were|be|been)$/.test(words[i - 1] ?? ''),
  );
}
