import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { candidatesOf, indexCandidates } from './candidates';
import { type Frame, frameOf } from './frame';
import { lastWord } from './history-features';
import { type Model, type Ranking, rank } from './rank';
import { type Answered, situationOf } from './situation';

/** How an answer came about. */
export type ChoiceBy = 'ranker' | 'continued' | 'label' | 'author' | 'refused';

/** Who said one piece. */
export interface Choice {
  readonly piece: number;
  /** Index of the mention; null where nobody said it, nobody is named, or structure alone tells. */
  readonly mention: number | null;
  readonly by: ChoiceBy;
  /** The ranker's probability of this answer; 1 where structure tells. */
  readonly probability: number;
  /** The ranker's view of all candidates; null where it was not asked. */
  readonly ranking: Ranking | null;
}

/** The answers for all pieces of a document, in reading order. Each sees the answers before it. */
export function choose(
  document: Document,
  mentions: readonly Mention[],
  model: Model,
): { frame: Frame; choices: Choice[] } {
  const frame = frameOf(document);
  const index = indexCandidates(mentions);
  const labels = new Map<number, number>();
  const mentioned = new Map<string, number>();
  mentions.forEach((mention, i) => {
    labels.set(mention.start, i);
    if (mention.form !== 'name') return;
    const name = lastWord({ frame }, mention);
    mentioned.set(name, (mentioned.get(name) ?? 0) + 1);
  });
  const spoken = new Map<string, number>();
  const history = { mentioned, spoken };
  const choices: Choice[] = [];
  let previous: Answered | null = null;
  document.pieces.forEach((piece, i) => {
    const before = choices[i - 1];
    let choice: Choice;
    if (piece.refusal !== null || frame.itemOfPiece[i] === -1) {
      choice = { piece: i, mention: null, by: 'refused', probability: 1, ranking: null };
    } else if (piece.continues && before) {
      choice = { ...before, piece: i, by: 'continued' };
    } else if (piece.label) {
      choice = {
        piece: i,
        mention: labels.get(piece.label.start) ?? null,
        by: 'label',
        probability: 1,
        ranking: null,
      };
    } else if (piece.by === 'embed' && document.blocks[piece.block]?.author) {
      choice = { piece: i, mention: null, by: 'author', probability: 1, ranking: null };
    } else {
      const situation = situationOf(frame, mentions, i, previous);
      choice = best(i, rank(model, situation, candidatesOf(document, index, i, situation.previous), history));
    }
    choices.push(choice);
    if (choice.mention !== null) {
      previous = { piece: i, mention: choice.mention };
      const name = lastWord({ frame }, mentions[choice.mention] as Mention);
      spoken.set(name, (spoken.get(name) ?? 0) + 1);
    }
  });
  return { frame, choices };
}

function best(piece: number, ranking: Ranking): Choice {
  let mention: number | null = null;
  let probability = ranking.nobody;
  ranking.probabilities.forEach((value, i) => {
    if (value > probability) {
      probability = value;
      mention = ranking.candidates[i] as number;
    }
  });
  return { piece, mention, by: 'ranker', probability, ranking };
}
