import type { Page } from 'playwright-core';
import type { RawLibrary } from '../library/raw-library';

/** What the extension's database holds, of whatever version it is, in the form of scripts/library/raw-library.ts; null for none. */
export async function dumpInPage(observer: Page): Promise<RawLibrary | null> {
  return (await observer.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('on-record')) return null;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('on-record');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // No named functions here: what tsx adds to them does not exist in the page.
    const plain = [
      (value: unknown): unknown => {
        if (ArrayBuffer.isView(value)) {
          const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
          const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
          return { array: value.constructor.name, base64 };
        }
        if (Array.isArray(value)) return value.map((each) => plain[0]?.(each));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain[0]?.(field)]));
      },
    ];
    try {
      const tables = await Promise.all(
        Array.from(
          database.objectStoreNames,
          (name) =>
            new Promise((resolve, reject) => {
              const store = database.transaction(name).objectStore(name);
              const indexes = Array.from(store.indexNames, (index) => {
                const { keyPath, unique, multiEntry } = store.index(index);
                return { name: index, keyPath, unique, multiEntry };
              });
              const { keyPath, autoIncrement } = store;
              const request = store.getAll();
              request.onsuccess = () =>
                resolve({
                  name,
                  keyPath,
                  autoIncrement,
                  indexes,
                  rows: request.result.map((row) => plain[0]?.(row)),
                });
              request.onerror = () => reject(request.error);
            }),
        ),
      );
      return { version: database.version, tables };
    } finally {
      database.close();
    }
  })) as RawLibrary | null;
}

/** Puts a library in place of the extension's own, of whatever version; whoever has that open lets go of it. */
export async function restoreInPage(observer: Page, library: RawLibrary): Promise<void> {
  for (let tries = 5; ; tries--) {
    try {
      return await restoreOnce(observer, library);
    } catch (error) {
      // The background opened its own in between.
      if (tries === 0) throw error;
    }
  }
}

async function restoreOnce(observer: Page, library: RawLibrary): Promise<void> {
  await observer.evaluate(async ({ version, tables }) => {
    const row = [
      (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map((each) => row[0]?.(each));
        if (typeof value !== 'object' || value === null) return value;
        const { array, base64 } = value as { array?: string; base64?: string };
        if (typeof base64 === 'string') {
          const Numbers = { Uint8Array, Uint16Array, Uint32Array, Float64Array }[array as 'Uint8Array'];
          return new Numbers(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)).buffer);
        }
        return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, row[0]?.(field)]));
      },
    ];
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('on-record');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('on-record', version);
      request.onupgradeneeded = () => {
        for (const { name, keyPath, autoIncrement, indexes, rows } of tables) {
          const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
            store.createIndex(index, path, { unique, multiEntry });
          for (const each of rows) store.add(row[0]?.(each));
        }
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
  }, library);
}
