import { groupReports } from '@/engine/statements/same-report';
import { currentWording } from '../reading/wordings';
import type { QuotationRecord } from '../records';
import type { SavedQuotation } from '../search/saved-quotation';
import type { SpeakerRows } from './speaker-keys';

/** The same words, as several articles report them. */
export interface SavedStatement {
  /** The fullest wording; the one printed first where several are equally full. */
  readonly fullest: SavedQuotation;
  /** All quotations of it, the earliest first; at least two. */
  readonly members: readonly SavedQuotation[];
  /** Ids of the quotations that the reader joined by hand. */
  readonly joined: ReadonlySet<string>;
  /** Ids of the articles that print one report, such as an agency's, for each of which there are several. */
  readonly reports: readonly (readonly string[])[];
  /** The speakers of all its quotations, and others. */
  readonly speakers: SpeakerRows;
}

/** The words of a quotation as its page has them now, as far as is known. */
export function currentWords(quotation: QuotationRecord): string {
  return currentWording(quotation)
    .parts.map(({ exact }) => exact)
    .join(' ');
}

/** When a quotation was printed, else saved; comparable as text. */
export function printedAt({ quotation, article }: SavedQuotation): string {
  const time = Date.parse(article.published ?? '');
  return Number.isNaN(time) ? quotation.savedAt : new Date(time).toISOString();
}

/** Articles among these that print one report. */
export function reportsAmong(members: readonly SavedQuotation[]): string[][] {
  const articles = [...new Map(members.map(({ article }) => [article.id, article])).values()];
  return groupReports(articles, ({ sentences }) => sentences ?? [])
    .filter(({ length }) => length > 1)
    .map((report) => report.map(({ id }) => id));
}
