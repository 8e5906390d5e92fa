import type { Article, Evidence, Quotation, ReasonId, Source, Span } from '@/engine';
import { isReadLanguage } from '@/page/language';
import { quotedArticle } from '@/page/quoted-article';
import type { PageArticle } from '@/page/read-article';
import { attributionOf } from './ask-engine';

/** Words that the reader selected, and whom the article's own words point to. */
export interface QuotedByHand {
  readonly parts: readonly Evidence[];
  /** What the engine makes of the words as a quotation; null where it names nobody. */
  readonly guess: Quotation | null;
  /** True where the words stand in quotation marks on the page. */
  readonly isQuoted: boolean;
}

/**
 * The quotations of an article; none in a language that the engine does not read (nobody is named rather than somebody by
 * the rules of English), nor where it does not answer.
 */
export async function quotationsIn(article: Article): Promise<readonly Quotation[]> {
  if (!isReadLanguage(article.language)) return [];
  const answer = await attributionOf(article).catch(() => null);
  return answer?.quotations.map(({ quotation }) => quotation) ?? [];
}

/** Asks the engine who said the selected words, as if they stood in quotation marks. */
export async function quotedByHand({ article }: PageArticle, spans: readonly Span[]): Promise<QuotedByHand> {
  const parts = spans.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) }));
  const quoted = quotedArticle(article, spans);
  const isQuoted = quoted.wasQuoted;
  const answers = await quotationsIn(quoted.article);
  const guess = answers
    .map(quoted.back)
    .find((each) => each.sources.length > 0 && overlaps(each.parts, parts));
  if (!guess || isQuoted) return { parts, guess: guess ?? null, isQuoted };
  if (!isAscribed(article.text, guess)) return { parts, guess: null, isQuoted };
  // How sure an answer is was learned from marks that the article's author set.
  return { parts, guess: { ...guess, sure: false }, isQuoted };
}

/**
 * True where the article says in the same sentence who spoke: the marks are ours, and what engines take from marks nearby
 * (`“We go,” she said. [The road is closed.]`) says nothing about words that have none.
 */
function isAscribed(text: string, { reasons, cue, parts }: Quotation): boolean {
  if (!cue || !reasons.some(({ id }) => ASCRIBING.has(id))) return false;
  return parts.some(({ start, end }) => {
    const between = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start);
    return !/[.!?…]["”’)]*\s|\n/.test(between);
  });
}

/** Reasons by which an article says who spoke, with or without marks. */
const ASCRIBING: ReadonlySet<ReasonId> = new Set([
  'cue-between',
  'cue-before',
  'cue-after',
  'colon',
  'according-to',
  'label',
]);

/**
 * The quotation that is saved: with the evidence where the reader agrees with the guess; without any where he names
 * somebody else, since then it is he who says so.
 */
export function quotationByHand({ parts, guess, isQuoted }: QuotedByHand, source: Source | null): Quotation {
  const isAgreed =
    guess !== null && source !== null && guess.sources.some(({ name }) => name === source.name);
  const kind = isQuoted ? (guess?.kind ?? 'direct') : 'indirect';
  if (isAgreed) return { ...guess, kind, parts };
  return {
    kind,
    parts,
    sources: source ? [source] : [],
    mention: null,
    cue: null,
    antecedents: [],
    confidence: 0,
    sure: false,
    reasons: [],
  };
}

/** True where the spans share more than half of the words of the shorter ones. */
export function overlaps(one: readonly Span[], other: readonly Span[]): boolean {
  return sharedUnits(one, other) * 2 > Math.min(units(one), units(other));
}

/** True where the spans are the same but for a word or so. */
export function areSame(one: readonly Span[], other: readonly Span[]): boolean {
  return sharedUnits(one, other) > 0.85 * Math.max(units(one), units(other));
}

function units(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedUnits(one: readonly Span[], other: readonly Span[]): number {
  return one.reduce(
    (sum, a) =>
      sum +
      other.reduce((part, b) => part + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
}
