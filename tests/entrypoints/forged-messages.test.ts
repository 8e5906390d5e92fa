import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SENDERS } from '@/messages';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { articleIdentity } from '@/storage/reading/article-identity';
import { saveReading } from '@/storage/reading/save-reading';
import { speakEnglish } from '../components/catalogue';
import { ORIGIN, person, quotation, reading } from '../storage/invented';
import { roundsAgainst } from '../trust-cases';

const OWN = 'chrome-extension://test-extension-id';
const PAGE = { id: 'test-extension-id', frameId: 0, url: ORIGIN.url, tab: { id: 7, incognito: false } };
const OTHER = { url: 'https://evening-post.example/2024/ferry', incognito: false };

/** Those who may write, each about its own address alone. */
const WRITERS = [PAGE, { ...PAGE, url: OTHER.url, tab: { id: 8, incognito: false } }];
/** Those who may not. */
const OTHERS = [
  { ...PAGE, tab: { id: 7, incognito: true } },
  { ...PAGE, frameId: 3 },
  { ...PAGE, id: 'another-extension' },
  { ...PAGE, url: 'file:///tmp/article.html' },
  { ...PAGE, url: 'about:blank' },
  { ...PAGE, url: `data:text/html,${ORIGIN.url}` },
  { ...PAGE, url: undefined },
  { ...PAGE, tab: undefined },
  { ...PAGE, url: `${OWN}/popup.html` },
  { id: 'test-extension-id', url: `${OWN}/library.html` },
];

const READING = reading([
  quotation('We will hold the bridge', 'Ana Petrova'),
  quotation('Nobody asked the ferry', 'Bo Ek'),
]);
const WRITING = new Set(['articleRead', 'quotationDecided']);

/** What each kind of message says where nobody forges it. */
function honest(ids: readonly string[]): Record<string, unknown> {
  const [id = ''] = ids;
  const here = { id, canonicalUrl: null };
  const text = 'Ferry stops\n“We will hold the bridge,” Ana Petrova said.';
  return {
    quotationsWanted: {
      text,
      blocks: JSON.stringify([{ kind: 'paragraph', start: 12, end: text.length }]),
      language: 'en',
    },
    savedWanted: { canonicalUrl: null },
    articleRead: {
      ...READING,
      anchors: [{ id, parts: [], context: '', quotations: [], isSame: false }],
      sentences: [1, 2],
    },
    quotationDecided: [
      { deed: 'save', reading: READING, index: 1, added: true },
      { deed: 'remove', ...here },
      { deed: 'decide', ...here, decision: { status: 'corrected', sources: [person('Eva Brandt')] } },
      { deed: 'decide', ...here, decision: { status: 'auto' } },
    ],
    comparisonWanted: here,
    pageCounted: { count: 2, state: 'saved' },
    tabReadingWanted: { tabId: 7, anyway: true },
    savedOpened: { id },
    highlightsWanted: { names: {}, isDark: false },
  };
}

/** Whatever else the browser carries; the fields of our messages are likelier than others. */
const anything = fc.anything({
  key: fc.constantFrom(
    'id',
    'reading',
    'quotations',
    'parts',
    'metadata',
    '__proto__',
    'constructor',
    'length',
  ),
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 3,
});

/** A message with one of its fields, anywhere in it, left out or turned into something else. */
function nearly(data: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(data);
  return fc
    .tuple(fc.constantFrom(...paths), fc.oneof(anything, fc.constant(undefined), fc.constant('0'.repeat(16))))
    .map(([path, value]) => changed(data, path, value));
}

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[...path], ...inner.flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && to === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

/** Sends a message as the browser delivers it; a listener that throws is no answer. */
async function send(type: string, data: unknown, sender: object): Promise<void> {
  const message = { id: 1, type, data, timestamp: 1 };
  await fakeBrowser.runtime.onMessage.trigger(message, sender as never).catch(() => undefined);
}

type Rows = Record<string, Map<string, string>>;

