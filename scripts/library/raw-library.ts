/** A database as it lies in IndexedDB: its version, its tables and their rows, which JSON can hold. */
export interface RawLibrary {
  readonly version: number;
  readonly tables: readonly RawTable[];
}

interface RawTable {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  /** As {@link toPlain} makes them. */
  readonly rows: readonly unknown[];
}

/** Arrays of bytes and numbers that rows hold, by name. */
const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

/** Returns what a database holds, of whatever version it is. */
export async function dumpLibrary(name: string): Promise<RawLibrary> {
  const database = await answerOf(indexedDB.open(name));
  try {
    const tables = await Promise.all(
      Array.from(database.objectStoreNames, (table) => dumpTable(database, table)),
    );
    return { version: database.version, tables };
  } finally {
    database.close();
  }
}

async function dumpTable(database: IDBDatabase, name: string): Promise<RawTable> {
  const store = database.transaction(name).objectStore(name);
  const indexes = Array.from(store.indexNames, (index) => {
    const { keyPath, unique, multiEntry } = store.index(index);
    return { name: index, keyPath, unique, multiEntry };
  });
  const { keyPath, autoIncrement } = store;
  return { name, keyPath, autoIncrement, indexes, rows: (await answerOf(store.getAll())).map(toPlain) };
}

/** Makes a database that holds what was dumped, in place of any of that name. */
export async function restoreLibrary(name: string, library: RawLibrary): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, library.version);
  opening.onupgradeneeded = () => {
    for (const { name: table, keyPath, autoIncrement, indexes, rows } of library.tables) {
      const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(index, path, { unique, multiEntry });
      for (const row of rows) store.add(fromPlain(row));
    }
  };
  (await answerOf(opening)).close();
}

/** Returns a row as JSON can hold it: bytes and numbers in columns become base64 with the name of their array. */
export function toPlain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return { array: value.constructor.name, base64: bytes.toString('base64') };
  }
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, toPlain(field)]));
}

/** The row that {@link toPlain} was given. */
export function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== 'object' || value === null) return value;
  const { array, base64 } = value as { array?: unknown; base64?: unknown };
  if (typeof base64 === 'string') {
    const Numbers = ARRAYS[array as keyof typeof ARRAYS];
    return new Numbers(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
  }
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, fromPlain(field)]));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
