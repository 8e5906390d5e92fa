import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { Dialog } from '@/components/dialog';
import type { LibraryUsage } from '@/storage/library-usage';
import { backUp, type WrittenBackup } from '../../surfaces/exchange/use-backup';
import { type ForgettingState, useForgetting } from '../../surfaces/exchange/use-forgetting';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';

/** Takes everything out of the library: asked twice, after a backup was offered, and brought back while the page is open. */
export function DeleteEverything({ usage }: { readonly usage: LibraryUsage | null }) {
  const forgetting = useForgetting();
  const [asked, setAsked] = useState<'first' | 'again' | null>(null);
  const isEmpty = usage !== null && usage.quotations + usage.articles + usage.speakers === 0;
  const leave = () => setAsked(null);
  const forget = () => {
    leave();
    forgetting.forget({ what: 'everything' }, () => undefined);
  };
  return (
    <div class="delete-all">
      <button
        type="button"
        class="small-button delete-all-button"
        disabled={isEmpty || forgetting.working.share !== null}
        onClick={() => setAsked('first')}
      >
        {i18n.t('delete_all')}
      </button>
      <Deleted forgetting={forgetting} />
      {asked === 'first' && usage && (
        <FirstQuestion usage={usage} onNext={() => setAsked('again')} onClose={leave} />
      )}
      {asked === 'again' && usage && <LastQuestion usage={usage} onForget={forget} onClose={leave} />}
    </div>
  );
}

/** What was deleted, and the way back. */
function Deleted({ forgetting: { working, last, undo } }: { readonly forgetting: ForgettingState }) {
  return (
    <>
      <WorkStatus working={working} done={null} />
      <p class="work-said" role="status">
        {last && working.share === null && (
          <>
            <span>{countedWords('forget_done', last.count)}</span>{' '}
            <button type="button" class="quiet-button" onClick={undo}>
              {i18n.t('quotation_undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface QuestionProps {
  readonly usage: LibraryUsage;
  readonly onClose: () => void;
}

/** What would go, with the backup that undoes it offered first. */
function FirstQuestion({ usage, onNext, onClose }: QuestionProps & { readonly onNext: () => void }) {
  const working = useWork();
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  return (
    <Dialog title={i18n.t('delete_all_title')} onClose={onClose}>
      <p>{countedWords('delete_all_text', usage.quotations)}</p>
      <p class="options-note">{i18n.t('delete_all_backup')}</p>
      <div class="options-acts">
        <button
          type="button"
          class="button"
          disabled={working.share !== null}
          onClick={() => working.run(backUp, setWritten)}
        >
          {i18n.t('forget_backup_first')}
        </button>
        <button type="button" class="small-button" disabled={working.share !== null} onClick={onNext}>
          {i18n.t(written ? 'delete_all_go_on' : 'delete_all_without')}
        </button>
        <button type="button" class="quiet-button" onClick={onClose}>
          {i18n.t('import_cancel')}
        </button>
      </div>
      <WorkStatus working={working} done={written && i18n.t('backup_done_short')} />
    </Dialog>
  );
}

function LastQuestion({ usage, onForget, onClose }: QuestionProps & { readonly onForget: () => void }) {
  return (
    <Dialog title={i18n.t('delete_all_again')} onClose={onClose}>
      <p>{countedWords('delete_all_again_text', usage.quotations)}</p>
      <div class="options-acts">
        <button type="button" class="button delete-all-last" onClick={onForget}>
          {i18n.t('delete_all_act')}
        </button>
        <button type="button" class="quiet-button" onClick={onClose}>
          {i18n.t('delete_all_keep')}
        </button>
      </div>
    </Dialog>
  );
}
