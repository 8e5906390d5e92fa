import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Resolution } from './resolution';

/** Tells whom the mentions of one article refer to. */
export interface Resolver {
  /**
   * Whom the mention at this index refers to. `speakers` are the indices of the mentions that earlier quotations were
   * attributed to, nearest first: a pronoun prefers the last speaker over the last name.
   */
  resolve(mention: number, speakers: readonly number[]): Resolution;
}

/** A resolver for the mentions of a document, in the order of `findMentions`. */
export function createResolver(document: Document, mentions: readonly Mention[]): Resolver {
  return {
    resolve(index) {
      const mention = mentions[index];
      if (!mention) throw new RangeError(`No mention ${index} among ${mentions.length}`);
      const name = document.text.slice(mention.head.start, mention.head.end);
      return {
        sources: [{ name, kind: mention.kind === 'place' ? 'organisation' : mention.kind, role: null }],
        ambiguous: false,
        antecedents: [],
        step: 'full-name',
        confidence: 1,
      };
    },
  };
}
