import type { Citation } from './citation';
import { isoDay } from './day-parts';
import { joined, remarksWords, saidWords, sentence } from './said-words';

/** “We will hold.” — Ann Lee, mayor of Hull [attribution: a guess]. “Storm hits coast”, Evening Post, 2024-11-01. https://… */
export function plainText(citation: Citation): string {
  const { title, outlet, published, link } = citation;
  const who = joined(' ', citation.who, remarksWords(citation));
  const where = joined(', ', title && `“${title}”`, outlet, published && isoDay(published));
  return `${joined(' — ', saidWords(citation), who && sentence(who))} ${sentence(where)} ${link}`;
}
