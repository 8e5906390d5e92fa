import type { RoleNoun } from '../lexicon/en/role-nouns';
import type { Token } from '../text/document';
import { endsPhrase, type NounPhrase, PEOPLE } from './noun-phrases';

/** Numerals and pronouns that stand for people by themselves: one said; others disagreed; some of the officials. */
const LONE: ReadonlyMap<string, RoleNoun> = new Map(
  (
    [
      [
        'group',
        'plural',
        'some many others several few most both all those thousands hundreds dozens millions half two-thirds',
      ],
      ['person', 'singular', 'one another everyone someone nobody anyone everybody somebody'],
    ] as const
  ).flatMap(([kind, number, words]) =>
    words.split(' ').map((word): [string, RoleNoun] => [word, { kind, number, gender: null }]),
  ),
);

const NUMERALS = /^(?:two|three|four|five|six|seven)$/;

/** One said; others; some of the officials — a numeral or pronoun by itself. */
export function loneAt(tokens: readonly Token[], i: number, at: number): NounPhrase | null {
  const token = tokens[i] as Token;
  // the two said; the three of them
  const two = tokens[i + 1];
  if (at === i + 2 && token.lower === 'the' && two && NUMERALS.test(two.lower)) {
    const after = tokens[at];
    return after && endsPhrase(after)
      ? { first: i, end: at, head: i + 1, noun: PEOPLE, determined: true, named: null }
      : null;
  }
  const noun = LONE.get(token.lower);
  if (!noun || at > i + 1) return null;
  const next = tokens[i + 1];
  if (!next || next.block !== token.block) return null;
  const before = tokens[i - 1];
  // The sign read “…”, said one.
  const tagged = before !== undefined && before.facts.cue >= 2 && next.type === 'punctuation';
  const chosen = /^(?:surveyed|polled|interviewed|asked|gathered|present)$/.test(next.lower);
  const speaks =
    tagged ||
    chosen ||
    next.lower === 'of' ||
    next.lower === 'who' ||
    next.facts.cue >= 2 ||
    next.text === ',';
  return speaks ? { first: i, end: i + 1, head: i, noun, determined: true, named: null } : null;
}

/** Whether the word stands for people by itself. */
export function isLone(lower: string): boolean {
  return LONE.has(lower);
}
