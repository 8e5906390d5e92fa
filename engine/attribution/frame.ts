import { cueStrength } from '../lexicon/en/cues';
import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
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
  /** For each item how strongly it ascribes words to a source ({@link cueStrength}); 0 for pieces. */
  readonly cues: Uint8Array;
  /** For each item a hash of its lower-case word; one constant for numbers and one for pieces. */
  readonly hashes: Int32Array;
  /** For each item a hash of the word's last two letters: verbs that no lexicon holds still end in -ed, -es or -ing. */
  readonly endings: Int32Array;
  /** For each item 1 where the word may stand between a subject and its verb: today, also, has, -ly. */
  readonly passable: Uint8Array;
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

/** The minister [has since also] warned; the secretary [today] warning of. */
const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  `today yesterday tonight now then later also since once again still even just never often always first has have had is was
  were are been being be will would monday tuesday wednesday thursday friday saturday sunday on himself herself both all
  too not already only further`.split(/\s+/),
);

const PIECE_HASH = 1;
const NUMBER_HASH = 2;

/** FNV-1a over the UTF-16 units of a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** What the frame holds of each item with this word, worked out once for all of them. */
interface Known {
  readonly cue: number;
  readonly hash: number;
  readonly passable: number;
  readonly ending: number;
}

function learn({ lower, type }: Token): Known {
  return {
    cue: cueStrength(lower),
    hash: type === 'number' ? NUMBER_HASH : hashWord(lower),
    passable: BETWEEN_SUBJECT_AND_VERB.has(lower) || (lower.length > 4 && lower.endsWith('ly')) ? 1 : 0,
    ending: type === 'word' ? hashWord(lower.slice(-2)) : 8,
  };
}

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
  const known = new Map<string, Known>();
  items.forEach((item, index) => {
    if (item < 0) {
      hashes[index] = PIECE_HASH;
      return;
    }
    const token = tokens[item] as Token;
    let word = known.get(token.lower);
    if (!word) {
      word = learn(token);
      known.set(token.lower, word);
    }
    cues[index] = word.cue;
    hashes[index] = word.hash;
    passable[index] = word.passable;
    endings[index] = token.capital ? 9 : word.ending;
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
    heads: new Map(),
  };
}
