import type { Citation } from './citation';
import { isoDay } from './day-parts';
import { joined, remarksWords, saidWords } from './said-words';

/**
 * A block quotation with its source. The attribution stands outside of it: what is inside is said by who is quoted.
 * https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element
 */
export function htmlQuotation(citation: Citation): string {
  const { title, outlet, published, link, language } = citation;
  const who = escapeHtml(joined(' ', citation.who, remarksWords(citation)));
  const article = `<a href="${escapeHtml(link)}"><cite>${escapeHtml(title ?? outlet)}</cite></a>`;
  const day = published && isoDay(published);
  const where = joined(
    ', ',
    article,
    title && escapeHtml(outlet),
    day && `<time datetime="${day}">${day}</time>`,
  );
  const lang = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) ? ` lang="${language}"` : '';
  return [
    '<figure>',
    `  <blockquote cite="${escapeHtml(link)}"${lang}><p>${escapeHtml(saidWords(citation))}</p></blockquote>`,
    `  <figcaption>— ${joined(', ', who, where)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** Returns a text that is nothing but text in an element and in an attribute in double marks. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
