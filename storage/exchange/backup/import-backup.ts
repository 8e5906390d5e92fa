import { Dexie } from 'dexie';
import { inLibrary } from '../../in-library';
import { noteHeld } from '../../loss';
import type { SpeakerRecord } from '../../records';
import { relinkSpeakers } from '../../statements/relink-speakers';
import type { LongWork } from '../long-work';
import { byTable, type TableRecords } from './by-table';
import { fateOf } from './merge-fate';
import { readBackup } from './read-backup';
import { refuseMoved } from './refuse-moved';
import { ToldApart } from './told-apart';

/**
 * Merges a backup into the library, all of it or nothing, in one transaction: a browser that is closed meanwhile leaves
 * the library as it was. The file is read a second time, so that no more of it than a piece is in memory; a file that was
 * changed since the preview is refused as a whole.
 *
 * Row by row as `merge-articles`, `merge-speakers` and `merge-quotations` say, so that the files of two computers give the
 * same library in either order.
 *
 * @returns how many rows were written.
 * @throws {BackupRefusal} where the file cannot be taken in; then nothing was written.
 * @throws {DOMException} `AbortError` where it was stopped; then nothing was written.
 * @throws {StorageError} where the library cannot be written; then nothing was.
 */
export async function importBackup(file: Blob, work: LongWork = {}): Promise<number> {
  const count = await inLibrary(async () => {
    const records = readBackup(file, work);
    const told = new ToldApart();
    let written = 0;
    for (;;) {
      // Reading a file is nothing to IndexedDB, which would take the transaction for finished.
      const piece = await Dexie.waitFor(records.next());
      if (piece.done) break;
      for (const group of byTable(piece.value)) written += await putGroup(group, told);
    }
    await told.putRight();
    return written;
  });
  if (count > 0) await noteHeld();
  return count;
}

async function putGroup({ table, records }: TableRecords, told: ToldApart): Promise<number> {
  if (table.name === 'quotations') await told.speakersAreMerged();
  const known = await table.rows.bulkGet(records.map(({ row }) => table.keyOf(row)));
  refuseMoved(records, known);
  const fates = records.map(({ row }, index) => fateOf(table, known[index], row));
  if (table.name === 'speakers') for (const { after } of fates) told.note(after as SpeakerRecord);
  const changed = fates.filter(({ fate }) => fate !== 'same').map(({ after }) => after);
  if (changed.length === 0) return 0;
  // Two who are one now need to share fewer words for one statement.
  if (table.name === 'speakers')
    await relinkSpeakers(
      changed.map((row) => (row as SpeakerRecord).id),
      () => table.put(changed),
    );
  else await table.put(changed);
  return changed.length;
}
