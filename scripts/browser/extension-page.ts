import type { Page } from 'playwright-core';
import type { PageReading, ProtocolMap } from '@/messages';
import { type PackedQuotation, unpackQuotation } from '@/storage/pack-quotation';
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from '@/storage/records';
import type { ExtensionBrowser } from './launch';
import type { ScriptedPage } from './scripted-page';

/** What the extension holds in IndexedDB. */
export interface Holdings {
  readonly articles: readonly ArticleRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly speakers: readonly SpeakerRecord[];
}

/** How long one page may take to be read: pages of 10 MB on a busy machine. */
const READING_MS = 60_000;
const ASK_AGAIN_MS = 50;

/** What of the browser's API is called within the extension's page. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/**
 * A page of the extension's own that runs none of its code: from there its database is read and its messages are sent,
 * without becoming a part of what is observed.
 */
export async function openObserver(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  return page;
}

/** Id of the tab that shows this address. */
export async function tabIdOf(observer: ScriptedPage, url: string): Promise<number> {
  const id = await observer.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null,
    url,
  );
  if (id === null) throw new Error(`No tab shows ${url}`);
  return id;
}

/**
 * What was read in a tab, once it is read and saved or refused: asks the background to have it read, as the popup does
 * (which leaves alone what is read already), and the reader until it has answered.
 *
 * @throws {Error} where the background refuses or no answer comes.
 */
export async function readingOf(observer: ScriptedPage, tabId: number): Promise<PageReading> {
  const wanted = await askForReading(observer, tabId);
  if (!wanted.ok) throw new Error(wanted.error);
  const until = Date.now() + READING_MS;
  while (Date.now() < until) {
    const reading = await askReader(observer, tabId);
    // While an article is being saved, the outcome is still open.
    if (reading && (reading.state !== 'read' || reading.outcome)) return reading;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error(`Tab ${tabId} was not read within ${READING_MS} ms`);
}

/** What a message is answered with that comes while the browser is ending the background. */
const NOBODY = 'Receiving end does not exist';

/**
 * As the popup asks: again where the background was just being ended, and heard nothing.
 *
 * @throws {Error} where the background is not there again within READING_MS.
 */
async function askForReading(observer: ScriptedPage, tabId: number) {
  const until = Date.now() + READING_MS;
  for (;;) {
    try {
      return await sendToBackground(observer, 'tabReadingWanted', { tabId, anyway: false });
    } catch (error) {
      if (!String(error).includes(NOBODY) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}

/** The reader's answer; null while it reads. @throws {Error} where no reader is in the tab. */
export async function askReader(observer: ScriptedPage, tabId: number): Promise<PageReading | null> {
  const answer = await observer.evaluate(({ tabId, message }) => chrome.tabs.sendMessage(tabId, message), {
    tabId,
    message: messageOf('pageReadingWanted', undefined),
  });
  return resultOf(answer) as PageReading | null;
}

/** Sends one of the extension's own messages to its background. */
export async function sendToBackground<K extends keyof ProtocolMap>(
  observer: ScriptedPage,
  type: K,
  data: Parameters<ProtocolMap[K]>[0],
): Promise<Awaited<ReturnType<ProtocolMap[K]>>> {
  const answer = await observer.evaluate(
    (message) => chrome.runtime.sendMessage(message),
    messageOf(type, data),
  );
  return resultOf(answer) as Awaited<ReturnType<ProtocolMap[K]>>;
}

/** A message in the form of @webext-core/messaging. */
function messageOf(type: keyof ProtocolMap, data: unknown) {
  return { id: Math.floor(Math.random() * 10_000), type, data, timestamp: Date.now() };
}

/** Opens the form in which @webext-core/messaging answers. */
function resultOf(answer: unknown): unknown {
  const { res, err } = (answer ?? {}) as { res?: unknown; err?: { message?: string } };
  if (err) throw new Error(err.message ?? JSON.stringify(err));
  return res;
}

/** Everything in the extension's database, deleted quotations included; empty where it has none yet. */
export async function readHoldings(observer: ScriptedPage): Promise<Holdings> {
  // As text: not every driver carries bytes.
  const rows = await observer.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('on-record')) return null;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('on-record');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      // No named functions here: what tsx adds to them does not exist in the page.
      const stores = await Promise.all(
        ['articles', 'quotations', 'speakers'].map(
          (store) =>
            new Promise<unknown[]>((resolve, reject) => {
              const request = database.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            }),
        ),
      );
      return JSON.stringify(stores, (_, value) =>
        value instanceof Uint8Array ? { bytes: Array.from(value) } : value,
      );
    } finally {
      database.close();
    }
  });
  const [articles = [], quotations = [], speakers = []] = JSON.parse(rows ?? '[]', withBytes) as unknown[][];
  return {
    articles: articles as ArticleRecord[],
    quotations: (quotations as PackedQuotation[]).map(unpackQuotation),
    speakers: speakers as SpeakerRecord[],
  };
}

function withBytes(_: string, value: unknown): unknown {
  const { bytes } = (value ?? {}) as { bytes?: number[] };
  return bytes ? Uint8Array.from(bytes) : value;
}
