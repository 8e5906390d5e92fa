import { cueStrength } from '../lexicon/en/cues';
import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import type { BlockKind } from '../types';

/** How many blocks before the quotation's own are searched: 97 % of sources stand in its own paragraph (PolNeAR). */
const BLOCKS_BEFORE = 2;
const BLOCKS_AFTER = 1;
/** The nearest mentions on either side that are weighed; bounds the work on texts that are nothing but names. */
const MOST_BEFORE = 24;
const MOST_AFTER = 12;
/** More pieces than any article has: a book, or a text made to be slow. There the few nearest are weighed. */
const MANY_PIECES = 4_000;
const FEW = 4;

/** ‘A long night’: who says so stands in the line itself, or beside the same words below, not in the next line. */
const BY_ITSELF: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);

/** Mentions of one document in reading order, ready to be searched by place. */
export interface CandidateIndex {
  readonly mentions: readonly Mention[];
  /** Indices of the mentions that stand outside quotation marks, in reading order. */
  readonly outside: readonly number[];
}

export function indexCandidates(mentions: readonly Mention[]): CandidateIndex {
  const outside: number[] = [];
  mentions.forEach((mention, index) => {
    if (mention.piece < 0) outside.push(index);
  });
  return { mentions, outside };
}

/**
 * Indices of the mentions that may be the source of a piece: those in its own block, in the two blocks before and in the
 * one after, nearest first; and the mention that the piece before was attributed to, wherever it stands. Those of its own
 * block alone where it is a headline's.
 */
export function candidatesOf(
  document: Document,
  index: CandidateIndex,
  pieceIndex: number,
  previous: number | null,
): number[] {
  const piece = document.pieces[pieceIndex];
  if (!piece) throw new RangeError(`No piece ${pieceIndex} among ${document.pieces.length}`);
  const { outside, mentions } = index;
  const at = firstAfter(index, piece.start);
  const found: number[] = [];
  const most = document.pieces.length > MANY_PIECES ? FEW : MOST_BEFORE;
  const alone = BY_ITSELF.has(document.blocks[piece.block]?.kind ?? 'paragraph');
  const first = piece.block - (alone ? 0 : BLOCKS_BEFORE);
  const last = piece.block + (alone ? 0 : BLOCKS_AFTER);
  for (let i = at - 1; i >= 0 && found.length < most; i--) {
    const candidate = outside[i] as number;
    const mention = mentions[candidate] as Mention;
    if (mention.block < first) break;
    if (!isPlace(document, mention) && !isGoverned(document, index, i)) found.push(candidate);
  }
  const mostInAll = found.length + Math.min(most, MOST_AFTER);
  for (let i = at; i < outside.length && found.length < mostInAll; i++) {
    const candidate = outside[i] as number;
    const mention = mentions[candidate] as Mention;
    if (mention.block > last) break;
    const told = mention.block === piece.block && isAddressee(document, index, i);
    if (told || isPlace(document, mention) || isGoverned(document, index, i)) continue;
    found.push(candidate);
  }
  if (!alone && previous !== null && !found.includes(previous)) found.push(previous);
  return found;
}

/**
 * A source close to [the couple], a friend of [Ann Lee] said; said [the Herald]’s Peter Holm; Ann Lee, [whose state]
 * had voted, said: who only tells whose somebody is, or what is somebody’s, does not speak.
 */
