import { nameKey } from '@/engine/sources/name-key';
import { foldWords } from './fold-words';

/** One thing that a query asks for: a word that may still be being typed, or an exact phrase. */
export interface SearchTerm {
  /** Folded words with a space in front where they must begin a word, and behind where they must end one. */
  readonly folded: string;
  /** The start of a name's key, with a space in front; null where only the words count (a phrase). */
  readonly name: string | null;
}

/** “Exact phrase” in any of the usual marks, closed or still open; or a run of anything but spaces. */
const TERMS = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^\s"“”„«»]+/gu;

/** Scripts written without spaces: a word may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Longer queries are cut: nobody types them, and each term costs a scan. */
const LONGEST_QUERY = 500;

/** Returns what a query asks for: all of it must be found. Empty where it holds no letter or digit. */
export function parseQuery(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of query.slice(0, LONGEST_QUERY).matchAll(TERMS)) {
    const [whole, phrase, closing] = match;
    const folded = foldWords(phrase ?? whole);
    if (folded === '') continue;
    const lead = UNSPACED.test(folded) ? '' : ' ';
    const tail = phrase !== undefined && closing !== '' && lead !== '' ? ' ' : '';
    terms.push({ folded: lead + folded + tail, name: phrase === undefined ? ` ${nameKey(whole)}` : null });
  }
  return terms;
}
