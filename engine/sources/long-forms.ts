import type { Mention } from '../mentions/mention';
import { consistsOf, LETTER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { oneSpaced } from './entity';

/** A long form has at most so many small words for each letter of its acronym. */
const WORDS_FOR_A_LETTER = 2;

/**
 * The long form directly before an acronym in parentheses: `People for Clean Rivers (PCR)`; null where the words before
 * it do not begin with its letters, or where it does not stand in parentheses.
 */
export function longFormBefore(document: Document, mention: Mention): string | null {
  const { tokens, text } = document;
  const acronym = lettersOf(text, mention);
  const open = mention.firstToken - 1;
  if (tokens[open]?.text !== '(' || tokens[mention.endToken]?.text !== ')') return null;
  if (!consistsOf(acronym, LETTER, 2, 8)) return null;
  const last = tokens[open - 1];
  if (last?.block !== mention.block) return null;
  let all = '';
  let capitals = '';
  for (let i = open - 1; i >= Math.max(0, open - WORDS_FOR_A_LETTER * acronym.length - 2); i--) {
    const token = tokens[i] as Token;
    if (token.block !== mention.block || token.type === 'number' || /^[.;:,"“”()]$/.test(token.text))
      return null;
    if (token.type !== 'word' || token.lower === "'s") continue;
    const letter = token.lower.charAt(0);
    all = letter + all;
    if (token.capital) capitals = letter + capitals;
    if (token.capital && (all === acronym || (capitals === acronym && all.length > 1)))
      return oneSpaced(text.slice(token.start, last.end));
  }
  return null;
}

/** What an acronym’s words begin with, in small letters: U.N.E.P. */
function lettersOf(text: string, { head }: Mention): string {
  return text.slice(head.start, head.end).replace(/\./g, '').toLowerCase();
}

/** Small words within a long form that its acronym leaves out. */
const SMALL = /^(?:of|for|the|and|to|in|on|against|without)$/;

/**
 * The long form of an acronym where it stands by itself before the mention: the group | People for Clean Rivers | came, the
 * PCR said. Its words with capitals begin with the acronym's letters, no more and no fewer; null where no words do.
 */
export function longFormElsewhere({ tokens, text }: Document, mention: Mention): string | null {
  const acronym = lettersOf(text, mention);
  if (!consistsOf(acronym, LETTER, 3, 8)) return null;
  for (let i = 0; i < mention.firstToken; i++) {
    const before = tokens[i - 1];
    if (before?.capital && before.lower !== 'the') continue;
    const end = endOfLongForm(tokens, i, acronym);
    if (end > i) return oneSpaced(text.slice((tokens[i] as Token).start, (tokens[end - 1] as Token).end));
  }
  return null;
}

/** Where the long form of an acronym ends that begins at a token; -1 where none does. */
function endOfLongForm(tokens: readonly Token[], first: number, acronym: string): number {
  let letters = 0;
  let end = -1;
  for (let i = first; ; i++) {
    const token = tokens[i];
    if (token?.type !== 'word' || token.block !== tokens[first]?.block) break;
    if (!token.capital && SMALL.test(token.lower) && letters > 0) continue;
    if (!token.capital) break;
    if (token.lower.charAt(0) !== acronym.charAt(letters)) return -1;
    letters++;
    end = i + 1;
  }
  return letters === acronym.length ? end : -1;
}
