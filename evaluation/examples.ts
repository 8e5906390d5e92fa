import { candidatesOf, indexCandidates } from '../engine/attribution/candidates';
import { EarlierPieces } from '../engine/attribution/earlier-pieces';
import { frameOf } from '../engine/attribution/frame';
import { countNames, lastWord } from '../engine/attribution/history-features';
import { quotingFeatures } from '../engine/attribution/quoting';
import { RANKER_BITS, visitFeatures } from '../engine/attribution/rank';
import { type Answered, situationOf } from '../engine/attribution/situation';
import { findMentions } from '../engine/mentions/find-mentions';
import type { Mention } from '../engine/mentions/mention';
import { analyse } from '../engine/text/analyse';
import { articleFromText } from '../engine/text/article-from-text';
import type { Span } from '../engine/types';
import type { GoldArticle, GoldPiece } from './corpora';

/** One piece with the features of all answers; the first answer is "nobody". */
export interface Example {
  readonly features: readonly Int32Array[];
  /** Which answers are right; several where the source is mentioned twice. */
  readonly right: readonly boolean[];
  readonly weight: number;
  /** The features of whether the marks quote anybody, and whether they do. */
  readonly quoting: Int32Array;
  readonly quotes: boolean;
  /** Annotated by PolNeAR, which attributes all that stands within somebody's words: titles, names, terms. */
  readonly isPolnear: boolean;
  /** PolNeAR left whole sentences unattributed here and there that somebody did say. */
  readonly isDoubtful: boolean;
}

/** The answer “nobody” is weighed by weights of its own behind the ranker's: they are learned with it and left behind. */
export const NOBODY = 1 << RANKER_BITS;

/** A sentence of more words is no title; nothing of more words is. */
const SHORT = 4;
const LONG = 8;

/** The gold piece that a found span stands for: at least half of the longer one in common. */
export function goldOf(piece: Span, gold: readonly GoldPiece[]): GoldPiece | null {
  let bestGold: GoldPiece | null = null;
  let bestShare = 0.5;
  for (const candidate of gold) {
    const common = Math.min(piece.end, candidate.end) - Math.max(piece.start, candidate.start);
    const share = common / Math.max(piece.end - piece.start, candidate.end - candidate.start);
    if (share > bestShare || (share === bestShare && candidate.attributed && !bestGold?.attributed)) {
      bestGold = candidate;
      bestShare = share;
    }
  }
  return bestGold;
}

/** How far a mention stands for the annotated source: its overlap with the head counts most. */
function agreement(mention: Mention, gold: GoldPiece): number {
  const overlap = (start: number, end: number) =>
    Math.max(0, Math.min(mention.end, end) - Math.max(mention.start, start));
  let best = 0;
  for (const [start, end] of gold.source) {
    const share = overlap(start, end) / Math.max(mention.end - mention.start, end - start);
    const head = gold.head
      ? overlap(gold.head[0], gold.head[1]) > 0
        ? 1
        : 0
      : start === mention.start
        ? 0.5
        : 0;
    if (overlap(start, end) > 0) best = Math.max(best, share + head);
  }
  return best;
}

/** The examples of one article, each piece seeing the right answers before it. */
export function examplesOf(article: GoldArticle, weight: number): Example[] {
  const document = analyse(articleFromText(article.text));
  const mentions = findMentions(document);
  const frame = frameOf(document);
  const index = indexCandidates(mentions);
  const mentioned = countNames(frame, mentions);
  const spoken = new Map<string, number>();
  const earlier = new EarlierPieces();
  const examples: Example[] = [];
  let previous: (Answered & { gold: GoldPiece }) | null = null;
  document.pieces.forEach((piece, i) => {
    const gold = goldOf(piece, article.pieces);
    if (!gold || frame.itemOfPiece[i] === -1) return;
    const situation = situationOf(frame, mentions, i, previous);
    const candidates = candidatesOf(document, index, i, situation.previous);
    const right = rightAnswers(gold, candidates, mentions, previous, frame);
    const answer = candidates[right.indexOf(true, 1) - 1];
    if (!piece.continues && piece.refusal === null && !piece.label) {
      const quoting = quotingFeatures(situation, earlier).slice();
      const features = [quoting.map((index) => NOBODY + index)];
      visitFeatures(situation, candidates, { mentioned, spoken, earlier }, (_, list) => {
        features.push(list.indices.slice(0, list.length));
      });
      const isPolnear = article.corpus === 'polnear/train';
      examples.push({
        features,
        right,
        weight,
        quoting,
        quotes: gold.attributed,
        isPolnear,
        isDoubtful:
          isPolnear &&
          !gold.attributed &&
          (piece.words > LONG || (piece.wholeSentence && piece.words > SHORT)),
      });
    }
    earlier.note(frame, i, !gold.attributed);
    if (answer === undefined) return;
    previous = { piece: i, mention: answer, gold };
    const name = lastWord({ frame }, mentions[answer] as Mention);
    spoken.set(name, (spoken.get(name) ?? 0) + 1);
  });
  return examples;
}

/** For "nobody" and each candidate whether it is a right answer. */
function rightAnswers(
  gold: GoldPiece,
  candidates: readonly number[],
  mentions: readonly Mention[],
  previous: (Answered & { gold: GoldPiece }) | null,
  frame: Parameters<typeof lastWord>[0]['frame'],
): boolean[] {
  if (!gold.attributed) return [true, ...candidates.map(() => false)];
  const fits = candidates.map((candidate) => agreement(mentions[candidate] as Mention, gold));
  const best = Math.max(0, ...fits);
  if (best > 0) return [false, ...fits.map((value) => value > 0 && value >= best - 1e-9)];
  const last = gold.name?.toLowerCase().split(/\s+/).at(-1) ?? null;
  const samePrevious =
    previous !== null &&
    (previous.gold.source[0]?.[0] === gold.source[0]?.[0] ||
      (gold.name !== null && previous.gold.name === gold.name));
  return [
    false,
    ...candidates.map((candidate) => {
      if (candidate === previous?.mention && samePrevious) return true;
      const mention = mentions[candidate] as Mention;
      return (
        gold.source.length === 0 &&
        mention.form === 'name' &&
        last !== null &&
        lastWord({ frame }, mention) === last
      );
    }),
  ];
}
