import { Dexie } from 'dexie';
import type { BackupRow } from '../backup/backup-tables';

/**
 * Rows that were taken out, to be put back for as long as the page is open. They are handed to the browser, which keeps
 * large ones on the disk until nobody can ask for them any more.
 */
export class ForgottenRows<Row extends BackupRow> {
  readonly #pieces: Blob[] = [];

  keep(rows: readonly Row[]): void {
    if (rows.length > 0) this.#pieces.push(new Blob([JSON.stringify(rows)]));
  }

  /** Calls `put` with the rows as they were, some at a time, within the caller's transaction. */
  async each(put: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
    for (const piece of this.#pieces) await put(JSON.parse(await Dexie.waitFor(piece.text())));
  }
}
