import type { Citation } from './citation';
import { type DayParts, monthName } from './day-parts';
import { fullName, invertedName, type PersonName, shortName } from './person-name';
import { joined, remarksWords, saidWords, sentence, withInnerMarks } from './said-words';

/** Months of more than four letters are shortened (MLA Handbook, appendix 1.2). */
const SHORT: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};

/**
 * The quotation with its citation in the text, and the entry of the list of works cited, after the ninth edition of the
 * MLA Handbook: 6.77 (qtd. in), 5.6 to 5.8 (authors), 5.22 (no author: the title comes first), 5.84 (access date where
 * the page has none).
 */
export function mla(citation: Citation): string {
  const { authors, title, outlet } = citation;
  const by = inTextAuthors(authors) || (title === null ? outlet : `“${title}”`);
  const who = joined(' ', citation.who, remarksWords(citation));
  return `${saidWords(citation)} (${joined(', ', who, `qtd. in ${by}`)}).\n\n${worksCited(citation)}`;
}

function worksCited({ authors, title, outlet, published, seen, url }: Citation): string {
  const by = authorsWords(authors);
  const named = title === null ? 'Untitled article.' : `“${sentence(withInnerMarks(title))}”`;
  const address = url.replace(/^https?:\/\//i, '');
  const where = joined(', ', outlet, published && dayWords(published), address);
  return joined(' ', by && sentence(by), named, sentence(where), !published && `Accessed ${dayWords(seen)}.`);
}

function authorsWords(authors: readonly PersonName[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (!second) return invertedName(first);
  return authors.length > 2
    ? `${invertedName(first)}, et al.`
    : `${invertedName(first)}, and ${fullName(second)}`;
}

function inTextAuthors(authors: readonly PersonName[]): string {
  const names = authors.map(shortName);
  return names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
}

function dayWords({ year, month, day }: DayParts): string {
  const name = monthName(month);
  return joined(' ', day !== undefined && String(day), SHORT[name] ?? name, String(year));
}
