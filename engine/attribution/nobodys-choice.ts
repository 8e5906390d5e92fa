import type { Choice, ChoiceBy } from './choose';

/** The answer that nobody said a piece, or nobody who is named, and how likely that and the next best answer are. */
export function nobodysChoice(piece: number, by: ChoiceBy, probability: number, second = 0): Choice {
  const nobody = by === 'author' || by === 'label' ? 0 : probability;
  return { piece, mention: null, resolution: null, by, probability, second, nobody };
}
