import { LETTERED_POSTS } from '../lexicon/en/honorifics';
import type { Document } from '../text/document';
import type { Entity } from './entity';

/** Posts that are no titles before a name: the deputy president, a lieutenant governor, vice chancellor, managing director. */
const OTHER_POSTS = /^(?:DP|LG|VC|MD|HM|CS|DGP)$/;

/** CM, DP. */
export function isPostInLetters(word: string): boolean {
  return LETTERED_POSTS.has(word) || OTHER_POSTS.test(word);
}

/**
 * Who holds each post that letters can stand for: Chief Minister Ann Lee … the CM said; the director general of police, Bo
 * Vale … the DGP. Null where two do.
 */
export function holdersOfPosts(
  { text }: Document,
  people: readonly Entity[],
): ReadonlyMap<string, Entity | null> {
  const holders = new Map<string, Entity | null>();
  for (const entity of people) {
    for (const { span } of entity.roles) {
      const words = text.slice(span.start, span.end);
      for (const office of [words, words.replace(/ (?:of|for) .*/, '')]) {
        const letters = office
          .replace(/(?:of|for|the|and) |\B./g, '')
          .replace(/[ -]/g, '')
          .toUpperCase();
        for (const post of [letters.slice(-2), letters.slice(-3)]) {
          if (!isPostInLetters(post)) continue;
          const other = holders.get(post);
          holders.set(post, other === undefined || other === entity ? entity : null);
        }
      }
    }
  }
  return holders;
}
