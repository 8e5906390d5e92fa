/** A row of a table as it lies in the database; `row` is absent where it cannot be read. */
export interface FoundRow {
  readonly key: IDBValidKey;
  readonly row?: unknown;
}

/** Rows that are read at once. */
const AT_ONCE = 200;

/**
 * Opens a database as it is, of whatever version, without bringing it to any; null where there is none.
 *
 * @throws {DOMException} where the browser cannot open it.
 */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      // There is none, and looking for it is not to make one.
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isNew ? resolve(null) : reject(request.error));
  });
}

/** Reads a table in the order of its keys; where some rows cannot be read together, one by one, so that one lost row loses no other. */
export async function* readableRows(database: IDBDatabase, table: string): AsyncGenerator<FoundRow> {
  let last: IDBValidKey | null = null;
  for (;;) {
    const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
    const keys: readonly IDBValidKey[] = await ask(database, table, (rows) =>
      rows.getAllKeys(range, AT_ONCE),
    );
    if (keys.length === 0) return;
    const together: readonly unknown[] | null = await ask(database, table, (rows) =>
      rows.getAll(range, AT_ONCE),
    ).catch(() => null);
    for (const [index, key] of keys.entries()) {
      if (together?.length === keys.length) yield { key, row: together[index] };
      else yield await rowOf(database, table, key);
    }
    last = keys.at(-1) ?? null;
  }
}

async function rowOf(database: IDBDatabase, table: string, key: IDBValidKey): Promise<FoundRow> {
  try {
    return { key, row: await ask(database, table, (rows) => rows.get(key)) };
  } catch {
    return { key };
  }
}

/** In a transaction of its own: one that has failed answers nothing more. */
function ask<T>(
  database: IDBDatabase,
  table: string,
  question: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = question(database.transaction(table).objectStore(table));
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}
