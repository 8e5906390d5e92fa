import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, attributeQuotations, type Quotation } from '@/engine';
import { SHARED } from './corpora';
import { readSavedPage } from './read-saved-page';

const GOLD = path.resolve(import.meta.dirname, 'language-gold');

type Range = readonly [start: number, end: number];

/** A quotation that a reader finds on a page, as places in the article's text: no word of the page is kept. */
interface GoldQuotation {
  readonly parts: readonly Range[];
  /** Where the article gives the speakers' full names or descriptions; null where it names nobody. */
  readonly sources: readonly Range[] | null;
  readonly kind: 'direct' | 'partial';
  /** The first 12 hexadecimal digits of the SHA-256 of the parts' words, joined by a line break: that the places still hold. */
  readonly words?: string;
}

interface GoldPage {
  /** Name of the page under `../shared/pages`. */
  readonly page: string;
  readonly quotations: readonly GoldQuotation[];
}

/** How a page was read. */
export interface LanguageScore {
  readonly page: string;
  readonly wanted: number;
  /** Quotations with exactly the wanted parts. */
  readonly found: number;
  /** Those of them with exactly the wanted speakers. */
  readonly right: number;
  /** Found, but ascribed to somebody else. */
  readonly wrong: number;
  /** Given as quotations where the reader finds none. */
  readonly extra: number;
  /** Answers said to be sure, and how many of them are not wanted so. */
  readonly sure: number;
  readonly sureWrong: number;
  /** What is not right, in words, for the terminal alone. */
  readonly faults: readonly string[];
}

/** The score of each page in `language-gold`; those whose page is not there are left out. */
export function scoreLanguages(): LanguageScore[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): GoldPage => JSON.parse(readFileSync(path.join(GOLD, name), 'utf8')))
    .filter(({ page }) => existsSync(path.join(SHARED, 'pages', `${page}.html`)))
    .map(scoreOf);
}

/** @throws {Error} where the page is no longer read as it was when its gold was made. */
function scoreOf({ page, quotations }: GoldPage): LanguageScore {
  const article = readSavedPage(page);
  if (!article) throw new Error(`No article was found on ${page}.`);
  for (const { parts, words } of quotations) {
    if (words !== undefined && words !== hashOf(article, parts))
      throw new Error(`${page}: the words at ${parts.join()} are not those of the gold file.`);
  }
  const answers = attributeQuotations(article).filter(({ kind }) => kind !== 'scare');
  const byPlace = new Map(
    answers.map((answer) => [keyOf(answer.parts.map(({ start, end }) => [start, end])), answer]),
  );
  let found = 0;
  let right = 0;
  let wrong = 0;
  let sureRight = 0;
  const faults: string[] = [];
  for (const { parts, sources } of quotations) {
    const answer = byPlace.get(keyOf(parts));
    byPlace.delete(keyOf(parts));
    const wanted = (sources ?? []).map(([start, end]) => article.text.slice(start, end)).join(' + ');
    const given = answer ? namesOf(answer) : null;
    if (answer) found++;
    if (given === wanted) right++;
    else if (given) wrong++;
    if (given === wanted && answer?.sure) sureRight++;
    if (given !== wanted)
      faults.push(
        `${answer?.sure ? 'SURE AND WRONG ' : ''}${wordsAt(article, parts)} — ${wanted || 'nobody'}; given: ${given ?? 'not found'}`,
      );
  }
  for (const answer of byPlace.values())
    faults.push(
      `${answer.parts.map(({ text }) => text).join(' … ')} — not wanted; given: ${namesOf(answer)}`,
    );
  const sure = answers.filter((answer) => answer.sure).length;
  return {
    page,
    wanted: quotations.length,
    found,
    right,
    wrong,
    extra: byPlace.size,
    sure,
    sureWrong: sure - sureRight,
    faults,
  };
}

const keyOf = (parts: readonly Range[]): string => parts.join('|');

const namesOf = ({ sources }: Quotation): string => sources.map(({ name }) => name).join(' + ');

function wordsAt({ text }: Article, parts: readonly Range[]): string {
  return parts.map(([start, end]) => text.slice(start, end)).join('\n');
}

function hashOf(article: Article, parts: readonly Range[]): string {
  return createHash('sha256').update(wordsAt(article, parts)).digest('hex').slice(0, 12);
}
