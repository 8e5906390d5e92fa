import type { Page } from 'playwright-core';
import type { PageReading } from '@/messages';
import { readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import type { Reader } from './fixtures';

/** An address that no machine has: Playwright answers for it. */
const ORIGIN = 'http://hostile.example';

/** What an invented article is made hostile with. */
export interface Hostile {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  /** The article's paragraphs in place of its own. */
  readonly body?: string;
}

export const QUOTED = [
  'We will hold the bridge until the river has gone down again',
  'Nobody in this town has asked the ferry to wait for us',
  'The lighthouse was never ours to sell to anybody at all',
] as const;

export const PARAGRAPHS = `
<p>The harbour bridge will be closed on Monday, the town council said, after its pillars were found to be damp.</p>
<p>“${QUOTED[0]},” said Ana Petrova, the mayor of Hull, who met the engineers on Friday morning at the quay.</p>
<p>“${QUOTED[1]},” Bo Ekstrand told reporters on Saturday, when the last boat had left without its passengers.</p>
<p>Residents were told to stay at home until the engineers had looked at all of the pillars below the water.</p>
<p>“${QUOTED[2]},” Ana Petrova added, and she announced a vote of the council on 5 January about the repairs.</p>`;

/** The page of an invented news article. */
export function articlePage({ head = '', before = '', after = '', body = PARAGRAPHS }: Hostile = {}): string {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Harbour bridge closes for repairs',
    datePublished: '2026-01-02',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge closes for repairs</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>
${head}</head><body>${before}<article><h1>Harbour bridge closes for repairs</h1>
<time datetime="2026-01-02T10:00:00Z">2 January 2026</time>${body}</article>${after}</body></html>`;
}

/** Opens a page of this HTML, as if a site had sent it; waits for nothing else. */
export async function openHtml(reader: Reader, html: string, path = '/2026/01/02/bridge'): Promise<Page> {
  const page = await reader.browser.context.newPage();
  await page.route(`${ORIGIN}/**`, (route) =>
    new URL(route.request().url()).pathname === path
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(`${ORIGIN}${path}`);
  return page;
}

/** Opens such a page and waits until it is read, and saved or refused. */
export async function readHtml(
  reader: Reader,
  html: string,
  path?: string,
): Promise<{ page: Page; reading: PageReading; tabId: number }> {
  const page = await openHtml(reader, html, path);
  const tabId = await tabIdOf(reader.observer, page.url());
  return { page, tabId, reading: await readingOf(reader.observer, tabId) };
}

/** The words of a reading's quotations, without the marks and commas at their ends. */
export function wordsOf({ quotations }: PageReading): string[] {
  return quotations.map(({ parts }) => parts.map(({ exact }) => exact.replace(/[,.]$/, '')).join(' … '));
}
