import { cueStrength } from '../lexicon/en/cues';
import type { RoleNoun } from '../lexicon/en/role-nouns';
import { consistsOf, NUMBER } from '../text/characters';
import type { Token } from '../text/document';
import type { Scene } from './noun-phrases';

/** Words that open a noun phrase: the minister, two officials, her lawyer. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their my our your whose one two three four five six seven eight nine ten dozens
  some many several few most both all other another any every each no certain various numerous hundreds thousands half
  multiple countless more such`.split(/\s+/),
);

/** Those of them that make the noun a plural: several police. */
export const SEVERAL: ReadonlySet<string> = new Set(
  `these those two three four five six seven eight nine ten dozens some many several few most both all other various numerous
  hundreds thousands multiple countless`.split(/\s+/),
);

/** Whether a phrase can open with this token; numbers only at its very start (`inner` is false). */
export function isDeterminer(token: Token | undefined, inner: boolean): boolean {
  if (!token) return false;
  if (token.type === 'number') return !inner && isCount(token.text);
  return token.facts.isDeterminer;
}

/** 12, 1,500; but: 10:30, 5th. */
function isCount(text: string): boolean {
  return text
    .split(',')
    .every((part, i) => consistsOf(part, NUMBER, i === 0 ? 1 : 3, i === 0 ? part.length : 3));
}

/** He added | that | the forces would leave: no plural and no article takes it as a determiner, nor mostly what follows a cue. */
export function isComplementiser(scene: Scene, i: number, phrase: { head: number; noun: RoleNoun }): boolean {
  const { head, noun } = phrase;
  if (noun.number === 'plural' || (head > i + 1 && isDeterminer(scene.tokens[i + 1], true))) return true;
  if (cueStrength(scene.tokens[i - 1]?.lower ?? '') === 0) return false;
  return head > i + 1 || scene.nameAt[head + 1]?.first === head + 1;
}

/** The noun with the gender that the language’s own words tell of somebody: la portavoz, der Sprecher. */
export function gendered({ tokens, language }: Scene, first: number, head: number, noun: RoleNoun): RoleNoun {
  if (!language.genderOf || noun.kind !== 'person' || noun.number !== 'singular') return noun;
  const determiner = first < head ? tokens[first]?.text.toLowerCase() : '';
  return {
    ...noun,
    gender: language.genderOf(tokens[head]?.text.toLowerCase() ?? '', determiner ?? ''),
  };
}
