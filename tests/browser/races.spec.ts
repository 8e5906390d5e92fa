import type { CDPSession, Page } from 'playwright-core';
import type { PageReading, ProtocolMap } from '@/messages';
import { askReader, tabIdOf } from '@/scripts/browser/extension-page';
import { roundsAgainst } from '../trust-cases';
import { expect, type Reader, test } from './fixtures';
import { faultsOf } from './whole';

const SIZE = { width: 1100, height: 900 };

/** A page of a news site, and what its reader's script says to the background. */
class Tab {
  readonly page: Page;
  readonly #driver: CDPSession;
  readonly #world: number;

  private constructor(page: Page, driver: CDPSession, world: number) {
    this.page = page;
    this.#driver = driver;
    this.#world = world;
  }

  /** Opens a page that is read, and finds the world of its reader. */
  static async open(reader: Reader, name: string): Promise<Tab> {
    const { page } = await reader.read(name);
    const driver = await page.context().newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    driver.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await driver.send('Runtime.enable');
    const own = worlds.find(({ origin }) => origin === `chrome-extension://${reader.browser.extensionId}`);
    if (!own) throw new Error('No reader is in the page');
    return new Tab(page, driver, own.id);
  }

  /** What the background answers. */
  async send<K extends keyof ProtocolMap>(type: K, data: Parameters<ProtocolMap[K]>[0]): Promise<unknown> {
    const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
    const { result } = await this.#driver.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${message}).then((answer) => JSON.stringify(answer.res))`,
      contextId: this.#world,
      awaitPromise: true,
    });
    return JSON.parse(String(result.value));
  }
}

/** Confirms or rejects, in a window of the library, the quotation whose details are open there. */
const press = (library: Page, isConfirmed: boolean) => library.keyboard.press(isConfirmed ? 'c' : 'x');

test('[T13] two tabs and two windows that save and decide at once lose nothing and double nothing', async ({
  reader,
}) => {
  test.setTimeout(900_000);
  const rounds = roundsAgainst('T13', { usual: 15, full: 1_000 });
  const tabs = [await Tab.open(reader, 'sample-article'), await Tab.open(reader, 'sample-article')] as const;
  const { metadata, quotations } = (await askReader(
    reader.observer,
    await tabIdOf(reader.observer, tabs[0].page.url()),
  )) as PageReading;
  const before = await reader.holdings();
  const ids = before.quotations.map(({ id }) => id);
  const [first = '', second = '', third = '', fourth = ''] = before.quotations
    .filter(({ sources }) => sources.length > 0)
    .map(({ id }) => id);
  const libraries = [await openLibrary(reader, first), await openLibrary(reader, second)] as const;
  const reading = { metadata, quotations };
  for (let round = 0; round < rounds; round++) {
    const isConfirmed = round % 2 === 0;
    const status = isConfirmed ? 'confirmed' : 'rejected';
    const decided = (id: string) => ({
      deed: 'decide' as const,
      id,
      canonicalUrl: metadata.canonicalUrl,
      decision: { status } as const,
    });
    const answers = await Promise.all([
      tabs[0].send('articleRead', reading),
      press(libraries[0], isConfirmed),
      tabs[1].send('quotationDecided', decided(third)),
      press(libraries[1], isConfirmed),
      tabs[1].send('articleRead', reading),
      tabs[0].send('quotationDecided', decided(fourth)),
    ]);
    expect(answers.filter((answer) => (answer as { ok?: boolean } | undefined)?.ok === false)).toEqual([]);
    await expect
      .poll(async () => statusesOf(await reader.holdings(), [first, second, third, fourth]), {
        message: `round ${round}`,
        intervals: [20, 50, 100, 250],
      })
      .toEqual([status, status, status, status]);
  }
  const after = await reader.holdings();
  expect(after.quotations.map(({ id }) => id)).toEqual(ids);
  expect(after.articles).toHaveLength(1);
  expect(await faultsOf(reader)).toEqual([]);
});

function statusesOf(
  { quotations }: Awaited<ReturnType<Reader['holdings']>>,
  ids: readonly string[],
): unknown[] {
  return ids.map((id) => quotations.find((each) => each.id === id)?.status);
}

/** A window of the library with the details of a quotation open. */
async function openLibrary(reader: Reader, id: string): Promise<Page> {
  const page = await reader.openOwn(`library.html#id=${id}`, SIZE);
  // Out of the field for searching, where letters are letters.
  await page.getByRole('region', { name: 'Details' }).locator('.detail-words').click();
  return page;
}
