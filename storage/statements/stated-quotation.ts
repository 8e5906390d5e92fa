import { MAX_WORDS } from '@/engine/statements/coincidence';
import { fingerprintsOf } from '@/engine/statements/fingerprints';
import { type ReadyQuotation, readyQuotation, sameStatement } from '@/engine/statements/same-statement';
import { currentWording } from '../reading/wordings';
import type { PartSelector, QuotationRecord } from '../records';
import { keptPrint } from './packed-prints';

/** A saved quotation as it is compared with others. */
export interface Stated {
  readonly id: string;
  /** All its words, those of each later wording, and where there are several paragraphs each of them. */
  readonly wordings: readonly [ReadyQuotation, ...ReadyQuotation[]];
  /** Day of the article, or of saving where it has none, counted from 1970. */
  readonly day: number;
  /** Keys of the speakers' names. */
  readonly speakers: readonly string[];
  /** Fingerprints of all wordings, each once, in the order of the words. */
  readonly prints: readonly number[];
}

/** What has to be known beside the quotation's own row. */
export interface StatedContext {
  /** When the article was printed; null where that is unknown. */
  readonly published: string | null;
  /** Ids of the speakers as the reader has merged them. */
  readonly speakers: readonly string[];
}

const MS_A_DAY = 86_400_000;

/** Tells whether two rows of one quotation have the same links, whatever else changed. */
export function haveSameLinks(one: QuotationRecord, other: QuotationRecord): boolean {
  const ground = (row: QuotationRecord) =>
    JSON.stringify([row.deletedAt === null, row.speakerIds, wordingsOf(row)]);
  return ground(one) === ground(other);
}

/** Takes a saved quotation apart for comparing. */
export function statedQuotation(row: QuotationRecord, { published, speakers }: StatedContext): Stated {
  const printed = Date.parse(published ?? '');
  const day = Math.floor((Number.isNaN(printed) ? Date.parse(row.savedAt) : printed) / MS_A_DAY);
  const texts = wordingsOf(row);
  const wordings = texts.map((text) =>
    readyQuotation({ id: row.id, articleId: row.articleId, text, speakers, day }),
  );
  return {
    id: row.id,
    wordings: wordings as [ReadyQuotation, ...ReadyQuotation[]],
    day,
    speakers,
    prints: [...new Set(wordings.flatMap(fingerprintsOf))].map(keptPrint),
  };
}

/** The first two of the wordings are wholes, where there are two: paragraph against paragraph is covered by them. */
const WHOLES = 2;

/**
 * Tells whether two saved quotations report the same words: all of one those of the other, or one paragraph of one all
 * or a part of the other. An outlet that edits its words still reports what it first printed.
 */
export function areSameStatement(one: Stated, other: Stated): boolean {
  return one.wordings.some((own, i) =>
    other.wordings.some((each, j) => (i < WHOLES || j < WHOLES) && sameStatement(own, each) !== null),
  );
}

/** How many words are held against each other at most to tell whether two saved quotations report the same. */
export function workOf(one: Stated, other: Stated): number {
  const [own, others] = [one, other].map(({ wordings }) =>
    wordings.map(({ words }) => Math.min(words.length, MAX_WORDS)),
  );
  const sum = (lengths: readonly number[] = []) => lengths.reduce((all, length) => all + length, 0);
  const wholes = [own, others].map((lengths) => sum(lengths?.slice(0, WHOLES)));
  return (wholes[0] ?? 0) * sum(others) + (wholes[1] ?? 0) * sum(own?.slice(WHOLES));
}

/** At most so many paragraphs are compared by themselves. */
const MOST_PARTS = 20;

function wordingsOf(row: QuotationRecord): string[] {
  const now = currentWording(row);
  const whole = [wordsOf(row.parts), wordsOf(now.parts)];
  const parts = now.parts.length > 1 ? now.parts.slice(0, MOST_PARTS).map(({ exact }) => exact) : [];
  return [...new Set([...whole, ...parts])];
}

function wordsOf(parts: readonly PartSelector[]): string {
  return parts.map(({ exact }) => exact).join(' ');
}
