import fc from 'fast-check';
import type { ProtocolMap } from '@/messages';
import { readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import { servePages } from '@/scripts/browser/serve-pages';
import { ROOT } from '@/scripts/setup/run.mjs';
import { roundsAgainst } from '../trust-cases';
import { expect, type Reader, test } from './fixtures';
import { type InIsolatedWorld, isolatedWorldOf } from './isolated-world';
import { type LibraryBytes, libraryBytes } from './library-bytes';

/** In one turn of the page's script. */
const AT_ONCE = 50;
const WRITING = ['articleRead', 'quotationDecided'];

/** Every kind that there is; an object, so that one that is added to the protocol but not here does not compile. */
const KINDS: Record<keyof ProtocolMap, true> = {
  ...{
    articleFound: true,
    quotationsWanted: true,
    namesWanted: true,
    highlightsWanted: true,
    pageCounted: true,
  },
  ...{ pageSettingsWanted: true, readingAllowed: true, savedWanted: true, articleRead: true },
  ...{ quotationDecided: true, comparisonWanted: true, tabReadingWanted: true, savedOpened: true },
  ...{ settingsChanged: true, readingUnwanted: true, accessChanged: true, pageReadingWanted: true },
  ...{ savedShown: true, quotationShown: true, selectionQuoted: true, libraryChanged: true },
};

/** Sends messages from the page's isolated world, one after the other, and tells how they were answered. */
async function sendAll(world: InIsolatedWorld, messages: readonly { type: string; data: unknown }[]) {
  const answers: unknown[] = [];
  for (let from = 0; from < messages.length; from += AT_ONCE) {
    const batch = JSON.stringify(messages.slice(from, from + AT_ONCE));
    answers.push(
      ...((await world(`(async () => {
        const answers = [];
        for (const message of ${batch})
          answers.push(await chrome.runtime.sendMessage({ id: 1, timestamp: 1, ...message }).catch((error) => String(error)));
        return answers;
      })()`)) as unknown[]),
    );
  }
  return answers;
}

/** Two articles of two sites, read and saved; the world of the first one's page. */
async function twoSites(reader: Reader) {
  const mine = await reader.read('sample-article');
  const file = `${ROOT}tests/pages/american-marks/source.html`;
  const server = await servePages(new Map([['/story', file]]));
  const other = await reader.browser.context.newPage();
  await other.goto(`${server.origin}/story`);
  const { outcome } = await readingOf(reader.observer, await tabIdOf(reader.observer, other.url()));
  const others = outcome?.ok ? outcome.value.ids.filter((id) => id !== null) : [];
  expect(others.length).toBeGreaterThan(0);
  const own = mine.reading.outcome?.ok ? mine.reading.outcome.value.ids.filter((id) => id !== null) : [];
  await server.close();
  const world = await isolatedWorldOf(mine.page, reader.browser.extensionId);
  return { world, own, others, mine, origin: new URL(other.url()).origin };
}

/**
 * The rows of an origin's articles and of their quotations. What another page's row says of it is that page's own claim:
 * a canonical address of another site is kept as it was said, and believed by nobody.
 */
function rowsOf(bytes: LibraryBytes, ids: readonly string[], origin: string): string[] {
  const rows = ['articles', 'quotations'].flatMap((table) => Object.entries(bytes[table] ?? {}));
  const isItsOwn = (row: string) =>
    (JSON.parse(row) as { url?: string }).url?.startsWith(`${origin}/`) ?? false;
  return rows.filter(([key, row]) => ids.includes(JSON.parse(key)) || isItsOwn(row)).map(String);
}

test('[T2] forged messages from a page’s isolated world change nothing that is another site’s', async ({
  reader,
}) => {
  const { world, own, others, mine, origin } = await twoSites(reader);
  const before = await libraryBytes(reader.observer);
  const rounds = roundsAgainst('T2', { usual: 150, full: 3_000 });
  const id = fc.constantFrom(...others, ...own);
  const here = { id, canonicalUrl: fc.constantFrom(null, `${origin}/story`, '', '__proto__') };
  const { metadata, quotations } = mine.reading;
  const reading = fc.constantFrom(
    { metadata: { ...metadata, canonicalUrl: `${origin}/story` }, quotations },
    {
      metadata,
      quotations: [],
      anchors: others.map((other) => ({ id: other, parts: [], context: '', quotations: [], isSame: false })),
    },
    { metadata, quotations },
  );
  const deed = fc.oneof(
    fc.record({
      deed: fc.constant('remove'),
      id: fc.constantFrom(...others),
      canonicalUrl: here.canonicalUrl,
    }),
    fc.record({
      deed: fc.constant('decide'),
      ...here,
      decision: fc.constantFrom({ status: 'rejected' }, { status: 'auto' }, {}),
    }),
    fc.record({
      deed: fc.constantFrom('save', 'toString'),
      reading,
      index: fc.integer({ min: -1, max: 3 }),
      added: fc.boolean(),
    }),
  );
  const message = fc.oneof(
    fc.record({ type: fc.constantFrom(...WRITING), data: fc.oneof(reading, deed, fc.jsonValue()) }),
    fc.record({
      type: fc.constantFrom(
        'savedWanted',
        'savedOpened',
        'pageCounted',
        'tabReadingWanted',
        'highlightsWanted',
      ),
      data: fc.oneof(fc.record(here), fc.jsonValue()),
    }),
    fc.record({ type: fc.constantFrom(...Object.keys(KINDS), ''), data: fc.jsonValue() }),
  );
  const messages = fc.sample(message, { numRuns: rounds, seed: 7 });

  // First those that are to change nothing at all.
  await sendAll(
    world,
    messages.filter(({ type }) => !WRITING.includes(type)),
  );
  expect(await libraryBytes(reader.observer)).toEqual(before);

  await sendAll(
    world,
    messages.filter(({ type }) => WRITING.includes(type)),
  );
  const after = await libraryBytes(reader.observer);
  expect(rowsOf(after, others, origin)).toEqual(rowsOf(before, others, origin));
  expect(rowsOf(before, others, origin).length).toBeGreaterThan(others.length);
  // The messages arrived: what was forged about the page's own article is in the library.
  expect(after.quotations).not.toEqual(before.quotations);
});

test('[T2] what only our own pages may do is refused to a page', async ({ reader }) => {
  const { world, own } = await twoSites(reader);
  const pages = reader.browser.context.pages().length;
  const answers = await sendAll(world, [
    { type: 'tabReadingWanted', data: { tabId: 1, anyway: true } },
    { type: 'savedOpened', data: { id: own[0] } },
    { type: 'quotationShown', data: { index: 0 } },
    { type: 'libraryChanged', data: undefined },
  ]);
  const refused = { res: { ok: false, error: 'Not from a page of the extension' } };
  expect(answers).toEqual([refused, refused, null, null]);
  expect(reader.browser.context.pages()).toHaveLength(pages);
});
