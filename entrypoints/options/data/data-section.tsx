import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { listWords } from '@/components/list-words';
import { sizeWords } from '../../surfaces/exchange/file-words';
import { backUp, type WrittenBackup } from '../../surfaces/exchange/use-backup';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';
import { LibraryTrouble } from '../../surfaces/library-trouble';
import { DeleteEverything } from './delete-everything';
import { useUsage } from './use-usage';

/** What is kept, in numbers; the way out of it, and the end of it. */
export function DataSection() {
  const { usage, trouble, disk, persist } = useUsage();
  const working = useWork();
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  return (
    <>
      {trouble && <LibraryTrouble trouble={trouble} />}
      <dl class="options-facts">
        {usage && (
          <>
            <dt>{i18n.t('options_kept')}</dt>
            <dd>
              {listWords(
                [
                  countedWords('quotation_count', usage.quotations),
                  countedWords('options_articles', usage.articles),
                  countedWords('forget_speakers', usage.speakers),
                ],
                'unit',
              )}
            </dd>
          </>
        )}
        {disk && (
          <>
            <dt>{i18n.t('options_disk')}</dt>
            <dd>{disk.bytes === null ? i18n.t('options_disk_unknown') : sizeWords(disk.bytes)}</dd>
            <dt>{i18n.t('options_lasting')}</dt>
            <dd>
              {i18n.t(disk.isLasting ? 'options_lasting_yes' : 'options_lasting_no')}
              {!disk.isLasting && (
                <button type="button" class="quiet-button" onClick={persist}>
                  {i18n.t('options_lasting_ask')}
                </button>
              )}
            </dd>
          </>
        )}
      </dl>
      <p class="options-note">{i18n.t('backup_text')}</p>
      <div class="options-acts">
        <button
          type="button"
          class="small-button"
          disabled={working.share !== null}
          onClick={() => working.run(backUp, setWritten)}
        >
          {i18n.t('backup_now')}
        </button>
        <a href="/library.html#view=exchange">{i18n.t('options_exchange')}</a>
      </div>
      <WorkStatus
        working={working}
        done={written && i18n.t('backup_done', [written.name, sizeWords(written.size)])}
      />
      <DeleteEverything usage={usage} />
    </>
  );
}
