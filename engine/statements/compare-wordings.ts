import { commonSubsequence } from './coincidence';
import { type WordingWord, wordingOf } from './wording';

/** A stretch of one wording as it compares with the fullest one. */
export type Difference =
  | { readonly kind: 'same' | 'moved'; readonly text: string }
  /** Words of the fullest wording that are not there; `isMarked` where an ellipsis says so. */
  | { readonly kind: 'left-out'; readonly text: string; readonly isMarked: boolean }
  /** Other words in the place of `was`. */
  | { readonly kind: 'changed'; readonly text: string; readonly was: string; readonly isBracketed: boolean }
  /** `isBracketed` where they are said to be the editor's. */
  | { readonly kind: 'added'; readonly text: string; readonly isBracketed: boolean };

/** One wording of a statement beside the fullest one. */
export interface ComparedWording {
  /** In reading order. Without what is left out, their texts together are the wording, letter by letter. */
  readonly differences: readonly Difference[];
  /** Of the fullest wording's words so many are here, from 0 to 1; in another tense or person, or elsewhere, they are too. */
  readonly share: number;
}

/** Of longer wordings the beginnings are compared: time grows with the square. */
const MAX_WORDS = 1_000;

/**
 * What a wording leaves out of the fullest one, adds to it, changes and moves, word by word. Case, punctuation, quotation
 * marks, contractions, national spelling and the transliteration of names are no changes (`wording.ts`).
 */
export function compareWordings(fullest: string, wording: string): ComparedWording {
  return compareTexts(textInWords(fullest), textInWords(wording));
}

/** A wording with its words, which are found once where it is compared with many. */
export interface TextInWords {
  readonly text: string;
  readonly words: readonly WordingWord[];
}

export function textInWords(text: string): TextInWords {
  return { text, words: wordingOf(text).slice(0, MAX_WORDS) };
}

/** {@link compareWordings} of wordings whose words are known. */
export function compareTexts(full: TextInWords, own: TextInWords): ComparedWording {
  const steps = withMoves(stepsBetween(full.words, own.words), full.words, own.words);
  const printed = steps.reduce((sum, step) => sum + step.printed, 0);
  return {
    differences: differencesOf(steps, full, own),
    share: full.words.length === 0 ? 1 : Math.min(1, printed / full.words.length),
  };
}

/** Half-open ranges of words in the two wordings that stand for each other. */
interface Step {
  readonly full: readonly [number, number];
  readonly own: readonly [number, number];
  readonly kind: 'same' | 'turned' | 'other' | 'moved';
  /** How many of the fullest wording's words are here. */
  readonly printed: number;
}

function stepsBetween(full: readonly WordingWord[], own: readonly WordingWord[]): Step[] {
  const steps: Step[] = [];
  let [atFull, atOwn] = [0, 0];
  const gapUntil = (toFull: number, toOwn: number) => {
    if (toFull > atFull || toOwn > atOwn) {
      push({ full: [atFull, toFull], own: [atOwn, toOwn], kind: 'other', printed: 0 });
    }
  };
  const push = (step: Step) => {
    const last = steps.at(-1);
    // “don’t” is two words in one place: what becomes of one of them becomes of both.
    const isOne = last && (isWithin(full, step.full[0], last.full) || isWithin(own, step.own[0], last.own));
    if (isOne) steps[steps.length - 1] = joined(last, step);
    else steps.push(step);
  };
  for (const [i, j] of besideEachOther(commonSubsequence(own, full), own, full)) {
    gapUntil(j, i);
    const kind = own[i]?.key === full[j]?.key ? 'same' : 'turned';
    push({ full: [j, j + 1], own: [i, i + 1], kind, printed: 1 });
    [atFull, atOwn] = [j + 1, i + 1];
  }
  gapUntil(full.length, own.length);
  return steps;
}

/**
 * The same pairs, but a word that stands alone and could as well be the one beside the next pair is that one: “the council”
 * is not taken apart because another “the” comes before it.
 */
function besideEachOther(
  pairs: readonly (readonly [number, number])[],
  own: readonly WordingWord[],
  full: readonly WordingWord[],
): (readonly [number, number])[] {
  const slid = [...pairs];
  for (let k = slid.length - 2; k >= 0; k--) {
    const [[i, j], [nextI, nextJ]] = [slid[k], slid[k + 1]] as [[number, number], [number, number]];
    const before = slid[k - 1];
    if (before && before[0] === i - 1 && before[1] === j - 1) continue;
    if (nextI === i + 1 && full[nextJ - 1]?.base === full[j]?.base) slid[k] = [i, nextJ - 1];
    else if (nextJ === j + 1 && own[nextI - 1]?.base === own[i]?.base) slid[k] = [nextI - 1, j];
  }
  return slid;
}