function isGoverned({ tokens }: Document, { mentions, outside }: CandidateIndex, at: number): boolean {
  const { kind, firstToken, endToken, possessive, sentence } = mentions[outside[at] as number] as Mention;
  if (kind !== 'person' && tokens[firstToken]?.lower === 'whose') return true;
  if (isDoneTo(tokens, firstToken)) return true;
  const next = mentions[outside[at + 1] ?? -1];
  const isOwner = possessive && next && next.firstToken >= endToken && next.firstToken <= endToken + 1;
  if (isOwner && next.kind === 'person' && next.form === 'name') return true;
  // said; has described
  const verb = /^ha(?:s|d|ve)$/.test(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken;
  if ((tokens[verb]?.facts.cue ?? 0) < 2) return false;
  const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (!/^(?:of|for|to|with|at|in|from|on|near)$/.test(tokens[before]?.lower ?? '')) return false;
  for (let i = at - 1; i >= 0 && i > at - 3; i--) {
    const whole = mentions[outside[i] as number] as Mention;
    // The Minority in [Parliament] said; Ann Lee MP for [Lund] said
    if (whole.endToken === before && whole.sentence === sentence && !whole.possessive) return true;
    const isWhole = whole.firstToken < before && whole.endToken === endToken;
    if (isWhole && /^(?:person|group)$/.test(whole.kind)) return true;
  }
  return false;
}

/** A man accused of stabbing [two teenagers] told police: what he is said to have done, he has done to them. */
function isDoneTo(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first]?.text.endsWith('ing') ? first : first - 1;
  return tokens[at - 1]?.lower === 'of' && /^[a-z]+ing$/.test(tokens[at]?.text ?? '');
}

/**
 * Kessler hat im [Rat] gesagt: „Nein.“ What stands behind an `in` is where somebody spoke. The weights, which know verbs in
 * one piece, take what is nearest to the participle.
 */
function isPlace({ language, tokens }: Pick<Document, 'language' | 'tokens'>, mention: Mention): boolean {
  if (mention.kind === 'place' && isStateOf(tokens, mention)) return true;
  // betonte in [Lünfeld Ministerpräsident Karsten Reimann]
  if (!language.glossary || mention.kind === 'person') return false;
  return tokens[mention.firstToken]?.lower === 'in' || tokens[mention.firstToken - 1]?.lower === 'in';
}

/** The march in Port Ellis, [Ohio], was called “late”. */
function isStateOf(tokens: readonly Token[], { firstToken }: Mention): boolean {
  if (tokens[firstToken - 1]?.text !== ',') return false;
  return [3, 4].some((back) => /^(?:in|of|from|near)$/.test(tokens[firstToken - back]?.lower ?? ''));
}

/**
 * « Non », a dit Hélias à [Garrec]: who stands behind a subject that stands behind its verb, and a `to`. The weights know few
 * tags with the verb before its subject; in English he is a candidate like all others.
 */
function isAddressee(
  { language, tokens }: Pick<Document, 'language' | 'tokens'>,
  { mentions, outside }: CandidateIndex,
  at: number,
  depth = 0,
): boolean {
  if (!language.glossary) return false;
  const mention = mentions[outside[at] as number] as Mention;
  // à la maire: some mentions begin with the preposition
  const to = tokens[mention.firstToken]?.lower === 'to' ? mention.firstToken : mention.firstToken - 1;
  const last = mentions[outside[at - 1] ?? -1];
  // dijo el presidente a su homólogo, [Julián Cárdenas]
  const inApposition =
    tokens[to]?.text === ',' && last?.endToken === to && last.sentence === mention.sentence;
  if (inApposition && depth < 1)
    return isAddressee({ language, tokens }, { mentions, outside }, at - 1, depth + 1);
  if (tokens[to]?.lower !== 'to') return false;
  // à [son] homologue: another mention may stand between
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const before = mentions[outside[i] as number] as Mention;
    if (before.sentence !== mention.sentence) return false;
    // der Präsident zu Hendrik Maas: read as one description
    const ends = before.endToken === to || (before.firstToken < to && before.endToken > to);
    if (ends) return cueStrength(tokens[before.firstToken - 1]?.lower ?? '') >= 2;
  }
  return false;
}

/** Place in `outside` of the first mention that starts at or after `offset`. */
function firstAfter({ outside, mentions }: CandidateIndex, offset: number): number {
  let low = 0;
  let high = outside.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[outside[middle] as number] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
