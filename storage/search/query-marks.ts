import type { Span } from '@/engine';
import { findMatches, findNameMatches } from './find-matches';
import { parseQuery } from './search-query';

/** Where what was searched for stands in a text, and in a speaker's name. */
export interface QueryMarks {
  readonly marks: (text: string) => readonly Span[];
  readonly nameMarks: (name: string) => readonly Span[];
}

/** What marks the words of a query. Keep it as long as the query is the same: rows are drawn again for another. */
export function queryMarks(query: string): QueryMarks {
  const terms = parseQuery(query);
  return {
    marks: (text) => findMatches(text, terms),
    nameMarks: (name) => findNameMatches(name, terms),
  };
}
