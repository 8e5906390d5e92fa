import { kindOfUnit, LETTER, NUMBER, UPPER } from './characters';
import type { Token } from './document';
import { factsOf } from './word-facts';

/** What all tokens of the same letters have in common. */
export type Form = Pick<Token, 'text' | 'lower' | 'type' | 'capital' | 'facts'>;

interface Entry {
  readonly form: Form;
  readonly hash: number;
  /** Another form in the same bucket, and how many there are. */
  readonly next: Entry | undefined;
  readonly depth: number;
}

/** Longer words are seldom met twice. */
const LONGEST = 32;
/** A power of two: a long article has about 1,500 forms. */
const BUCKETS = 4096;
/** What more forms a bucket gets is not kept: books, and texts that are made to collide, pay for each word then. */
const DEEPEST = 8;

/**
 * The form of each token of a text, by where it starts and ends. An article says half of its words twice or more: each is
 * cut out, put in lower case and looked up in the lexicons once. All tokens of a form share its strings, which keep their
 * hash for further look-ups. Not kept for the next text: of many articles that would be a megabyte in the background.
 *
 * @param units Those of the text.
 */
export function vocabularyOf(text: string, units: Uint16Array): (start: number, end: number) => Form {
  const forms = new Array<Entry | undefined>(BUCKETS).fill(undefined);
  const plain = inPlainLetters(units);
  return (start, end) => {
    // FNV-1a, its upper half folded into the lower one.
    let hash = 0x811c9dc5;
    let all = 0;
    for (let i = start; i < end; i++) {
      const unit = units[i] as number;
      hash = Math.imul(hash ^ unit, 0x01000193);
      all |= unit;
    }
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    const first = forms[bucket];
    for (let entry = first; entry; entry = entry.next) {
      const word = entry.form.text;
      if (entry.hash === hash && word.length === end - start && text.startsWith(word, start))
        return entry.form;
    }
    const form = formFrom((all < 0x80 ? plain : text).slice(start, end), units, start, end);
    const depth = first ? first.depth + 1 : 0;
    if (depth < DEEPEST && end - start <= LONGEST) forms[bucket] = { form, hash, next: first, depth };
    return form;
  };
}

/** Joe diGenova, Lena deGroot: names that begin with a small word. */
const PREFIXED = /^(?:d[aeiu]|del|dos|l[ae]|v[ao]n|mac)\p{Lu}\p{Ll}{2}/u;

/** The form of these words, which stand from `start` to `end` in the units. */
function formFrom(given: string, units: Uint16Array, start: number, end: number): Form {
  const length = end - start;
  let kind = kindOfUnit(units, start, end);
  if (length > 1 && (units[start] === 0x40 || units[start] === 0x23))
    kind = kindOfUnit(units, start + 1, end);
  const possessive = length === 2 && ((units[start + 1] as number) | 0x20) === 0x73;
  const type = kind & LETTER || possessive ? 'word' : kind & NUMBER ? 'number' : 'punctuation';
  // Misprinted: the mayor‘s
  const text = possessive ? given.replace('‘', '’') : given;
  let lower = type === 'punctuation' ? text : text.toLowerCase();
  if (type === 'word' && (lower.includes('’') || lower.includes('‘'))) lower = lower.replace(/[’‘]/g, "'");
  const capital = (kind & UPPER) !== 0 || (type === 'word' && text !== lower && PREFIXED.test(text));
  return { text, lower, type, capital, facts: factsOf(lower) };
}

/**
 * The text with something else for whatever is not ASCII. A part of a text with curly marks would be kept with two bytes
 * a letter as all of it is, and each look-up and pattern would take longer.
 */
function inPlainLetters(units: Uint16Array): string {
  const letters = new Uint8Array(units);
  let plain = '';
  for (let i = 0; i < letters.length; i += 8192)
    plain += String.fromCharCode.apply(null, letters.subarray(i, i + 8192) as unknown as number[]);
  return plain;
}
