import type { ArticleRecord, QuotationRecord } from '../records';
import type { SavedQuotation } from '../search/saved-quotation';
import { printedAt } from '../statements/statement';
import { type FrequentWord, frequentWords } from './frequent-words';
import { type Timeline, timelineOf } from './periods';
import type { KnownSpeaker, SpeakerDirectory } from './speaker-directory';
import { speakerKey } from './speaker-id';

/** A text and how many quotations have it. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Another speaker and in how many of the articles he is quoted too. */
export interface QuotedBeside {
  readonly speaker: KnownSpeaker;
  readonly articles: number;
}

/** What the library tells of a speaker. */
export interface SpeakerProfile {
  readonly speaker: KnownSpeaker;
  readonly quotations: number;
  readonly articles: number;
  /** Names and roles as printed, the commonest first. */
  readonly names: readonly Counted[];
  readonly roles: readonly Counted[];
  readonly outlets: readonly Counted[];
  /** For whom he speaks, and who speaks for him, as printed. */
  readonly speaksFor: readonly Counted[];
  readonly spokespeople: readonly Counted[];
  /** Day of the first and the last article; null where there is no quotation. */
  readonly first: string | null;
  readonly last: string | null;
  readonly timeline: Timeline;
  /** Null where he is not quoted in English: then it is not known which words are everybody's. */
  readonly words: readonly FrequentWord[] | null;
  readonly beside: readonly QuotedBeside[];
  /** The articles that quote him, the newest first, and under which of his merged names. */
  readonly inArticles: readonly ProfileArticle[];
}

/** An article, and the id of the row under whose name it quotes. */
export interface ProfileArticle {
  readonly article: ArticleRecord;
  readonly rowId: string;
}

const MOST_WORDS = 16;
const MOST_BESIDE = 24;

/**
 * Returns a speaker's profile.
 *
 * @param own all his quotations.
 * @param others other quotations of the same articles.
 */
export function speakerProfile(
  speaker: KnownSpeaker,
  own: readonly SavedQuotation[],
  others: readonly QuotationRecord[],
  directory: SpeakerDirectory,
): SpeakerProfile {
  const ids = new Set(speaker.rows.map(({ id }) => id));
  const sources = own.flatMap(({ quotation }) =>
    quotation.sources.filter((_, index) => ids.has(quotation.speakerIds[index] ?? '')),
  );
  const days = own.map((saved) => printedAt(saved).slice(0, 10)).sort();
  const english = own.filter(({ article }) => /^en\b/i.test(article.language));
  return {
    speaker,
    quotations: own.length,
    articles: new Set(own.map(({ article }) => article.id)).size,
    names: counted(sources.map(({ name }) => name)),
    roles: counted(sources.map(({ role }) => role)),
    outlets: counted(own.map(({ article }) => article.outlet)),
    speaksFor: counted(own.map(({ quotation }) => quotation.onBehalfOf)),
    spokespeople: spokespeople(speaker, others, directory),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    timeline: timelineOf(days),
    words: english.length > 0 ? frequentWords(english.map(textOf), MOST_WORDS) : null,
    beside: quotedBeside(ids, others, directory),
    inArticles: articlesOf(own, ids),
  };
}

function articlesOf(own: readonly SavedQuotation[], ids: ReadonlySet<string>): ProfileArticle[] {
  const found = new Map<string, ProfileArticle>();
  for (const { article, quotation } of own) {
    for (const rowId of quotation.speakerIds) {
      if (ids.has(rowId)) found.set(`${article.id} ${rowId}`, { article, rowId });
    }
  }
  const day = ({ article }: ProfileArticle) => article.published ?? article.firstReadAt;
  return [...found.values()].sort((one, other) => (day(one) < day(other) ? 1 : -1));
}

function textOf({ quotation }: SavedQuotation): string {
  return quotation.parts.map(({ exact }) => exact).join(' ');
}

function counted(texts: readonly (string | null | undefined)[]): Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text));
}

function spokespeople(
  speaker: KnownSpeaker,
  others: readonly QuotationRecord[],
  directory: SpeakerDirectory,
): Counted[] {
  const keys = new Set(speaker.rows.map(({ key }) => key));
  const spoken = others.filter(({ onBehalfOf }) => onBehalfOf && keys.has(speakerKey(onBehalfOf)));
  return counted(
    spoken.flatMap(({ speakerIds, sources }) =>
      sources.map(({ name }, index) => directory.of(speakerIds[index] ?? '')?.name ?? name),
    ),
  );
}

function quotedBeside(
  own: ReadonlySet<string>,
  others: readonly QuotationRecord[],
  directory: SpeakerDirectory,
): QuotedBeside[] {
  const articles = new Map<string, Set<string>>();
  for (const { articleId, speakerIds } of others) {
    for (const id of speakerIds) {
      if (own.has(id)) continue;
      const shown = directory.idOf(id);
      const known = articles.get(shown);
      if (known) known.add(articleId);
      else articles.set(shown, new Set([articleId]));
    }
  }
  return [...articles]
    .flatMap(([id, { size }]) => {
      const speaker = directory.of(id);
      return speaker ? [{ speaker, articles: size }] : [];
    })
    .sort((one, other) => other.articles - one.articles || one.speaker.name.localeCompare(other.speaker.name))
    .slice(0, MOST_BESIDE);
}
