import { kindAt, LETTER, NUMBER, UPPER } from './characters';
import type { Token } from './document';

/** What all tokens of the same letters have in common. */
export type Form = Pick<Token, 'text' | 'lower' | 'type' | 'capital'>;

interface Entry extends Form {
  /** Another form with the same hash. */
  readonly next: Entry | undefined;
  readonly depth: number;
}

/** Longer words are seldom met twice. */
const LONGEST = 32;
/** More forms of one hash are a text made to collide: they are not kept. */
const DEEPEST = 8;

/**
 * The forms that one text uses. An article says half of its words twice or more: each is cut out, put in lower case and
 * classified once. All tokens of a form share its strings, which also spares the lexicons: a string that was looked up
 * before keeps its hash.
 */
export class Vocabulary {
  private readonly forms = new Map<number, Entry>();

  /** The form of the token from `start` to `end`. */
  formOf(text: string, start: number, end: number): Form {
    if (end - start > LONGEST) return formFrom(text.slice(start, end));
    // FNV-1a, cut to 30 bits: integers that small need no memory of their own.
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash &= 0x3fffffff;
    const first = this.forms.get(hash);
    for (let entry = first; entry; entry = entry.next) {
      if (entry.text.length === end - start && text.startsWith(entry.text, start)) return entry;
    }
    const form = formFrom(text.slice(start, end));
    const depth = first ? first.depth + 1 : 0;
    if (depth < DEEPEST) this.forms.set(hash, { ...form, next: first, depth });
    return form;
  }
}

function formFrom(text: string): Form {
  const { length } = text;
  let kind = kindAt(text, 0, length);
  if (length > 1 && (text.startsWith('@') || text.startsWith('#'))) kind = kindAt(text, 1, length);
  const possessive = length === 2 && /^[’'][sS]$/.test(text);
  const type = kind & LETTER || possessive ? 'word' : kind & NUMBER ? 'number' : 'punctuation';
  const lower = type === 'punctuation' ? text : text.toLowerCase();
  return {
    text,
    lower: type === 'word' ? lower.replace(/[’‘]/g, "'") : lower,
    type,
    capital: (kind & UPPER) !== 0,
  };
}
