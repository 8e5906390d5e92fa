import { useCallback, useEffect, useState } from 'preact/hooks';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { readBackup } from '@/storage/exchange/backup/read-backup';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { type BackupDue, type BackupState, backupDue, laterThan } from '@/storage/exchange/backup-due';
import type { LongWork } from '@/storage/exchange/long-work';
import { subscribe } from '@/storage/live-query';
import { backupLaterSetting, lastBackupSetting } from '@/storage/settings';
import { download } from './download';
import { fileName } from './file-words';

/** A backup that was written, and read again to the end. */
export interface WrittenBackup {
  readonly name: string;
  readonly size: number;
}

/** How much is in no file; undefined until that is known. Kept up to date. */
export function useBackupDue(): BackupDue | undefined {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const [lastAt, notBefore] = await Promise.all([
        lastBackupSetting.getValue(),
        backupLaterSetting.getValue(),
      ]);
      if (!isGone) setState({ lastAt, notBefore });
    };
    void read();
    const ends = [lastBackupSetting.watch(() => void read()), backupLaterSetting.watch(() => void read())];
    return () => {
      isGone = true;
      for (const end of ends) end();
    };
  }, []);
  const observe = useCallback(
    (onValue: (due: BackupDue) => void, onTrouble: (trouble: StorageTrouble | 'unknown') => void) =>
      subscribe(() => backupDue(state ?? { lastAt: null, notBefore: null }), onValue, onTrouble),
    [state],
  );
  return useObservable(state ? observe : null).value;
}

/**
 * Writes everything to a file and reads it again: a backup that cannot be read is none.
 *
 * @throws {BackupRefusal} where it cannot be read again; the file is offered all the same.
 */
export async function backUp({ onProgress, signal }: LongWork): Promise<WrittenBackup> {
  const startedAt = new Date().toISOString();
  const name = fileName('json');
  const half = (from: number): LongWork => ({
    onProgress: (share) => onProgress?.(from + share / 2),
    ...(signal && { signal }),
  });
  const file = await writeBackup(half(0));
  download(file, name);
  const records = readBackup(file, half(0.5));
  while (!(await records.next()).done);
  await Promise.all([lastBackupSetting.setValue(startedAt), backupLaterSetting.setValue(null)]);
  return { name, size: file.size };
}

/** The reader does not want to hear of it for a week. */
export function remindLater(): Promise<void> {
  return backupLaterSetting.setValue(laterThan());
}
