import { LETTERED_POSTS } from '../lexicon/en/honorifics';
import { consistsOf, UPPER } from '../text/characters';
import type { Document } from '../text/document';
import type { Entity } from './entity';

/** Posts that are no titles before a name: the deputy president, a lieutenant governor, vice chancellor, managing director. */
const OTHER_POSTS = /^(?:DP|LG|VC|MD|HM|CS|DGP|IG|DM)$/;

/** Words that the letters of a post leave out: officer-in-charge, the OC. */
const SMALL = /^(?:of|for|the|and|in)$/;

/** CM, DP. */
export function isPostInLetters(word: string): boolean {
  return LETTERED_POSTS.has(word) || OTHER_POSTS.test(word);
}

/**
 * Who holds each post that letters can stand for: Chief Minister Ann Lee … the CM said; SP Ann Lee … the SP; the director general
 * of police, Bo Vale … the DGP. Letters that are no known post stand for all words of one: Canal Bridge Warden Ann Lee … the CBW.
 * Null where two do.
 */
export function holdersOfPosts(
  { text }: Document,
  people: readonly Entity[],
): ReadonlyMap<string, Entity | null> {
  const holders = new Map<string, Entity | null>();
  for (const entity of people) {
    for (const { span } of entity.roles) {
      // Officer-in-Charge (OC)
      const [words = '', bracketed = ''] = text.slice(span.start, span.end).split(/ \(|\)/);
      for (const office of [words, words.replace(/ (?:of|for) .*/, ''), bracketed]) {
        const letters = office
          .split(/[\s-]+/)
          .map(initials)
          .join('');
        const posts = [letters.slice(-2), letters.slice(-3)].filter(isPostInLetters);
        if (letters.length > 2) posts.push(letters);
        for (const post of posts) {
          const other = holders.get(post);
          holders.set(post, other === undefined || other === entity ? entity : null);
        }
      }
    }
  }
  return holders;
}

/** SP whole, the D of Deputy; nothing of small words. */
function initials(word: string): string {
  if (SMALL.test(word)) return '';
  return consistsOf(word, UPPER) ? word : word.charAt(0).toUpperCase();
}
