import { readInventedLines } from './invented-lines';

/** A passage with a pronoun that speaks, and the words whom it means. */
export interface InventedPronoun {
  readonly id: string;
  readonly text: string;
  /** Offsets of the pronoun, and of the words that it means. */
  readonly pronoun: number;
  readonly antecedent: readonly [start: number, end: number];
}

/**
 * Passages of our own in which people without a name speak, or do not, by a pronoun: where the corpora name only those who
 * have a name, they teach nothing of them. Trained on, never scored.
 *
 * @throws {SyntaxError} where a line does not mark one pronoun and one antecedent.
 */
export function readInventedPronouns(): InventedPronoun[] {
  return readInventedLines('invented-pronouns.txt').map(({ line, text, marks }, number) => {
    const pronoun = marks.find(({ role }) => role === 'pronoun');
    const antecedent = marks.find(({ role }) => role === 'antecedent');
    if (!pronoun || !antecedent)
      throw new SyntaxError(`Mark one {pronoun:…} and one {antecedent:…} in “${line}”`);
    return {
      id: `invented-pronoun-${number}`,
      text,
      pronoun: pronoun.start,
      antecedent: [antecedent.start, antecedent.end],
    };
  });
}
