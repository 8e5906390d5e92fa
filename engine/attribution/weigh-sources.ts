import type { Resolution } from '../sources/resolution';
import type { Ranking } from './rank';

/** Candidates below this probability do not sway the answer and are not resolved. */
const WORTH_RESOLVING = 0.03;
/** The most candidates that are resolved for one piece. */
const MOST_RESOLVED = 6;

/** One possible source with all the probability that its mentions gather. */
export interface WeighedSource {
  /** The most probable of its mentions. */
  readonly mention: number;
  readonly resolution: Resolution;
  readonly probability: number;
}

/**
 * The possible sources of a piece, most probable first: “Zelensky”, “the president” and “he” are one where they
 * resolve to one name, and their probabilities add up (after Quobert, which sums over mentions of one person).
 */
export function weighSources(ranking: Ranking, resolve: (mention: number) => Resolution): WeighedSource[] {
  const worth = ranking.candidates
    .map((mention, i) => ({ mention, probability: ranking.probabilities[i] as number }))
    .filter(({ probability }) => probability >= WORTH_RESOLVING)
    .sort((a, b) => b.probability - a.probability || a.mention - b.mention)
    .slice(0, MOST_RESOLVED);
  const byName = new Map<string, WeighedSource>();
  for (const { mention, probability } of worth) {
    const resolution = resolve(mention);
    // A mention that cannot be resolved stands for itself.
    const name = resolution.sources.map((source) => source.name).join('\n') || `mention ${mention}`;
    const known = byName.get(name);
    byName.set(
      name,
      known
        ? { ...known, probability: known.probability + probability }
        : { mention, resolution, probability },
    );
  }
  return [...byName.values()].sort((a, b) => b.probability - a.probability);
}
