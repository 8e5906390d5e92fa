import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { dateWords } from '@/components/date-words';
import type { BackupDue } from '@/storage/exchange/backup-due';
import { sizeWords } from '../../surfaces/exchange/file-words';
import { backUp, useBackupDue, type WrittenBackup } from '../../surfaces/exchange/use-backup';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';

/** Everything into one file. */
export function BackupPanel() {
  const due = useBackupDue();
  const working = useWork();
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  const done = written && i18n.t('backup_done', [written.name, sizeWords(written.size)]);
  return (
    <section class="exchange-part" aria-labelledby="exchange-backup">
      <h2 class="exchange-title" id="exchange-backup">
        {i18n.t('backup_title')}
      </h2>
      <p class="exchange-text">{i18n.t('backup_text')}</p>
      <p class="exchange-text">{due && sinceWords(due)}</p>
      <button
        type="button"
        class="button"
        disabled={working.share !== null}
        onClick={() => working.run(backUp, setWritten)}
      >
        {i18n.t('backup_now')}
      </button>
      <WorkStatus working={working} done={done} />
    </section>
  );
}

/** When everything was written last, and how much was saved since. */
function sinceWords({ lastAt, unsaved }: BackupDue): string {
  if (lastAt === null) return i18n.t('backup_never');
  const last = i18n.t('backup_last', [dateWords(lastAt) ?? '']);
  const since = unsaved === 0 ? i18n.t('backup_since_nothing') : countedWords('backup_since', unsaved);
  return `${last} ${since}`;
}
