import type { Citation } from './citation';
import { isoDay } from './day-parts';
import { joined, remarksWords, saidWords } from './said-words';

/**
 * A block quotation with its attribution: words that would be mark-up are escaped.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdown(citation: Citation): string {
  const { title, outlet, published, link } = citation;
  const article = `[${escapeMarkdown(title ?? outlet)}](<${link.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  const where = joined(', ', article, title && escapeMarkdown(outlet), published && isoDay(published));
  const who = escapeMarkdown(joined(' ', citation.who, remarksWords(citation)));
  return `> ${escapeMarkdown(saidWords(citation))}\n>\n> — ${joined(', ', who, where)}`;
}

/** Returns a text that is nothing but text in a paragraph. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[+\-=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
