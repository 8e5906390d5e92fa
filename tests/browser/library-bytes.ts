import type { Page } from 'playwright-core';

/** Every row of every table, as text, by table and key; for comparing a library with itself. */
export type LibraryBytes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the library byte for byte, from a page of the extension. */
export function libraryBytes(observer: Page): Promise<LibraryBytes> {
  return observer.evaluate(async () => {
    const opened = indexedDB.open('on-record');
    await new Promise((resolve, reject) => {
      opened.onsuccess = resolve;
      opened.onerror = () => reject(opened.error);
    });
    const database = opened.result;
    const tables: Record<string, Record<string, string>> = {};
    for (const name of database.objectStoreNames) {
      const rows: Record<string, string> = {};
      const walk = database.transaction(name).objectStore(name).openCursor();
      await new Promise<void>((resolve, reject) => {
        walk.onerror = () => reject(walk.error);
        walk.onsuccess = () => {
          const cursor = walk.result;
          if (!cursor) return resolve();
          rows[JSON.stringify(cursor.primaryKey)] = JSON.stringify(cursor.value, (_, value) =>
            value instanceof Uint8Array ? [...value] : value,
          );
          cursor.continue();
        };
      });
      tables[name] = rows;
    }
    database.close();
    return tables;
  });
}
