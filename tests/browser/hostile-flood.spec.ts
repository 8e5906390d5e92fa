import { expect, test } from './fixtures';
import { articlePage, openHtml, PARAGRAPHS, QUOTED, readHtml, wordsOf } from './hostile-pages';

const MEGABYTE = 1_000_000;
const said = (nth: number) =>
  `<p>“We will look at pillar ${nth} of the bridge,” said Ana Petrova, the mayor.</p>`;

test.describe('[T6] a page that is a flood is read to its limits, and the page stays usable', () => {
  test.setTimeout(180_000);

  test('50,000 quotations: 2,000 are found and saved', async ({ reader }) => {
    const body = Array.from({ length: 50_000 }, (_, nth) => said(nth)).join('');
    const { page, reading } = await readHtml(reader, articlePage({ body }));
    expect(reading.quotations.length).toBeLessThanOrEqual(2_000);
    expect(reading.quotations.length).toBeGreaterThan(1_500);
    expect((await reader.holdings()).quotations.length).toBeLessThanOrEqual(2_000);
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(50_000);
  });

  for (const [what, made] of Object.entries({
    '10 MB of text': { body: `${PARAGRAPHS}<p>${'word '.repeat(2 * MEGABYTE)}</p>` },
    '100,000 opening marks': { after: `<p>${'“a '.repeat(100_000)}</p>` },
    'a paragraph of 1 MB': { after: `<p>${'The council met. '.repeat(MEGABYTE / 17)}</p>` },
    'attributes of 1 MB': {
      before: `<div class="${'a-b '.repeat(MEGABYTE / 4)}" id="${'x'.repeat(MEGABYTE)}" style="${' '.repeat(MEGABYTE)}">x</div>`,
    },
    '20,000 headings': { before: '<h1>Another headline of the harbour</h1>'.repeat(20_000) },
    'titles of 1 MB': {
      head: `<meta property="og:title" content="${'a | '.repeat(MEGABYTE / 4)}"><meta name="author" content="${'b, '.repeat(MEGABYTE / 3)}">`,
    },
    'white space in linked data': {
      head: `<script type="application/ld+json">${' '.repeat(MEGABYTE / 2)}x</script>`,
    },
    'linked data of a hundred thousand brackets': {
      head: `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    },
    'linked data that names itself': {
      head: `<script type="application/ld+json">[{"@id":"a","@type":"Organization","publisher":{"@id":"b"},"name":{"@id":"b"}},{"@id":"b","publisher":{"@id":"a"},"name":{"@id":"a"},"mainEntity":[{"@graph":[{"@id":"a"}]}]}]</script>`,
    },
  })) {
    test(`${what} beside an article: it is read`, async ({ reader }) => {
      const { reading } = await readHtml(reader, articlePage(made));
      expect(reading.state).toBe('read');
      expect(wordsOf(reading).filter((words) => QUOTED.some((each) => each === words))).toEqual(QUOTED);
    });
  }
});

test('[T7] 10,000 elements in each other, made by script, are not followed to their end', async ({
  reader,
}) => {
  // Not shown: Chromium itself ends where it has to lay out so many.
  const after = `<style>.deep { display: none }</style><div class="deep"></div><script>
    let at = document.querySelector('.deep');
    for (let depth = 0; depth < 10000; depth++) at = at.appendChild(document.createElement(depth % 2 ? 'div' : 'section'));
    at.append('“Nobody reads this,” said Ann Lee of Hull, who was at the bottom of the page on Monday.');
  </script>`;
  const { reading } = await readHtml(reader, articlePage({ after }));
  expect(wordsOf(reading)).toEqual(QUOTED);
});

test('[T7] what the page does to its own prototypes is not ours', async ({ reader }) => {
  const head = `<script>
    for (const type of [Array, String, Map, Set, Promise, RegExp, Object, JSON, Node, Element, Document, Range, EventTarget, MutationObserver])
      for (const holder of [type, type.prototype])
        for (const name of holder ? Object.getOwnPropertyNames(holder) : [])
          if (!['constructor', 'prototype', 'length', 'name'].includes(name))
            try { Object.defineProperty(holder, name, { get() { throw new Error('hostile'); }, configurable: true }); } catch {}
    Object.defineProperty(Object.prototype, 'polluted', { value: true });
  </script>`;
  const { reading } = await readHtml(reader, articlePage({ head }));
  expect(wordsOf(reading)).toEqual(QUOTED);
  expect(reading.outcome).toMatchObject({ ok: true, value: { saved: 3 } });
});

test('[T7] a document that is opened and written anew, and frames that come and go, do no harm', async ({
  reader,
}) => {
  const before = await readHtml(reader, articlePage());
  expect(wordsOf(before.reading)).toEqual(QUOTED);
  await before.page.evaluate(async () => {
    for (let nth = 0; nth < 50; nth++) {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.write('<p>“In a frame,” said Ann Lee.</p>');
      frame.remove();
    }
    document.open();
    document.write(
      '<article><p>“We never said this at all,” said Bo Ekstrand, who was elsewhere on that Monday.</p></article>',
    );
    document.close();
  });
  const { quotations } = await reader.holdings();
  expect(quotations).toHaveLength(3);
  expect(JSON.stringify(quotations)).not.toContain('never said this');
});

test('[T7] events that the page makes up open no card and decide nothing', async ({ reader }) => {
  const { page } = await readHtml(reader, articlePage());
  await page.bringToFront();
  const fake = (code: string) =>
    page.evaluate((key) => {
      for (const target of [window, document, document.body])
        target.dispatchEvent(
          new KeyboardEvent('keydown', { code: key, key: 'j', altKey: true, bubbles: true }),
        );
    }, code);
  await fake('KeyJ');
  await expect(page.locator('on-record-card')).toHaveCount(0);
  // The reader opens it himself; the page then presses whatever it finds there.
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card .card')).toBeVisible();
  const before = await reader.holdings();
  await page.evaluate(() => {
    const root = document.querySelector('on-record-card')?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) {
      button.click();
      button.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
  });
  await expect(page.locator('on-record-card .card')).toBeVisible();
  expect(await reader.holdings()).toEqual(before);
});

test('[T7] a card that the page removes, copies or hides comes back with the next key', async ({
  reader,
}) => {
  const { page } = await readHtml(reader, articlePage());
  await page.bringToFront();
  const card = page.locator('on-record-card .card');
  await page.keyboard.press('Alt+j');
  await expect(card).toBeVisible();
  await page.evaluate(() => {
    const host = document.querySelector('on-record-card') as HTMLElement;
    document.body.append(host.cloneNode(true));
    host.remove();
  });
  await page.keyboard.press('Alt+j');
  await expect(card).toBeVisible();
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('on-record-card'))
      (host as HTMLElement).style.setProperty('display', 'none', 'important');
  });
  await page.keyboard.press('Alt+k');
  await expect(card).toBeVisible();
});

test('[T7] a card that the page makes see-through takes no click', async ({ reader }) => {
  const { page } = await readHtml(reader, articlePage());
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  const reject = page.locator('on-record-card').getByRole('button', { name: 'Nobody said this' });
  const box = (await reject.boundingBox()) as { x: number; y: number; width: number; height: number };
  const before = await reader.holdings();
  const look = (rules: string) =>
    page.evaluate((css) => {
      document.documentElement.style.cssText = css;
      (document.querySelector('on-record-card') as HTMLElement).style.setProperty(
        'opacity',
        css === '' ? '1' : '0.02',
        'important',
      );
    }, rules);
  const click = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await look('color: red');
  await click();
  await page.keyboard.press('Alt+l');
  await page.keyboard.press('Alt+l');
  expect(await reader.holdings()).toEqual(before);
  // Seen again, it does what is asked of it.
  await look('');
  await click();
  await expect
    .poll(async () => (await reader.holdings()).quotations.map(({ status }) => status))
    .toContain('rejected');
});

test('[T8] the names of the marks are others with each load and say nothing; cleared marks come back', async ({
  reader,
}) => {
  const names = new Set<string>();
  for (const path of ['/2026/01/02/one', '/2026/01/02/two']) {
    const { page } = await readHtml(
      reader,
      articlePage({ after: '<div style="height:3000px"></div>' }),
      path,
    );
    const listed = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await expect.poll(async () => (await listed()).length).toBeGreaterThan(0);
    const now = await listed();
    for (const name of now) {
      expect(names.has(name)).toBe(false);
      names.add(name);
      expect(name).toMatch(/^[a-z][a-z\d-]{8,}$/);
      expect(name).not.toMatch(/record|sure|likely|guess|quot|mark|highlight/i);
    }
    await page.bringToFront();
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.wheel(0, 400);
    await expect.poll(async () => (await listed()).sort()).toEqual(now.sort());
  }
});

test('[T8] a page that was not let in cannot ask for anything of ours', async ({ reader }) => {
  const page = await openHtml(reader, articlePage());
  const answers = await page.evaluate(async (id) => {
    const asked = ['popup.html', 'library.html', 'reader.js', 'gate.js', 'manifest.json', 'icons/48.png'];
    return Promise.all(
      asked.map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => path,
          () => null,
        ),
      ),
    );
  }, reader.browser.extensionId);
  expect(answers.filter((path) => path !== null)).toEqual([]);
});
