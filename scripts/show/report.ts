import type { Page } from 'playwright-core';
import { describeReason } from '@/engine/attribution/describe-reason';
import type { PageReading } from '@/messages';
import type { QuotationRecord } from '@/storage/records';
import { type Holdings, openObserver, readHoldings, readingOf, tabIdOf } from '../browser/extension-page';
import type { ExtensionBrowser } from '../browser/launch';
import { formatTable } from '../print-table';
import { searchSaved } from './search-saved';

/** What the sample's newcomer is most likely to look for: a spelling that the sample does not use. */
const SAMPLE_SEARCH = 'zorenskyy';

const STATES: Record<PageReading['state'], string> = {
  read: 'read as a news article',
  empty: 'a news article without quotations',
  'not-article': 'no news article, so it was left alone',
  'language-not-read': 'in a language that is not read yet',
};

/** Prints what was found on the page, what the database then holds, and what a search in the popup finds. */
export async function printReport(browser: ExtensionBrowser, page: Page, width: number): Promise<void> {
  const observer = await openObserver(browser);
  const reading = await readingOf(observer, await tabIdOf(observer, page.url()));
  const holdings = await readHoldings(observer);
  await observer.close();
  printReading(reading, page.url(), width);
  printHoldings(holdings, width);
  const term = searchTerm(holdings);
  if (term === null) return;
  const found = await searchSaved(browser, term);
  console.log(`\nA search for “${term}” in the popup finds ${count(found.length, 'quotation')}:\n`);
  for (const words of found) console.log(`  ${shorten(words, width - 2)}`);
}

function printReading(
  { metadata, state, quotations, outcome }: PageReading,
  url: string,
  width: number,
): void {
  const { title, outlet, published, authors } = metadata;
  console.log(`\n${title || url}\n${[outlet, authors.join(', '), published].filter(Boolean).join(' · ')}`);
  console.log(`The page is ${STATES[state]}: ${count(quotations.length, 'quotation')} found.\n`);
  if (quotations.length > 0) {
    console.log(
      formatTable(
        [
          { heading: 'speaker', share: 2 },
          { heading: 'words', share: 5 },
          { heading: 'cue' },
          { heading: 'confidence' },
          { heading: 'why', share: 4 },
        ],
        quotations.map((quotation) => [
          quotation.sources.map(({ name }) => name).join(' and ') || '(unknown)',
          quotation.parts.map(({ exact }) => exact).join(' … '),
          quotation.cue ?? '–',
          `${quotation.confidence.toFixed(2)}${quotation.sure ? ' sure' : ''}`,
          quotation.reasons.map(describeReason).join('; '),
        ]),
        width,
      ),
    );
  }
  if (outcome && !outcome.ok) console.log(`\nSaving failed: ${outcome.error}`);
  if (outcome?.ok && outcome.value.notSaved) console.log(`\nNothing was saved: ${outcome.value.notSaved}.`);
}

function printHoldings({ articles, quotations, speakers }: Holdings, width: number): void {
  const kept = quotations.filter(({ deletedAt }) => deletedAt === null);
  console.log(
    `\nThe database holds ${count(articles.length, 'article')}, ${count(kept.length, 'quotation')}, ${count(speakers.length, 'speaker')}:\n`,
  );
  const rows = speakers.map(({ id, name, kind, roles }) => [
    name,
    kind,
    roles.join(', ') || '–',
    String(kept.filter(({ speakerIds }) => speakerIds.includes(id)).length),
  ]);
  const columns = [
    { heading: 'speaker', share: 1 },
    { heading: 'kind' },
    { heading: 'roles', share: 2 },
    { heading: 'quotations', right: true },
  ];
  if (rows.length > 0) console.log(formatTable(columns, rows, width));
}

/** Zorensky in a spelling of others where he is among the speakers, else the first speaker's last name. */
function searchTerm({ quotations, speakers }: Holdings): string | null {
  if (speakers.some(({ name }) => /\bZorens/.test(name))) return SAMPLE_SEARCH;
  const first = [...quotations].sort(byPlace)[0]?.sources[0]?.name;
  return first?.split(' ').at(-1) ?? null;
}

function byPlace(a: QuotationRecord, b: QuotationRecord): number {
  return (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0);
}

/** `1 quotation`, `2 quotations` */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
