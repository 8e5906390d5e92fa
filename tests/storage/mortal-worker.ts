import { database } from '@/storage/database';

/** Every way in which a request to the database is made. */
const ASKED = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const;
const TOLD = ['put', 'add', 'delete', 'clear'] as const;

type Requests = Record<string, (...args: unknown[]) => unknown>;

/**
 * A background that ends at one of its requests to the database, as the browser ends a worker: what it was about to write is
 * taken back by the browser, and nothing that it would do afterwards happens. For fake-indexeddb.
 */
export class MortalWorker {
  #asked = 0;
  #endsAt = Number.POSITIVE_INFINITY;
  #isDead = false;
  readonly #originals: (() => void)[] = [];

  constructor() {
    for (const name of ASKED) {
      this.#watch(IDBObjectStore.prototype, name, (store) => (store as IDBObjectStore).transaction);
      this.#watch(IDBIndex.prototype, name, (index) => (index as IDBIndex).objectStore.transaction);
    }
    for (const name of TOLD)
      this.#watch(IDBObjectStore.prototype, name, (store) => (store as IDBObjectStore).transaction);
  }

  /** Requests made since the worker was started. */
  get asked(): number {
    return this.#asked;
  }

  /** True where it ended. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** Starts it anew; it ends at its nth request, or not. */
  start(endsAt = Number.POSITIVE_INFINITY): void {
    database.close({ disableAutoOpen: false });
    this.#asked = 0;
    this.#endsAt = endsAt;
    this.#isDead = false;
  }

  /** Puts everything back. */
  release(): void {
    this.start();
    for (const putBack of this.#originals) putBack();
  }

  #watch(prototype: object, name: string, transactionOf: (on: unknown) => IDBTransaction): void {
    const requests = prototype as Requests;
    const original = requests[name];
    if (!original) return;
    const worker = this;
    requests[name] = function (this: unknown, ...args: unknown[]) {
      worker.#ask(transactionOf(this));
      return original.apply(this, args);
    };
    this.#originals.push(() => {
      requests[name] = original;
    });
  }

  #ask(transaction: IDBTransaction): void {
    if (!this.#isDead) this.#asked++;
    if (this.#asked < this.#endsAt) return;
    if (!this.#isDead) transaction.abort();
    this.#isDead = true;
    throw new Error('The worker was ended');
  }
}
