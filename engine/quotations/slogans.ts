import { cueStrength } from '../lexicon/en/cues';
import type { Token } from '../text/document';
import { tokenAt } from '../text/tokens';
import type { Piece } from './piece';

/** Words that a slogan or an inscription follows: unter dem Motto „…“; con el lema «…». */
const MOTTO = /^(?:mottos?|slogans?|inscriptions?|hashtag)$/;

/** What slogans are written on. */
const BOARD = /^(?:banners?|signs?|placards?|posters?|leaflets?|t-shirts?|walls?|plaques?|headlines?)$/;

/** That something stands written there: on pouvait lire sur une banderole. */
const STANDS = /^(?:reads?|reading|stood|stands|seen?|sees)$/;

const ENDS = /^[.?!;]$/;

/** The most tokens between the marks and what tells. */
const REACH = 12;

/**
 * Whether the words around the marks say that they hold a slogan, as `tokens` in the rules' words tell: „Wir bleiben hier“
 * stand auf einem Transparent. Nobody is quoted then who could be named.
 */
export function isSlogan(tokens: readonly Token[], piece: Piece): boolean {
  const at = tokenAt(tokens, piece.outer.start);
  const before = wordsFrom(tokens, at - 1, -1, piece.block).reverse();
  // Bajo el lema «…»; el lema: «…»
  const near = before.slice(-2).filter((word) => word !== ':' && word !== ',');
  if (MOTTO.test(near.at(-1) ?? '')) return true;
  const words = [...before, ...wordsFrom(tokens, tokenAt(tokens, piece.outer.end), 1, piece.block)];
  // Die Veranstalterin sagt, auf dem Plakat stehe „…“: somebody speaks.
  return (
    words.some((word) => BOARD.test(word)) &&
    words.some((word) => STANDS.test(word)) &&
    !words.some((word) => cueStrength(word) === 3)
  );
}

/** The words of the reporter's sentence from a token on, or back from it, over other marks too: “A” y “B”. The nearest first. */
function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1, block: number): string[] {
  const words: string[] = [];
  for (let i = at; i >= 0 && i < tokens.length && words.length < REACH; i += step) {
    const token = tokens[i] as Token;
    if (token.block !== block || ENDS.test(token.text)) break;
    words.push(token.lower);
  }
  return words;
}
