import type { Article, Posting, Span } from '@/engine';

/** The post or the entry of a live blog in which words stand, as far as the page tells anything of it. */
export interface PostedIn extends Posting {
  readonly kind: 'post' | 'entry';
}

/** Returns the embedded post or the live blog's entry that holds a span; null where it stands in neither, or nothing is known. */
export function postedIn({ blocks }: Article, { start }: Span): PostedIn | null {
  const block = blocks.findLast((each) => each.start <= start);
  if (block?.kind === 'embed') return known('post', block.posted);
  const entry = blocks.findLast((each) => each.kind === 'entry' && each.start <= start);
  return known('entry', entry?.posted);
}

function known(kind: PostedIn['kind'], posted: Posting | undefined): PostedIn | null {
  if (!posted || (posted.author === null && posted.url === null && posted.time === null)) return null;
  const { author, url, time } = posted;
  return { kind, author, url, time };
}
