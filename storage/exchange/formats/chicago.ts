import type { Citation } from './citation';
import { type DayParts, monthName } from './day-parts';
import { fullName } from './person-name';
import { joined, listed, remarksWords, saidWords, sentence, withInnerMarks } from './said-words';

/**
 * The quotation with a note, after the seventeenth edition of The Chicago Manual of Style: 14.191 and 14.198 (articles of
 * newspapers, on line), 14.260 (quoted in), 14.76 (more than three authors), 14.200 (no author: the title comes first).
 * Where the page gives no date, the day on which it was seen is told (14.12).
 */
export function chicago(citation: Citation): string {
  const { authors, speakers, title, outlet, published, seen, url } = citation;
  const names = authors.map(fullName);
  const by = names.length > 3 ? `${names[0]} et al.` : listed(names);
  const day = published ? dayWords(published) : `accessed ${dayWords(seen)}`;
  const article = title === null ? 'untitled article,' : `“${withInnerMarks(title)},”`;
  const where = joined(', ', by, joined(' ', article, joined(', ', outlet, day, url)));
  const who = joined(' ', listed(speakers.map(({ name }) => name)), remarksWords(citation));
  return `${saidWords(citation)}\n\n${sentence(who ? `${who}, quoted in ${where}` : where)}`;
}

/** `November 1, 2024`, `November 2024`. */
function dayWords({ year, month, day }: DayParts): string {
  const name = monthName(month);
  return day === undefined ? joined(' ', name, String(year)) : `${name} ${day}, ${year}`;
}
