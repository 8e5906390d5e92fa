import { isCommonWord } from '../lexicon/en/common-capitals';
import { FUNCTION_WORDS } from '../lexicon/en/function-words';
import { SUBJECT_PRONOUNS } from '../lexicon/en/pronouns';
import { roleNoun } from '../lexicon/en/role-nouns';
import { endOfRun, LETTER, LOWER, NUMBER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { tokenAt } from '../text/tokens';
import { type Draft, draftOf } from './draft';

/** The labels of transcripts and interviews (SMITH: I did not. HOST: Why?), each with its exact words. */
export function findLabels(document: Document): Draft[] {
  const { tokens } = document;
  const labels: Draft[] = [];
  let before = -1;
  for (const { label, by } of document.pieces) {
    // Question: Why? | names nobody
    if (!label || label.start === before || by === 'interview') continue;
    before = label.start;
    const first = tokenAt(tokens, label.start);
    let end = first;
    while (end < tokens.length && (tokens[end] as Token).end <= label.end) end++;
    if (end === first) continue;
    const last = (tokens[end - 1] as Token).lower;
    if (end === first + 1 && SUBJECT_PRONOUNS.has(last)) continue;
    const noun = roleNoun(last);
    const role = roleBehind(tokens, end);
    if (role) labels.push(draftOf('name', 'person', first, end, { role }));
    else if (noun)
      labels.push(draftOf('description', noun.kind, first, end, { ...noun, head: { first: end - 1, end } }));
    else labels.push(draftOf('name', 'person', first, end));
  }
  return labels;
}

/** ANN LEE | , CNN HOST:; Mr. TOM LEE | (Writer and Harbour Pilot, Olsvik): null where it does not begin with what somebody is. */
function roleBehind(tokens: readonly Token[], end: number): Draft['role'] {
  if (!/^[,(]$/.test(tokens[end]?.text ?? '')) return null;
  let last = end + 1;
  while (last < end + LONGEST_ROLE && tokens[last]?.type === 'word') last++;
  return roleNoun(tokens[last - 1]?.lower ?? '') ? { first: end + 1, end: last } : null;
}

const LONGEST_ROLE = 8;

/** What users of a site do: harbourcat posted. */
const POSTING: ReadonlySet<string> = new Set(
  'posted wrote tweeted commented replied responded answered asked quipped joked said added'.split(' '),
);

/** Accounts on social media: @harbourwatch wrote; tidewatcher7 posted; a sentence that begins: harbourcat replied. */
export function findHandles(tokens: readonly Token[]): Draft[] {
  const handles: Draft[] = [];
  tokens.forEach((token, i) => {
    if (token.type !== 'word') return;
    const { text } = token;
    if (text.startsWith('@') || isUserName(text) || isLowerSubject(tokens, i))
      handles.push(draftOf('name', 'unknown', i, i + 1));
  });
  return handles;
}

/** harbourcat77. The last character is looked at first: few words end in a number. */
function isUserName(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last < 0x30 || last > 0x39) return false;
  const small = endOfRun(text, 0, text.length, LOWER);
  return small >= 3 && /^[0-9]+$/.test(text.slice(endOfRun(text, small, text.length, LETTER)));
}

/** No sentence begins with a small letter but with a name that is written so; a cue must follow. */
function isLowerSubject(tokens: readonly Token[], i: number): boolean {
  const { lower, text, block } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next?.block !== block || next.facts.cue !== 3 || !POSTING.has(next.lower)) return false;
  if (text !== lower || text.length < 4 || endOfRun(text, 0, text.length, LOWER | NUMBER, '_') < text.length)
    return false;
  const before = tokens[i - 1];
  if (before?.block === block && !(before.type === 'punctuation' && /^[.!?]$/.test(before.text)))
    return false;
  return !FUNCTION_WORDS.has(lower) && !isCommonWord(lower) && !roleNoun(lower) && !lower.endsWith('ly');
}
