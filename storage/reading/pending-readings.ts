import { storageError } from '../errors';
import type { SaveOutcome } from '../records';
import { sessionItem } from '../session-item';
import { saveReading } from './save-reading';

/** What a page read and the library could not take. */
export interface PendingReading {
  /** As the page told it: checked when it is saved. */
  readonly reading: unknown;
  readonly url: string;
  readonly tabId: number;
  readonly at: string;
}

/** Readings that are kept, and UTF-16 units of all of them as JSON: the browser keeps ten million bytes. */
const MOST = 30;
const LARGEST = 3_000_000;

const pending = sessionItem<readonly PendingReading[]>('pending', []);

/** One change after the other: two tabs that fail at once are both kept. */
let changed: Promise<unknown> = Promise.resolve();

/** Keeps what could not be saved until it can be, or the browser is closed; of one address the last, of too many the last. */
export function keepPending(kept: PendingReading): Promise<void> {
  return inTurn(async () => {
    const all = [...(await pending.getValue()).filter(({ url }) => url !== kept.url), kept].slice(-MOST);
    let room = LARGEST;
    const sizes = all.map((each) => JSON.stringify(each).length).reverse();
    const tooMany = sizes.findIndex((size) => {
      room -= size;
      return room < 0;
    });
    await pending.setValue(tooMany < 0 ? all : all.slice(all.length - tooMany));
  });
}

/** Forgets what is kept of an address, since a later reading of it was saved. */
export function dropPending(url: string): Promise<void> {
  return inTurn(() => drop(url));
}

/** What became of saving what was kept. */
export interface SavedPending {
  readonly saved: readonly { readonly tabId: number; readonly outcome: SaveOutcome }[];
  /** How many are left, since the library still takes nothing. */
  readonly left: number;
}

/** Saves what is kept, the oldest first, as of the time when it was read; stops at the first that the library does not take. */
export function savePending(): Promise<SavedPending> {
  return inTurn(async () => {
    const saved: { tabId: number; outcome: SaveOutcome }[] = [];
    for (const { reading, url, tabId, at } of await pending.getValue()) {
      try {
        saved.push({ tabId, outcome: await saveReading(reading, { url, incognito: false }, new Date(at)) });
      } catch (error) {
        if (storageError(error)) break;
        // Not the library's fault: it would be the same the next time.
      }
      await drop(url);
    }
    return { saved, left: (await pending.getValue()).length };
  });
}

async function drop(url: string): Promise<void> {
  const all = await pending.getValue();
  if (all.some((each) => each.url === url)) await pending.setValue(all.filter((each) => each.url !== url));
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = changed.then(work);
  changed = done.catch(() => undefined);
  return done;
}
