/**
 * Probability that an answer is right, from the ranker's probability and the resolver's confidence.
 *
 * Both are sharpened by what was seen on articles that the weights were not trained on; see `evaluation/calibrate.ts`.
 */
export function confidenceOf(ranked: number, resolved: number): number {
  return Math.max(0, Math.min(1, ranked * resolved));
}

/** From here on 98 % of answers were right on articles not trained on. */
export const SURE_FROM = 0.97;

/** Below this nobody is named: an honest "nobody knows" beats a guess. */
export const NAMED_FROM = 0.3;
