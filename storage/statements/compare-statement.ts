import { baseForm } from '@/engine/statements/base-form';
import {
  type ComparedWording,
  compareTexts,
  type TextInWords,
  textInWords,
} from '@/engine/statements/compare-wordings';
import type { QuotationRecord } from '../records';
import type { SavedQuotation } from '../search/saved-quotation';
import { speakerKey } from '../speakers/speaker-id';
import { agencyOf } from './agency';
import type { SpeakerRows } from './speaker-keys';
import { currentWords, printedAt, type SavedStatement } from './statement';

/** A wording that a page had before or after an edit. */
export interface DatedWording {
  readonly at: string;
  readonly isFirst: boolean;
  readonly compared: ComparedWording;
}

/** One report that several of the articles print, such as an agency's. */
export interface SharedReport {
  /** Its place among the reports of the statement, from 0. */
  readonly n: number;
  readonly isOnly: boolean;
  /** The news agency that is credited; null where none is. */
  readonly agency: string | null;
}

/** One quotation of a statement beside the fullest wording. */
export interface ComparedMember {
  readonly saved: SavedQuotation;
  readonly printedAt: string;
  readonly compared: ComparedWording;
  readonly isFullest: boolean;
  /** Printed before all others; nobody is where two were at the same time. */
  readonly isFirst: boolean;
  readonly isJoined: boolean;
  /** It says that somebody else spoke than whom the fullest wording names. */
  readonly isOtherSpeaker: boolean;
  /** It says more than that it was said (`admitted`, `claimed`), and not all say that. */
  readonly isOtherCue: boolean;
  /** What its article prints as others do; null where it prints a report of its own. */
  readonly report: SharedReport | null;
  /** All wordings of its page, where that changed its words after they were saved, the first first. */
  readonly wordings: readonly DatedWording[];
}

/** Ways of saying that say nothing more, by their base forms. */
const PLAIN = new Set(
  [
    'said',
    'told',
    'according',
    'added',
    'stated',
    'wrote',
    'spoke',
    'posted',
    'tweeted',
    'continued',
    'asked',
  ].map(baseForm),
);

/** Lays the quotations of a statement beside its fullest wording, in the order in which they were printed. */
export function compareStatement(statement: SavedStatement): ComparedMember[] {
  const { fullest, members, joined, reports, speakers } = statement;
  const words = textInWords(currentWords(fullest.quotation));
  const times = members.map(printedAt);
  const cues = new Set(members.map(({ quotation }) => cueOf(quotation)));
  const shared = sharedReports(members, reports);
  return members.map((saved, i): ComparedMember => {
    const { quotation, article } = saved;
    const cue = cueOf(quotation);
    return {
      saved,
      printedAt: times[i] as string,
      compared: compareTexts(words, textInWords(currentWords(quotation))),
      isFullest: quotation.id === fullest.quotation.id,
      isFirst: i === 0 && times[1] !== times[0],
      isJoined: joined.has(quotation.id) && quotation.id !== fullest.quotation.id,
      isOtherSpeaker: isOtherSpeaker(quotation, fullest.quotation, speakers),
      isOtherCue: cue !== null && cues.size > 1,
      report: shared.get(article.id) ?? null,
      wordings: wordingsOf(quotation, words),
    };
  });
}

/** The reports by the ids of the articles that print them. */
function sharedReports(
  members: SavedStatement['members'],
  reports: SavedStatement['reports'],
): ReadonlyMap<string, SharedReport> {
  const articles = members.map(({ article }) => article);
  return new Map(
    reports.flatMap((ids, n) => {
      const agency = agencyOf(articles.filter(({ id }) => ids.includes(id)));
      return ids.map((id) => [id, { n, agency, isOnly: reports.length === 1 }] as const);
    }),
  );
}

/** The verb that says more than that it was said, in its base form; null where there is none. */
function cueOf({ cue }: QuotationRecord): string | null {
  const bases = (cue?.toLowerCase().match(/\p{L}+/gu) ?? []).map(baseForm);
  return bases.length === 0 || bases.some((base) => PLAIN.has(base)) ? null : bases.join(' ');
}

function wordingsOf(quotation: QuotationRecord, fullest: TextInWords): DatedWording[] {
  const { savedAt, parts, laterWordings } = quotation;
  if (!laterWordings) return [];
  return [{ parts, readAt: savedAt }, ...laterWordings].map((each, i) => ({
    at: each.readAt,
    isFirst: i === 0,
    compared: compareTexts(fullest, textInWords(each.parts.map(({ exact }) => exact).join(' '))),
  }));
}

/** Surnames alone are the same person; nobody named says nothing. */
function isOtherSpeaker(one: QuotationRecord, other: QuotationRecord, speakers: SpeakerRows): boolean {
  const [own, theirs] = [keysOf(one, speakers), keysOf(other, speakers)];
  if (own.length === 0 || theirs.length === 0) return false;
  return !own.some((a) =>
    theirs.some(
      (b) => a.id === b.id || a.key === b.key || a.key.endsWith(` ${b.key}`) || b.key.endsWith(` ${a.key}`),
    ),
  );
}

function keysOf({ sources, speakerIds }: QuotationRecord, speakers: SpeakerRows) {
  return sources.map(({ name }, i) => {
    const id = speakerIds[i] ?? name;
    return { id: speakers.get(id)?.decision?.mergedInto ?? id, key: speakerKey(name) };
  });
}
