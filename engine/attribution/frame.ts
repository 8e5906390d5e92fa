import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import { hashWord } from '../text/hash-word';
import { tokenAt } from '../text/tokens';

/**
 * The reporter's own words with every quoted piece folded into one item: `Healey said : [piece] .`
 *
 * Distances and patterns between a mention and a quotation are counted on these items, so that a long quotation in
 * between counts as one step.
 */
export interface Frame {
  readonly document: Document;
  /** Token index for a word of the reporter; `-1 - piece` for a whole quoted piece. */
  readonly items: Int32Array;
  /** For each token the index of the item that holds it. */
  readonly itemOfToken: Int32Array;
  /** For each piece the index of its item; -1 for a piece without tokens. */
  readonly itemOfPiece: Int32Array;
  /** For each piece the index of its first token, marks included; -1 for a piece without tokens. */
  readonly firstTokenOfPiece: Int32Array;
  /** For each item how strongly it ascribes words to a source (`cueStrength`); 0 for pieces. */
  readonly cues: Uint8Array;
  /** For each item a hash of its lower-case word; one constant for numbers and one for pieces. */
  readonly hashes: Int32Array;
  /** For each item a hash of the word's last two letters: verbs that no lexicon holds still end in -ed, -es or -ing. */
  readonly endings: Int32Array;
  /** For each item 1 where the word may stand between a subject and its verb: today, also, has, -ly. */
  readonly passable: Uint8Array;
  /** For each item 0 until it is asked whether it is a passive: see `isPassive`. */
  readonly passives: Uint8Array;
  /** The heads of the mentions that were asked for so far: see {@link headOf}. */
  readonly heads: Map<Mention, Head>;
}

/** The words of a mention's head (`John Healey` in `Defence Secretary John Healey`), as the features take them. */
export interface Head {
  /** The last word, lower case: what a second mention of the same person shares with the first. */
  readonly lastWord: string;
  /** {@link hashWord} of the whole in lower case. */
  readonly hash: number;
}

/** From this strength on a verb ascribes words (`cueStrength`). */
export const STRONG = 2;

/** The lower-case word of an item; empty for what is quoted, and beyond the frame. */
export function wordOf({ document, items }: Pick<Frame, 'document' | 'items'>, item: number): string {
  return document.tokens[items[item] as number]?.lower ?? '';
}

/** A mention's head. Kept: a mention is a candidate for every piece around it. */
export function headOf({ document, heads }: Pick<Frame, 'document' | 'heads'>, mention: Mention): Head {
  let head = heads.get(mention);
  if (!head) {
    const words = headWords(document, mention);
    head = { lastWord: words.slice(words.lastIndexOf(' ') + 1), hash: hashWord(words) };
    heads.set(mention, head);
  }
  return head;
}

/** In the rules' words: il is he. */
function headWords({ language, text, tokens }: Document, { head }: Mention): string {
  if (!language.glossary) return text.slice(head.start, head.end).toLowerCase();
  let words = '';
  for (let i = tokenAt(tokens, head.start); (tokens[i]?.start ?? head.end) < head.end; i++)
    words += `${words ? ' ' : ''}${tokens[i]?.lower}`;
  return words;
}

const PIECE_HASH = 1;
const NUMBER_HASH = 2;
/** Verbs that ascribe words where `back` follows. */
const STRIKES = /^(?:hit|hits|shot|shoots|fired|fires|clapped|punched)$/;
const OTHER_ENDING = 8;
const CAPITAL_ENDING = 9;

/** The frame of a document. */
export function frameOf(document: Document): Frame {
  const { tokens, pieces, pieceOfToken } = document;
  const items: number[] = [];
  const itemOfToken = new Int32Array(tokens.length);
  const itemOfPiece = new Int32Array(pieces.length).fill(-1);
  const firstTokenOfPiece = new Int32Array(pieces.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    const piece = pieceOfToken[i] as number;
    if (piece < 0) items.push(i);
    else if (itemOfPiece[piece] === -1) {
      itemOfPiece[piece] = items.length;
      firstTokenOfPiece[piece] = i;
      items.push(-1 - piece);
    }
    itemOfToken[i] = items.length - 1;
  }
  const cues = new Uint8Array(items.length);
  const hashes = new Int32Array(items.length);
  const endings = new Int32Array(items.length);
  const passable = new Uint8Array(items.length);
  items.forEach((item, index) => {
    if (item < 0) {
      hashes[index] = PIECE_HASH;
      return;
    }
    const token = tokens[item] as Token;
    const { facts, type } = token;
    const next = tokens[item + 1]?.lower;
    // The ministry hit back that it was “late”; a phone was, as Ann Lee puts it, “part of the problem”
    const isTag =
      (next === 'back' && STRIKES.test(token.lower)) ||
      (next === 'it' && /^puts?$/.test(token.lower) && /^[,.:]/.test(tokens[item + 2]?.text ?? ''));
    cues[index] = isTag ? 3 : facts.cue;
    hashes[index] = type === 'number' ? NUMBER_HASH : facts.hash;
    passable[index] = facts.isPassable ? 1 : 0;
    endings[index] = token.capital ? CAPITAL_ENDING : type === 'word' ? facts.ending : OTHER_ENDING;
  });
  return {
    document,
    items: Int32Array.from(items),
    itemOfToken,
    itemOfPiece,
    firstTokenOfPiece,
    cues,
    hashes,
    endings,
    passable,
    passives: new Uint8Array(items.length),
    heads: new Map(),
  };
}
