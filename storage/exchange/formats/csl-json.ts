import type { Citation } from './citation';
import type { DayParts } from './day-parts';
import { joined, remarksWords, saidWords } from './said-words';

/**
 * The quotation as an item for reference managers: the article, with the words and who said them as its note.
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function cslItem(citation: Citation): object {
  const { id, authors, title, outlet, published, seen, link, language, note, tags } = citation;
  const said = joined(' — ', saidWords(citation), citation.who);
  return {
    id: `on-record-${id}`,
    type: 'article-newspaper',
    ...(title !== null && { title }),
    'container-title': outlet,
    ...(authors.length > 0 && { author: authors }),
    ...(published && { issued: { 'date-parts': [dateParts(published)] } }),
    accessed: { 'date-parts': [dateParts(seen)] },
    URL: link,
    language,
    note: joined('\n', said, remarksWords(citation), note),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}

/** One item in the list that reference managers read. */
export function cslJson(citation: Citation): string {
  return JSON.stringify([cslItem(citation)], null, 2);
}

function dateParts({ year, month, day }: DayParts): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
