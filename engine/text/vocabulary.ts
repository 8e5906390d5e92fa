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
 * The forms that a text uses. An article says half of its words twice or more: each is cut out, put in lower case and
 * looked up in the lexicons once. All tokens of a form share its strings, which keep their hash for further look-ups.
 * Not kept for the next text: of many articles that would be a megabyte in the background.
 */
export class Vocabulary {
  private readonly forms = new Array<Entry | undefined>(BUCKETS).fill(undefined);

  /** The form of the token from `start` to `end`; `units` are those of the text. */
  formOf(text: string, units: Uint16Array, start: number, end: number): Form {
    if (end - start > LONGEST) return formFrom(text, units, start, end);
    // FNV-1a, its upper half folded into the lower one.
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    const first = this.forms[bucket];
    for (let entry = first; entry; entry = entry.next) {
      if (entry.hash === hash && isAt(units, start, end, entry.form.text)) return entry.form;
    }
    const form = formFrom(text, units, start, end);
    const depth = first ? first.depth + 1 : 0;
    if (depth < DEEPEST) this.forms[bucket] = { form, hash, next: first, depth };
    return form;
  }
}

/** Whether the word stands there. */
function isAt(units: Uint16Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (units[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** Joe diGenova, Lena deGroot: names that begin with a small word. */
const PREFIXED = /^(?:d[aeiu]|del|dos|l[ae]|v[ao]n|mac)\p{Lu}\p{Ll}{2}/u;

function formFrom(article: string, units: Uint16Array, start: number, end: number): Form {
  const length = end - start;
  let kind = kindOfUnit(units, start, end);
  if (length > 1 && (units[start] === 0x40 || units[start] === 0x23))
    kind = kindOfUnit(units, start + 1, end);
  const possessive = length === 2 && ((units[start + 1] as number) | 0x20) === 0x73;
  const type = kind & LETTER || possessive ? 'word' : kind & NUMBER ? 'number' : 'punctuation';
  const given = cutOut(article, units, start, end);
  // Misprinted: the mayor‘s
  const text = possessive ? given.replace('‘', '’') : given;
  let lower = type === 'punctuation' ? text : text.toLowerCase();
  if (type === 'word' && (lower.includes('’') || lower.includes('‘'))) lower = lower.replace(/[’‘]/g, "'");
  const capital = (kind & UPPER) !== 0 || (type === 'word' && PREFIXED.test(text));
  return { text, lower, type, capital, facts: factsOf(lower) };
}

/**
 * The words of the text from `start` to `end`. Where they are plain they are made anew: a part of a text with curly marks
 * would be kept with two bytes a letter as all of it is, and each look-up and pattern would take longer.
 */
function cutOut(text: string, units: Uint16Array, start: number, end: number): string {
  let all = 0;
  for (let i = start; i < end; i++) all |= units[i] as number;
  return all < 0x80 && end - start <= LONGEST
    ? String.fromCharCode(...units.subarray(start, end))
    : text.slice(start, end);
}
