import type { Source } from '@/engine';
import { type ShownQuotation, speakersOf } from '../shown-quotation';
import { standingWords } from './standing-words';
import type { CardWords } from './words';

/** Where a quotation stands, for the citation. */
export interface CitedArticle {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  /** With a text fragment that leads to the words. */
  readonly url: string;
}

/**
 * “We will hold.” — Ann Lee, mayor of Hull. “Storm hits coast”, Evening Post, 2024-11-01. https://…
 *
 * Indirect speech has no marks, and is said to be the article’s: the town would hold (in the article’s words) — Ann Lee.
 * How far the speaker is known is said too, and that nobody has checked it: a citation outlives its card.
 */
export function citationOf(shown: ShownQuotation, article: CitedArticle, words: CardWords): string {
  const { kind, parts } = shown.quotation;
  const content = parts.map((part) => part.text).join(' … ');
  const said = kind === 'indirect' ? `${content} (${words.indirect})` : `“${content}”`;
  const speakers = new Intl.ListFormat(words.language).format(speakersOf(shown).map(withRole));
  const standing = shown.decided ? null : standingWords(shown, words);
  const known = standing === null ? '' : ` ${words.cited(standing)}`;
  const day = article.published?.slice(0, 10);
  const where = [`“${article.title}”`, article.outlet, day].filter(Boolean).join(', ');
  return `${said}${speakers === '' ? '' : ` — ${speakers}${known}`}. ${where}. ${article.url}`;
}

function withRole({ name, role }: Source): string {
  return role === null ? name : `${name}, ${role}`;
}
