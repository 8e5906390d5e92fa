import { closeSync, existsSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageReading } from '@/messages';
import { type Holdings, openObserver, readHoldings, readingOf, tabIdOf } from './browser/extension-page';
import { type ExtensionBrowser, launchWithExtension } from './browser/launch';
import { NO_SCRIPTS, servePages } from './browser/serve-pages';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';

/**
 * `npm run --silent read-pages -- DIR OUT.jsonl`: every DIR/*.html through the built extension in Chromium, and what the
 * extension's database then holds of it, a line a page. The format is in README.md, "Measuring".
 */
const USAGE = 'usage: npm run --silent read-pages -- DIR OUT.jsonl';
const PAGE_MS = 120_000;
const BAD_USAGE = 2;

const [directory, out] = process.argv.slice(2);
if (!directory || !out) refuse('Two arguments are needed.');
if (!existsSync(directory) || !statSync(directory).isDirectory()) refuse(`"${directory}" is no directory.`);
await readPages(resolve(directory), out);

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(BAD_USAGE);
}

/** Reads every page of a directory and writes a line for each to `out`. */
async function readPages(directory: string, out: string): Promise<void> {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.html'))
    .sort();
  if (names.length === 0) console.error(`"${directory}" holds no *.html: nothing to read.`);
  const files = new Map(names.map((name) => [`/${encodeURIComponent(name)}`, join(directory, name)]));
  const output = openForWriting(out);
  const server = await servePages(files, NO_SCRIPTS);
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension: ensureBuilt('e2e'),
    headless: true,
    offline: true,
  });
  let failed = 0;
  try {
    const observer = await openObserver(browser);
    for (const [index, name] of names.entries()) {
      const line = await readPage(browser, observer, `${server.origin}/${encodeURIComponent(name)}`);
      if ('error' in line) failed++;
      writeSync(output, `${JSON.stringify({ name: name.replace(/\.html$/, ''), ...line })}\n`);
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${names.length} pages`);
    }
  } finally {
    await browser.close();
    await server.close();
    closeSync(output);
  }
  console.error(`${process.stderr.isTTY ? '\n' : ''}${names.length} pages read, ${failed} failed: ${out}`);
  if (failed > 0) process.exitCode = 1;
}

function openForWriting(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    return refuse(`"${file}" cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** One page's line but for its name; with `error` where it could not be read, so that the others still are. */
async function readPage(browser: ExtensionBrowser, observer: Page, url: string) {
  const page = await browser.context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_MS });
    const reading = await readingOf(observer, await tabIdOf(observer, url));
    return lineOf(url, reading, await readHoldings(observer));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${url}: ${message}`);
    return { article: false, language: null, url, quotations: [], error: message };
  } finally {
    await page.close();
  }
}

/** The page as the database holds it; as the reader saw it where nothing was to be saved. */
function lineOf(url: string, reading: PageReading, holdings: Holdings) {
  const article = holdings.articles.find((record) => record.url === url);
  const quotations = holdings.quotations.filter((record) => record.articleId === article?.id);
  const { language, title, outlet, published } = article ?? reading.metadata;
  return {
    // An article in a language that is not read is an article.
    article: reading.state !== 'not-article',
    language,
    url,
    title,
    outlet,
    published,
    quotations: quotations
      .sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0))
      .map(({ parts, kind, sources, mention, cue, confidence, sure }) => ({
        parts: parts.map(({ exact }) => exact),
        kind,
        sources: sources.map(({ name }) => name),
        mention,
        cue,
        confidence,
        sure,
      })),
  };
}
