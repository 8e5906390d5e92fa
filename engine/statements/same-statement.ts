import { type Coincidence, coincidence } from './coincidence';
import { informationOf } from './information';
import { type WordingWord, wordingOf } from './wording';

/** A quoted piece as grouping sees it: its words, whose they are said to be, and when they were printed. */
export interface StatedQuotation {
  readonly id: string;
  /** Two pieces of one article are never compared. */
  readonly articleId: string;
  /** The content without its marks. */
  readonly text: string;
  /** Keys of the speakers' names; empty where nobody is known. */
  readonly speakers: readonly string[];
  /** The article's day, counted from any fixed day; null where it is unknown. */
  readonly day: number | null;
}

/** A quotation with its words, which are taken apart once. */
export interface ReadyQuotation extends StatedQuotation {
  readonly words: readonly WordingWord[];
  /** Bits that each word tells. */
  readonly information: readonly number[];
}

export function readyQuotation(quotation: StatedQuotation): ReadyQuotation {
  const words = wordingOf(quotation.text);
  return { ...quotation, words, information: informationOf(words) };
}

/** Within so many days outlets report one occasion. */
const SAME_OCCASION_DAYS = 10;

/**
 * How much two wordings have to share, in bits, to report the same words rather than a manner of speaking. One speaker on
 * one occasion: half a dozen words. Two speakers in two years: some ten rare words in a row.
 */
const BITS_NEEDED = {
  sameSpeaker: { near: 24, far: 60 },
  unknownSpeaker: { near: 28, far: 80 },
  otherSpeaker: { near: 40, far: 110 },
} as const;

/**
 * How two quotations report the same words: what they share, the shorter one's words first; null where they are two
 * statements. What speaks for one statement is how much the shared words tell (`information.ts`); how much is asked for
 * depends on whether the same person is said to have spoken, and how many days lie between.
 *
 *     “our thoughts and prayers are with the families” by two people in two years: two statements.
 */
export function sameStatement(one: ReadyQuotation, other: ReadyQuotation): Coincidence | null {
  if (one.articleId === other.articleId) return null;
  const found = coincidence(one.words, other.words);
  if (!found) return null;
  const short = one.words.length <= other.words.length ? one : other;
  const told = found.shared.reduce((sum, [i]) => sum + (short.information[i] ?? 0), 0);
  return told >= bitsNeeded(one, other) ? found : null;
}

function bitsNeeded(one: StatedQuotation, other: StatedQuotation): number {
  const near = one.day === null || other.day === null || Math.abs(one.day - other.day) <= SAME_OCCASION_DAYS;
  return BITS_NEEDED[speakersOf(one, other)][near ? 'near' : 'far'];
}

function speakersOf(one: StatedQuotation, other: StatedQuotation): keyof typeof BITS_NEEDED {
  if (one.speakers.length === 0 || other.speakers.length === 0) return 'unknownSpeaker';
  return one.speakers.some((speaker) => other.speakers.some((each) => sameName(speaker, each)))
    ? 'sameSpeaker'
    : 'otherSpeaker';
}

/** One article may give the surname alone: `zelenski` is `volodimir zelenski`. */
function sameName(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
