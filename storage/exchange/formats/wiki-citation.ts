import type { Citation } from './citation';
import { type DayParts, isoDay, monthName } from './day-parts';
import { joined, remarksWords, saidWords } from './said-words';

/**
 * The quotation with a reference for the English Wikipedia. https://en.wikipedia.org/wiki/Template:Cite_news
 *
 * `quote` stands in marks by the template; the words that the article reports are not given as a quote. Dates as
 * `YYYY-MM-DD` are allowed there; a month alone is not, so it is given in words.
 */
export function wikiCitation(citation: Citation): string {
  const { who, isVerbatim, parts, remarks } = citation;
  const comment = remarks.length > 0 ? ` <!-- ${commented(remarksWords(citation))} -->` : '';
  const said = isVerbatim ? parts.join(' … ') : '';
  return `${wikiText(joined(' — ', saidWords(citation), who))}${comment}<ref>${template(citation, said)}</ref>`;
}

function template(citation: Citation, said: string): string {
  const { title, outlet, published, url, seen, language } = citation;
  const fields: readonly (readonly [string, string | null])[] = [
    ...authorFields(citation),
    ['title', title === null ? null : wikiText(title)],
    ['url', url.replace(/[|\s<>"[\]{}]/g, encodeURIComponent)],
    ['work', wikiText(outlet)],
    ['date', published && dayOf(published)],
    ['access-date', isoDay(seen)],
    // English is what the template takes for granted.
    [
      'language',
      /^en(?:-|$)/i.test(language) || !/^[a-z]{2,3}(?:-[a-z]+)?$/i.test(language) ? null : language,
    ],
    ['quote', said === '' ? null : wikiText(said)],
  ];
  const given = fields.filter(([, value]) => value !== null);
  return `{{cite news |${given.map(([name, value]) => `${name}=${value}`).join(' |')}}}`;
}

function authorFields({ authors }: Citation): readonly (readonly [string, string])[] {
  return authors.flatMap((name, index): (readonly [string, string])[] => {
    const n = index + 1;
    if ('literal' in name) return [[`author${n}`, wikiText(name.literal)]];
    const given = joined(' ', name.given, name.suffix ?? '');
    return [
      [`last${n}`, wikiText(name.family)],
      [`first${n}`, wikiText(given)],
    ];
  });
}

/** A month alone in words: `2024-11` would be read as a span of years. */
function dayOf(published: DayParts): string {
  const { year, month, day } = published;
  return month !== undefined && day === undefined ? `${monthName(month)} ${year}` : isoDay(published);
}

/**
 * Mark-up becomes characters that look the same: `|` would begin a field, `=` name one, braces and brackets end the
 * template or begin a link, two marks make italics, and `~~~~` a signature.
 */
function wikiText(text: string): string {
  return text
    .replace(/[&<>|=[\]{}~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/'{2,}/g, (marks) => '&#39;'.repeat(marks.length))
    .replace(/__|\/\/|^[*#:;]/g, (marks) => [...marks].map((mark) => `&#${mark.charCodeAt(0)};`).join(''));
}

/** A comment ends at `-->`. */
function commented(text: string): string {
  return wikiText(text).replace(/-{2,}/g, '-');
}
