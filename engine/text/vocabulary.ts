import { kindAt, LETTER, NUMBER, UPPER } from './characters';
import type { Token } from './document';

/** What all tokens of the same letters have in common. */
export type Form = Pick<Token, 'text' | 'lower' | 'type' | 'capital'>;

interface Entry {
  readonly form: Form;
  readonly text: string;
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
 * The forms that one text uses. An article says half of its words twice or more: each is cut out, put in lower case and
 * classified once. All tokens of a form share its strings, which also spares the lexicons: a string that was looked up
 * before keeps its hash.
 */
export class Vocabulary {
  private readonly forms = new Array<Entry | undefined>(BUCKETS).fill(undefined);

  /** The form of the token from `start` to `end`. */
  formOf(text: string, start: number, end: number): Form {
    if (end - start > LONGEST) return formFrom(text.slice(start, end));
    // FNV-1a, its upper half folded into the lower one.
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    const first = this.forms[bucket];
    for (let entry = first; entry; entry = entry.next) {
      if (entry.hash === hash && isAt(text, start, end, entry.text)) return entry.form;
    }
    const form = formFrom(text.slice(start, end));
    const depth = first ? first.depth + 1 : 0;
    if (depth < DEEPEST) this.forms[bucket] = { form, text: form.text, hash, next: first, depth };
    return form;
  }
}

/** Whether the word stands there. Read by hand: a call of `startsWith` costs more than the few letters of a word. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function formFrom(text: string): Form {
  const { length } = text;
  let kind = kindAt(text, 0, length);
  if (length > 1 && (text.startsWith('@') || text.startsWith('#'))) kind = kindAt(text, 1, length);
  const possessive = length === 2 && (text.charCodeAt(1) | 0x20) === 0x73;
  const type = kind & LETTER || possessive ? 'word' : kind & NUMBER ? 'number' : 'punctuation';
  let lower = type === 'punctuation' ? text : text.toLowerCase();
  if (type === 'word' && (lower.includes('’') || lower.includes('‘'))) lower = lower.replace(/[’‘]/g, "'");
  return { text, lower, type, capital: (kind & UPPER) !== 0 };
}