/** Every row of every table, byte for byte. */
async function allRows(): Promise<Rows> {
  const tables = database.tables.map(async (table) => {
    const rows = new Map<string, string>();
    await table.each((row, { primaryKey }) => {
      rows.set(JSON.stringify(primaryKey), JSON.stringify(row, bytesToo));
    });
    return [table.name, rows] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

function bytesToo(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? [...value] : value;
}

/** The rows of articles and of what was said in them that are not the same, by the id of the article. */
function articlesTouched(before: Rows, after: Rows): Set<string> {
  const touched = new Set<string>();
  for (const name of ['articles', 'quotations']) {
    const [old, now] = [before[name], after[name]];
    for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      if (old?.get(key) === now?.get(key)) continue;
      const row = JSON.parse(now?.get(key) ?? old?.get(key) ?? '{}');
      touched.add(name === 'articles' ? row.id : row.articleId);
    }
  }
  return touched;
}

let ids: readonly string[] = [];

async function fill(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  const at = new Date('2024-11-02T10:00:00Z');
  const saved = await Promise.all([ORIGIN, OTHER].map((origin) => saveReading(READING, origin, at)));
  ids = saved.flatMap((each) => each.ids.map(String));
  await decide(ids[0] as string, { status: 'confirmed' }, at);
  await decide(ids[2] as string, { status: 'confirmed' }, at);
}

beforeAll(() => vi.resetModules());
beforeEach(async () => {
  fakeBrowser.reset();
  const doing = () => vi.fn().mockResolvedValue([]);
  Object.assign(browser, {
    action: { setBadgeText: doing(), setBadgeBackgroundColor: doing(), setTitle: doing() },
    scripting: { executeScript: doing(), insertCSS: doing(), removeCSS: doing() },
    tabs: { query: doing(), create: doing(), update: doing(), sendMessage: doing() },
    windows: { update: doing() },
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `${OWN}${path}`);
  speakEnglish();
  for (const each of ['pages', 'cards', 'saved'] as const) {
    const module = await import(`../../entrypoints/background/answer-${each}.ts`);
    (Object.values(module)[0] as () => void)();
  }
  await fill();
});

const aSender = fc.oneof(fc.constantFrom(...WRITERS), fc.constantFrom(...OTHERS));
const aType = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(SENDERS)) },
  { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'toString', 'savingWanted', 'unknown') },
);

function dataOf(type: string): fc.Arbitrary<unknown> {
  const [own, other] = [honest(ids), honest(ids.slice(2))].map((each) => [each[type]].flat());
  const near = [...(own ?? []), ...(other ?? [])].filter((each) => each !== undefined);
  const arbitraries = near.flatMap((each) => [fc.constant(each), nearly(each), nearly(each)]);
  return fc.oneof(anything, ...arbitraries);
}

test(
  '[T2] of all that can be sent, two kinds alone change the library, and only what is of the sender’s address',
  async () => {
    const numRuns = roundsAgainst('T2', { usual: 400, full: 10_000 });
    const wrote = new Set<string>();
    let before = await allRows();
    const aMessage = fc
      .tuple(aType, aSender)
      .chain(([type, sender]) =>
        fc.record({ type: fc.constant(type), sender: fc.constant(sender), data: dataOf(type) }),
      );
    await fc.assert(
      fc.asyncProperty(aMessage, async ({ type, sender, data }) => {
        await send(type, data, sender);
        const after = await allRows();
        const isChanged = JSON.stringify(entriesOf(after)) !== JSON.stringify(entriesOf(before));
        if (!isChanged) return;
        expect(WRITING).toContain(type);
        expect(WRITERS).toContain(sender);
        const own = articleIdentity(String(sender.url), null).id;
        expect([...articlesTouched(before, after)].filter((id) => id !== own)).toEqual([]);
        wrote.add(type);
        await fill();
        before = await allRows();
      }),
      { numRuns, interruptAfterTimeLimit: 10 * 60_000 },
    );
    // The honest messages do write, whether or not chance sent them: else the test could not fail.
    for (const type of WRITING) {
      await fill();
      before = await allRows();
      for (const data of [honest(ids)[type]].flat()) await send(type, data, WRITERS[0] as object);
      if (JSON.stringify(entriesOf(await allRows())) !== JSON.stringify(entriesOf(before))) wrote.add(type);
    }
    expect(wrote).toEqual(WRITING);
  },
  15 * 60_000,
);

function entriesOf(rows: Rows): unknown {
  return Object.entries(rows).map(([name, each]) => [name, [...each]]);
}
