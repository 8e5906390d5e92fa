/** What `npm run bench:library` runs within popup and library beside their own code. Times are in ms. */
export interface SurfacePage {
  /** Time from the page's beginning until its first rows were drawn. */
  rowsShown(): Promise<number>;
  /** Time until another tab's rows were drawn. */
  chooseTab(id: string): Promise<number>;
  /** Time until a query, put in at once, has its answer. */
  searchOnce(query: string): Promise<number>;
  /** Times from each key until the list had changed for the last time. */
  type(queries: readonly string[]): Promise<readonly number[]>;
  /** Times until the library shows a statement's first rows, and all of them; then goes back to its list. */
  openStatement(id: string, rows: number): Promise<{ readonly seen: number; readonly whole: number }>;
}

declare global {
  var surfacePage: SurfacePage;
}

const ROWS = 'main [data-item]';
/** A list that has not changed for so long is done. */
const QUIET_MS = 80;
const LONGEST_MS = 60_000;

globalThis.surfacePage = {
  rowsShown: () => until(() => document.querySelector(ROWS) !== null, 0),

  chooseTab(id) {
    const start = performance.now();
    document.querySelector<HTMLElement>(`#tab-${id}`)?.click();
    const panel = `[aria-labelledby="tab-${id}"] [data-item]`;
    return until(() => document.querySelector(panel) !== null, start);
  },

  searchOnce(query) {
    const start = performance.now();
    putIn(query);
    // The number of what was found, which stands above the list, or the words for that there is nothing.
    const isAnswered = () => /\d/.test(document.querySelector('main [role="status"]')?.textContent ?? '');
    return until(() => isAnswered() && document.querySelector(ROWS) !== null, start);
  },

  async type(queries) {
    const times: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++)
        times.push(await keyTime(query.slice(0, length)));
      await keyTime('');
    }
    return times;
  },

  async openStatement(id, rows) {
    const start = performance.now();
    location.hash = `view=statement&id=${id}`;
    const shown = () => document.querySelectorAll('.compare-row').length;
    const seen = await until(() => shown() > 0, start);
    const whole = await until(() => shown() === rows, start);
    location.hash = '';
    await until(() => document.querySelector(ROWS) !== null, start);
    return { seen, whole };
  },
};

function putIn(query: string): void {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box) throw new Error('There is no search box');
  box.value = query;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Resolves with the time since `start` at which a condition held and was laid out. */
async function until(holds: () => boolean, start: number): Promise<number> {
  const time = () => {
    if (!holds()) return null;
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  while (!document.body) await new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const giveUp = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Nothing came within ${LONGEST_MS} ms: ${document.body.innerText.slice(0, 200)}`));
    }, LONGEST_MS);
    function look() {
      const found = time();
      if (found === null) return;
      observer.disconnect();
      clearTimeout(giveUp);
      resolve(found);
    }
    look();
  });
}

/** Time from a key until the last change of the page, its layout included; 0 where nothing changes. */
function keyTime(query: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = 0;
    let quiet = setTimeout(done, 3 * QUIET_MS);
    const observer = new MutationObserver(() => {
      document.body.getBoundingClientRect();
      last = performance.now() - start;
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    function done() {
      observer.disconnect();
      resolve(last);
    }
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    putIn(query);
  });
}
