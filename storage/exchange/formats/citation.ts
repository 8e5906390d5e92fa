import { currentWording, firstWordingIfChanged } from '../../reading/wordings';
import type { PostedIn, QuotedSource } from '../../records';
import type { SavedQuotation } from '../../search/saved-quotation';
import { wordsLink } from '../../words-link';
import type { CitationWords, Standing } from './citation-words';
import { type DayParts, dayParts } from './day-parts';
import { type PersonName, personName } from './person-name';

/** A saved quotation as every form of citing it needs it. */
export interface Citation {
  readonly id: string;
  /** The words of each part, without marks. */
  readonly parts: readonly string[];
  /** False for what the article reports in its own words: no marks are put around it. */
  readonly isVerbatim: boolean;
  readonly speakers: readonly QuotedSource[];
  /** The same with their roles, in a row; empty where nobody is named. */
  readonly who: string;
  readonly standing: Standing;
  /** What has to be known about the attribution, in words and in order; empty where nothing has. */
  readonly remarks: readonly string[];
  readonly title: string | null;
  readonly outlet: string;
  readonly authors: readonly PersonName[];
  /** The day of the article, as far as the page gives one that can be read. */
  readonly published: DayParts | null;
  readonly url: string;
  /** The address with the way to the words. */
  readonly link: string;
  readonly seen: DayParts;
  readonly language: string;
  readonly note: string;
  readonly tags: readonly string[];
}

/** Returns what is cited of a saved quotation. Below `guessThreshold` an attribution is called a guess. */
export function citationOf(
  { quotation, article }: SavedQuotation,
  words: CitationWords,
  guessThreshold: number,
): Citation {
  const standing = standingOf(quotation, guessThreshold);
  const speakers = quotation.sources.map((source) => ({
    ...source,
    name: oneLine(source.name),
    role: source.role === null ? null : oneLine(source.role),
  }));
  return {
    id: quotation.id,
    parts: quotation.parts.map(({ exact }) => oneLine(exact)),
    isVerbatim: quotation.kind !== 'indirect',
    speakers,
    who: words.listed(speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`))),
    standing,
    remarks: remarksOn(quotation, standing, words),
    title: oneLine(article.title) || null,
    outlet: outletOf(article.outlet, article.url),
    authors: article.authors.map(oneLine).filter(Boolean).map(personName),
    published: dayParts(article.published),
    url: article.url,
    link: wordsLink(article.url, currentWording(quotation).parts[0]),
    seen: dayParts(quotation.savedAt) as DayParts,
    language: article.language,
    note: quotation.annotation?.note ?? '',
    tags: (quotation.annotation?.tags ?? []).map(oneLine).filter(Boolean),
  };
}

function standingOf(
  { status, sure, confidence }: SavedQuotation['quotation'],
  guessThreshold: number,
): Standing {
  if (status !== 'auto') return status;
  if (sure) return 'sure';
  return confidence >= guessThreshold ? 'likely' : 'guess';
}

function remarksOn(
  quotation: SavedQuotation['quotation'],
  standing: Standing,
  words: CitationWords,
): readonly string[] {
  const { hedge, negated, posted, via, onBehalfOf, translated, kind, sources, missingSince } = quotation;
  const isNobodys = sources.length === 0 && standing !== 'rejected';
  const remarks = [
    kind === 'indirect' && words.indirect,
    negated !== undefined && words.negated(oneLine(negated)),
    hedge !== undefined && words.hedge(oneLine(hedge)),
    onBehalfOf !== undefined && words.onBehalfOf(oneLine(onBehalfOf)),
    via !== undefined && words.via(oneLine(via)),
    translated !== undefined && words.translated,
    posted !== undefined && postedRemark(posted, words),
    isNobodys ? words.unknownSpeaker : words.standing[standing],
    firstWordingIfChanged(quotation) !== null && words.changed,
    missingSince !== undefined && words.gone(missingSince.slice(0, 10)),
  ];
  return remarks.filter((remark) => typeof remark === 'string');
}

/** The entry's time, since the article has many; the post's address, since it is the first place. */
function postedRemark({ kind, url, time }: PostedIn, words: CitationWords): string | null {
  if (kind === 'post') return url === null ? null : words.post(url);
  return time === null ? null : words.entry(oneLine(time));
}

/** What the page calls itself, else the host of its address. */
function outletOf(outlet: string, url: string): string {
  return oneLine(outlet) || new URL(url).hostname.replace(/^www\./, '');
}

/**
 * Text of a page on one line, and nothing that turns the direction of what follows it.
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
 */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