/** True where the word at `index` is written in one with the last word of a range. */
function isWithin(words: readonly WordingWord[], index: number, [start, end]: readonly [number, number]) {
  return end > start && end === index && words[index]?.start === words[end - 1]?.start;
}

function joined(one: Step, other: Step): Step {
  return {
    full: [one.full[0], other.full[1]],
    own: [one.own[0], other.own[1]],
    kind: one.kind === other.kind ? one.kind : 'turned',
    printed: one.printed + other.printed,
  };
}

/** Fewer words are met in two places by chance. */
const LEAST_MOVED = 2;

/** Words that are missing in one place and stand in another were moved. */
function withMoves(
  steps: readonly Step[],
  full: readonly WordingWord[],
  own: readonly WordingWord[],
): Step[] {
  const moved = [...steps];
  for (const [i, step] of steps.entries()) {
    const keys = own.slice(...step.own).map(({ key }) => key);
    if (step.kind !== 'other' || step.full[0] !== step.full[1] || keys.length < LEAST_MOVED) continue;
    for (const [j, gap] of moved.entries()) {
      const from = gap.kind === 'other' && gap.own[0] === gap.own[1] ? placeOf(keys, full, gap.full) : -1;
      if (from < 0) continue;
      moved[i] = { ...step, kind: 'moved', printed: keys.length };
      // What was moved is no longer missing: of the gap the longer rest stays.
      const rests = [
        [gap.full[0], from],
        [from + keys.length, gap.full[1]],
      ] as const;
      const [rest = [0, 0]] = [...rests].sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
      moved[j] = { ...gap, full: rest };
      break;
    }
  }
  return moved;
}

function placeOf(
  keys: readonly string[],
  words: readonly WordingWord[],
  [start, end]: readonly [number, number],
) {
  for (let from = start; from + keys.length <= end; from++) {
    if (keys.every((key, i) => words[from + i]?.key === key)) return from;
  }
  return -1;
}

function differencesOf(steps: readonly Step[], full: TextInWords, own: TextInWords): Difference[] {
  const differences: Difference[] = [];
  let at = 0;
  const addSame = (end: number) => {
    const text = own.text.slice(at, end);
    at = end;
    const last = differences.at(-1);
    if (last?.kind === 'same') differences[differences.length - 1] = { kind: 'same', text: last.text + text };
    else if (text !== '') differences.push({ kind: 'same', text });
  };
  for (const step of steps) {
    const [first, end] = [own.words[step.own[0]], own.words[step.own[1] - 1]];
    const was = textOf(full, step.full);
    if (!first || !end || step.own[0] === step.own[1]) {
      const next = own.words[step.own[0]]?.start ?? own.text.length;
      if (was)
        differences.push({
          kind: 'left-out',
          text: was,
          isMarked: /…|\.\s?\.\s?\./.test(own.text.slice(at, next)),
        });
    } else if (step.kind === 'same') {
      addSame(end.end);
    } else {
      addSame(first.start);
      const isBracketed = own.words.slice(...step.own).every(({ bracketed }) => bracketed);
      differences.push(...otherWords(step, own.text.slice(at, end.end), was, isBracketed));
      at = end.end;
    }
  }
  addSame(own.text.length);
  return withRunsJoined(differences);
}

/** Words that stand for so many more are no change of them: these were left out, and those added. */
const MOST_REPLACED = 3;

function otherWords(
  { full, own, kind }: Step,
  text: string,
  was: string,
  isBracketed: boolean,
): Difference[] {
  if (kind === 'moved') return [{ kind: 'moved', text }];
  if (was === '') return [{ kind: 'added', text, isBracketed }];
  const excess = full[1] - full[0] - (own[1] - own[0]);
  if (kind === 'turned' || isBracketed || excess <= MOST_REPLACED) {
    return [{ kind: 'changed', text, was, isBracketed }];
  }
  return [
    { kind: 'left-out', text: was, isMarked: false },
    { kind: 'added', text, isBracketed },
  ];
}

/** “he would” for “I will” is one change. */
function withRunsJoined(differences: readonly Difference[]): Difference[] {
  const joined: Difference[] = [];
  for (const next of differences) {
    const [before, space] = [joined.at(-2), joined.at(-1)];
    const isRun =
      space?.kind === 'same' && space.text === ' ' && before?.kind === 'changed' && next.kind === 'changed';
    if (!isRun || before.isBracketed !== next.isBracketed) joined.push(next);
    else
      joined.splice(-2, 2, {
        ...before,
        text: `${before.text} ${next.text}`,
        was: `${before.was} ${next.was}`,
      });
  }
  return joined;
}

function textOf({ text, words }: TextInWords, [start, end]: readonly [number, number]): string {
  const [first, last] = [words[start], words[end - 1]];
  return first && last && end > start ? text.slice(first.start, last.end) : '';
}
