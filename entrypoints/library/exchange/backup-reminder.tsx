import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { backUp, remindLater, useBackupDue } from '../../surfaces/exchange/use-backup';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';

/** A quiet line when much is in no file. */
export function BackupReminder() {
  const due = useBackupDue();
  const working = useWork();
  const [isDone, setIsDone] = useState(false);
  const isBusy = working.share !== null || working.problem !== null;
  if (!due?.isDue && !isBusy && !isDone) return null;
  return (
    <div class="backup-reminder">
      {isBusy || isDone ? (
        <WorkStatus working={working} done={i18n.t('backup_done_short')} />
      ) : (
        <>
          <span role="status">{countedWords('backup_due', due?.unsaved ?? 0)}</span>
          <button
            type="button"
            class="quiet-button"
            onClick={() => working.run(backUp, () => setIsDone(true))}
          >
            {i18n.t('backup_due_now')}
          </button>
          <button type="button" class="quiet-button" onClick={() => void remindLater()}>
            {i18n.t('backup_due_later')}
          </button>
        </>
      )}
      {(isDone || working.problem) && (
        <button
          type="button"
          class="quiet-button"
          aria-label={i18n.t('done_dismiss')}
          onClick={() => {
            setIsDone(false);
            working.clear();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
