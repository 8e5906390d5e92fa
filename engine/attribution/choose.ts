import type { Mention } from '../mentions/mention';
import { continuedFrom } from '../quotations/continued-from';
import type { Resolution } from '../sources/resolution';
import type { Resolver } from '../sources/resolver';
import type { Document } from '../text/document';
import { type CandidateIndex, candidatesOf, indexCandidates } from './candidates';
import { closingSpeaker } from './closing-tags';
import { EarlierPieces } from './earlier-pieces';
import { type Frame, frameOf } from './frame';
import { namedBehind, withoutTopics } from './headline-colon';
import { countNames, lastWord } from './history-features';
import { withoutReporters } from './inner-speaker';
import { taggedSituation } from './late-tag';
import { nobodysChoice } from './nobodys-choice';
import { ofOwnClause } from './own-clause';
import { isPutToSubject } from './passive';
import { type Model, type Ranking, rank } from './rank';
import { repeatHeadlines } from './repeat-headlines';
import type { Answered } from './situation';
import { interviewed } from './topic-lines';
import { turnOf } from './turn';
import { weighSources } from './weigh-sources';

/** How an answer came about. */
export type ChoiceBy = 'ranker' | 'continued' | 'turn' | 'label' | 'author' | 'headline-body' | 'refused';

/** Who said one piece. */
export interface Choice {
  readonly piece: number;
  /** Index of the mention; null where nobody said it, nobody is named, or structure alone tells. */
  readonly mention: number | null;
  /** Whom the mention refers to; null where there is no mention. */
  readonly resolution: Resolution | null;
  readonly by: ChoiceBy;
  /** Probability of this source, all its mentions together; 1 where structure tells. */
  readonly probability: number;
  /** Probability of the next best answer. */
  readonly second: number;
  /** Probability that nobody said it, or nobody who is named; 0 where structure tells. */
  readonly nobody: number;
}

/** Who is mentioned in a document. */
export interface Cast {
  readonly index: CandidateIndex;
  /** How often each last name is mentioned ({@link countNames}). */
  readonly mentioned: ReadonlyMap<string, number>;
}

/** From this probability on the marks are taken to quote nobody: a scare quote attributed is worse than a fragment missed. */
export const NOBODY_FROM = 0.45;

/** So likely, at the most, nobody is quoted in a list or before a headline’s colon; the weights, which know few, doubt more. */
const NOBODY_LISTED = 0.22;

/** How many earlier speakers the resolver is told of. */
const SPEAKERS_TOLD = 6;

/** The answers for all pieces of a document, in reading order. Each sees the answers before it. */
export function choose(
  document: Document,
  mentions: readonly Mention[],
  resolver: Resolver,
  model: Model,
): { frame: Frame; cast: Cast; choices: Choice[] } {
  const frame = frameOf(document);
  const index = indexCandidates(mentions);
  // Where each label stands.
  const labels = new Map(mentions.map((mention, i) => [mention.start, i]));
  const mentioned = countNames(frame, mentions);
  const spoken = new Map<string, number>();
  const earlier = new EarlierPieces();
  const speakers: number[] = [];
  const choices: Choice[] = [];
  let previous: Answered | null = null;
  document.pieces.forEach((piece, i) => {
    const origin = continuedFrom(document.pieces, i);
    const before = origin === null ? undefined : choices[origin];
    let choice = byStructure(document, i, before, labels, resolver, speakers);
    const item = frame.itemOfPiece[i] as number;
    choice ??= turnOf(document, choices);
    if (!choice && item === -1) choice = nobodysChoice(i, 'refused', 1);
    if (!choice && isPutToSubject(frame, piece, item)) choice = nobodysChoice(i, 'ranker', 1);
    if (!choice) {
      const situation = taggedSituation(frame, mentions, i, previous);
      const around = candidatesOf(document, index, situation.pieceIndex, situation.previous);
      const listed = interviewed(situation, around) ?? namedBehind(situation, around);
      const heard = withoutTopics(situation, ofOwnClause(situation, around));
      const candidates = listed ?? closingSpeaker(situation, around) ?? withoutReporters(situation, heard);
      const history = { mentioned, spoken, earlier };
      const ranking = rank(model, situation, candidates, history, listed ? NOBODY_LISTED : 1);
      choice = best(i, ranking, resolver, speakers);
    }
    choices.push(choice);
    const said = choice.mention !== null || choice.by === 'author' || choice.by === 'label';
    if (item !== -1) earlier.note(frame, i, !said);
    if (choice.mention === null || piece.continues) return;
    previous = { piece: i, mention: choice.mention };
    const name = lastWord({ frame }, mentions[choice.mention] as Mention);
    spoken.set(name, (spoken.get(name) ?? 0) + 1);
    speakers.unshift(choice.mention);
    if (speakers.length > SPEAKERS_TOLD) speakers.pop();
  });
  const cast = { index, mentioned };
  return {
    frame,
    cast,
    choices: repeatHeadlines(document, mentions, choices),
  };
}

/** The answer where no weighing is needed; null where the ranker is to be asked. */
function byStructure(
  document: Document,
  i: number,
  before: Choice | undefined,
  labels: ReadonlyMap<number, number>,
  resolver: Resolver,
  speakers: readonly number[],
): Choice | null {
  const piece = document.pieces[i];
  if (!piece || piece.refusal !== null) return nobodysChoice(i, 'refused', 1);
  if (before) return { ...before, piece: i, by: 'continued' };
  if (piece.label) {
    // Q: Did you go? A: Yes. Labels that tell question and answer apart are nobody’s name.
    if (piece.by === 'interview') return nobodysChoice(i, 'label', 1);
    const mention = labels.get(piece.label.start);
    if (mention === undefined) return null;
    const resolution = resolver.resolve(mention, speakers);
    return { piece: i, mention, resolution, by: 'label', probability: 1, second: 0, nobody: 0 };
  }
  if (piece.by === 'embed' && document.blocks[piece.block]?.author) return nobodysChoice(i, 'author', 1);
  return null;
}

function best(piece: number, ranking: Ranking, resolver: Resolver, speakers: readonly number[]): Choice {
  const [first, next] = weighSources(ranking, (mention) => resolver.resolve(mention, speakers));
  if (!first || ranking.nobody >= NOBODY_FROM) {
    return nobodysChoice(piece, 'ranker', ranking.nobody, first?.probability ?? 0);
  }
  const second = Math.max(ranking.nobody, next?.probability ?? 0);
  return {
    piece,
    mention: first.mention,
    resolution: first.resolution,
    by: 'ranker',
    probability: first.probability,
    second,
    nobody: ranking.nobody,
  };
}
