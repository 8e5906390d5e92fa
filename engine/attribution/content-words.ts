import type { Piece } from '../quotations/piece';
import { LETTER, NUMBER, runsOf } from '../text/characters';
import type { Document } from '../text/document';
import { tokenAt } from '../text/tokens';

/** The words of a piece as the features take them. */
export interface ContentWords {
  /** In lower case; in another language than the rules' the rules' words, and empty ones for those that have none. */
  readonly words: readonly string[];
  /** The content, with capitals where they tell a name: in German no noun has one. */
  readonly shown: string;
}

/** As many UTF-16 units are looked at. */
const SEEN = 120;

/** The words of a piece. */
export function contentWords({ language, text, tokens }: Document, piece: Piece): ContentWords {
  const content = text.slice(piece.start, piece.end);
  if (!language.glossary)
    return {
      words: runsOf(content.toLowerCase().slice(0, SEEN), LETTER | NUMBER, "'’-#@"),
      shown: content,
    };
  const words: string[] = [];
  const shown: string[] = [];
  const hasCapitals = language.partsVerbs === true;
  for (let i = tokenAt(tokens, piece.start); ; i++) {
    const token = tokens[i];
    if (!token || token.end > Math.min(piece.end, piece.start + SEEN)) break;
    if (token.type !== 'punctuation')
      words.push(token.type === 'word' && token.lower === token.text.toLowerCase() ? '' : token.lower);
    // At its start a capital tells nothing; a German noun by itself is no name: sprach von einem „Glücksfall“
    const isNoun = hasCapitals && token.end === piece.end && /^(?:a|of)$/.test(tokens[i - 2]?.lower ?? '');
    const opens = token.start === piece.start && !isNoun;
    shown.push(token.capital || i === 0 || opens ? token.text : token.text.toLowerCase());
  }
  return { words, shown: shown.join(' ') };
}
