import type { Citation } from './citation';
import { type DayParts, monthName } from './day-parts';
import { initials, type PersonName, shortName } from './person-name';
import { joined, remarksWords, saidWords, sentence } from './said-words';

/** More authors than these are cut: the first 19, an ellipsis, the last. */
const MOST_AUTHORS = 20;

/**
 * The quotation with its citation in the text, and the entry of the reference list, after the seventh edition of the
 * Publication Manual of the American Psychological Association: 8.6 (as cited in), 9.8 (authors), 9.12 (no author: the
 * title comes first), 9.14 (n.d.), 10.1 example 16 and 10.16 (a news website). Titles are left in the case in which
 * they are printed: sentence case cannot be made of a name.
 */
export function apa(citation: Citation): string {
  const { published } = citation;
  const year = published ? String(published.year) : 'n.d.';
  const who = joined(' ', citation.who, remarksWords(citation));
  const inText = `(${joined(', ', who, `as cited in ${inTextAuthors(citation)}, ${year}`)})`;
  return `${saidWords(citation)} ${inText}.\n\n${reference(citation)}`;
}

function reference({ authors, title, published, outlet, url }: Citation): string {
  const day = `(${dayWords(published)}).`;
  const by = authors.length > 0 && sentence(authorsWords(authors));
  const named = title ?? '[Untitled article]';
  const head = by ? joined(' ', by, day, sentence(named)) : joined(' ', sentence(named), day);
  return joined(' ', head, sentence(outlet), url);
}

function authorsWords(authors: readonly PersonName[]): string {
  const names = authors.map((name) =>
    'literal' in name ? name.literal : joined(', ', name.family, initials(name.given), name.suffix ?? ''),
  );
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${names.at(-1)}`;
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** One, two, or the first of several; the title in marks where there is none. */
function inTextAuthors({ authors, title, outlet }: Citation): string {
  const names = authors.map(shortName);
  if (names.length === 0) return title === null ? outlet : `“${title}”`;
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' & ');
}

function dayWords(published: DayParts | null): string {
  if (!published) return 'n.d.';
  const { year, month, day } = published;
  return joined(', ', String(year), joined(' ', monthName(month), day !== undefined && String(day)));
}
