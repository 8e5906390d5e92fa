import { database } from '../database';
import { noteNew } from '../loss';

/** Notices when the library is made anew although there had been one. To be called where a page or the background starts. */
export function watchForLoss(): void {
  // Not within the transaction that makes it.
  database.on('populate', () => void setTimeout(() => void noteNew()));
}
