import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import { ruleWord } from '../lexicon/rule-words';
import { startsUpper } from '../text/characters';

/** How far behind punctuation a tag is looked for, in characters. */
const TAG_REACH = 48;
const NOT_A_SPEAKER = /^(?:i|we|you)$/;

/**
 * Where a quotation ends whose closing mark is missing: offset of its end in `[start, limit]`, or null where the mark is
 * better dropped. `limit` is the block's end or the next opening mark.
 *
 * `atBlockEnd`: the limit is the block's end. `continued`: a later block takes the quotation up.
 */
export function endOfUnclosed(
  text: string,
  start: number,
  limit: number,
  atBlockEnd: boolean,
  continued: boolean,
  language: Language,
): number | null {
  const slip = wrongMark(text, start, limit);
  if (slip !== null && !continued) return slip;
  const tag = beforeTag(text, start, limit, language);
  // “We won, he said. — the closing mark was forgotten before the tag.
  if (tag !== null && !continued) return tag;
  const sentence = /^[\s([…. ]*(?:\p{Lu}|\p{N})/u.test(text.slice(start, start + 8));
  if (atBlockEnd) {
    if (sentence || continued) return limit;
    // He called it “a disgrace and left. — the fragment's own sentence is the most that was quoted.
    return endOfSentence(text, start, limit) ?? limit;
  }
  // “We won. “They lost,” he said. — up to the last whole sentence before the next mark.
  return sentence ? lastSentence(text, start, limit) : null;
}

/** “Let us go.’ The crowd …; “Let us go’, he said: the other kind of closing mark was set. Offset of that mark, or null. */
function wrongMark(text: string, start: number, limit: number): number | null {
  const within = text.slice(start, limit);
  const match = /(?:[.,?!…][’'”"](?=\s|$)|[^\ss][’'”"](?=[.,]\s))/.exec(within);
  // “They sang ‘Go.’ And …: that mark closes a nested quotation.
  if (!match || /(?:^|\s)[‘'](?=\S)/.test(within.slice(0, match.index))) return null;
  return start + match.index + 1;
}

/** The offset behind the punctuation before a tag (`he said.`), or null. */
function beforeTag(text: string, start: number, limit: number, language: Language): number | null {
  const within = text.slice(start, limit);
  for (const match of within.matchAll(/[,?!]\s+/g)) {
    const from = match.index + match[0].length;
    if (isTag(within.slice(from, from + TAG_REACH), language)) return start + match.index + 1;
  }
  return null;
}

/** True where the text from `start` to `end` ends with a tag: … we won, he said. */
export function endsWithTag(text: string, start: number, end: number, language: Language): boolean {
  const tail = text.slice(Math.max(start, end - TAG_REACH), end);
  const clause = /[,?!]\s([^,?!]+)$/.exec(tail)?.[1]?.trimStart();
  return clause !== undefined && isTag(clause, language);
}

/** `he said.`, `said Ann Lee.`, `Mayor Ann Lee told reporters.` at the beginning of the words given. */
function isTag(words: string, language: Language): boolean {
  const clause = /^[^.,:;“”"]*/.exec(words)?.[0] ?? '';
  // The clause must end soon: “that is, they say that the town …” is no tag.
  if (clause.length === words.length && words.length === TAG_REACH) return false;
  const list = clause
    .trim()
    .split(/\s+/)
    .map((word) => asRuleWord(language, word));
  if (list.length > 7) return false;
  const cue = list.findIndex((word) => cueStrength(word.toLowerCase()) === 3);
  if (cue < 0 || !/(?:ed|id|ys|ds|s|t|told|wrote)$/.test(list[cue] as string)) return false;
  if (cue === 0) return /^(?:\p{Lu}|the$|he$|she$|they$)/u.test(list[1] ?? '');
  const subject = list.slice(0, cue);
  if (subject.some((word) => NOT_A_SPEAKER.test(word.toLowerCase()))) return false;
  return (
    /^(?:he|she|they|it)$/.test(subject[0] as string) ||
    subject.every((word) => /^(?:\p{Lu}|the$|of$)/u.test(word))
  );
}

/** In English each word as it stands. */
function asRuleWord(language: Language, word: string): string {
  return startsUpper(word) ? word : ruleWord(language, word);
}

function endOfSentence(text: string, start: number, limit: number): number | null {
  const match = /[.?!](?=\s+\p{Lu})/u.exec(text.slice(start, limit));
  return match ? start + match.index + 1 : null;
}

function lastSentence(text: string, start: number, limit: number): number | null {
  for (let i = limit - 1; i > start; i--) if (/[.?!]/.test(text.charAt(i))) return i + 1;
  return null;
}
