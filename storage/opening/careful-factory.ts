import { NewerLibraryError, OpeningFailedError } from './opening-errors';

/**
 * How long until an opening that failed is tried again, in ms, more or less: browsers fail to open what is whole when they
 * have just been updated, or the disk is busy, and a second later they open it.
 */
const WAITS: readonly number[] = [100, 400, 1_500];

/** What the browser calls an opening that may work the next time. */
const PASSING = new Set(['UnknownError', 'TimeoutError', 'OperationError']);

/** What the library's opening asks for, and is told. */
export interface Opening {
  /** The newest version of the library that this code knows, as IndexedDB counts. */
  readonly newest: () => number;
  readonly waits?: readonly number[];
}

/**
 * IndexedDB as the library is opened by it: an opening that fails is tried again a few times, and a library of a newer
 * version is refused. Dexie would open that, and add to it what it misses there (dexie/Dexie.js#2097).
 */
export function carefulFactory(opening: Opening): IDBFactory {
  return {
    open: (name: string, version?: number) => openCarefully(name, version, opening),
    deleteDatabase: (name: string) => browsers().deleteDatabase(name),
    databases: () => browsers().databases(),
    cmp: (one: unknown, other: unknown) => browsers().cmp(one, other),
  };
}

/** Asked for anew each time: whoever puts another in its place means this one too. */
function browsers(): IDBFactory {
  const { indexedDB } = globalThis as { indexedDB?: IDBFactory };
  if (!indexedDB) throw new OpeningFailedError(new DOMException('No IndexedDB', 'NotSupportedError'));
  return indexedDB;
}

/** A request that stands for as many as it takes. Dexie sets its handlers and reads its answer, and no more. */
function openCarefully(name: string, version: number | undefined, opening: Opening): IDBOpenDBRequest {
  const waits = [...(opening.waits ?? WAITS)];
  let current: IDBOpenDBRequest | null = null;
  const request = {
    onsuccess: null,
    onerror: null,
    onblocked: null,
    onupgradeneeded: null,
    get result() {
      return current?.result;
    },
    get transaction() {
      return current?.transaction ?? null;
    },
  } as unknown as IDBOpenDBRequest;
  const fail = (error: unknown) => {
    const event = new Event('error', { cancelable: true });
    Object.defineProperty(event, 'target', { value: { error } });
    request.onerror?.(event);
  };
  const attempt = () => {
    const own = browsers().open(name, version);
    current = own;
    own.onblocked = (event) => request.onblocked?.(event);
    own.onupgradeneeded = (event) => request.onupgradeneeded?.(event);
    own.onsuccess = (event) => {
      if (own.result.version < opening.newest() + VERSION_STEP) return void request.onsuccess?.(event);
      own.result.close();
      fail(new NewerLibraryError(own.result.version / VERSION_STEP));
    };
    own.onerror = (event) => {
      const { error } = own;
      const wait = PASSING.has(error?.name ?? '') ? waits.shift() : undefined;
      event.preventDefault();
      if (wait !== undefined) setTimeout(attempt, wait * (0.5 + Math.random()));
      else if (PASSING.has(error?.name ?? '')) fail(new OpeningFailedError(error));
      else request.onerror?.(event);
    };
  };
  attempt();
  return request;
}

/** Dexie's version 2 is 20 to IndexedDB; those between are its own patches. */
const VERSION_STEP = 10;
