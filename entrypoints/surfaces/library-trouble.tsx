import { i18n } from '#i18n';
import { Notice, TroubleNotice } from '@/components/notice';
import type { StorageTrouble } from '@/storage/errors';
import { IN_PRIVATE_WINDOW, openInNormalWindow } from './private-window';
import { SaveReadable } from './save-readable';

type Trouble = StorageTrouble | 'unknown';

/** Trouble that a page which is opened anew may not have. */
const RELOADED: ReadonlySet<Trouble> = new Set(['updated', 'closed', 'unavailable', 'unknown']);
/** Trouble in which somebody may want to have in a file what is there. */
const SAVED: ReadonlySet<Trouble> = new Set(['full', 'newer', 'damaged', 'unavailable']);

/** What is wrong with the library, what still works, and what can be done about it. */
export function LibraryTrouble({ trouble }: { readonly trouble: Trouble }) {
  if (IN_PRIVATE_WINDOW) {
    return (
      <Notice>
        {i18n.t('private_text')}{' '}
        <button type="button" class="quiet-button" onClick={openInNormalWindow}>
          {i18n.t('private_open')}
        </button>
      </Notice>
    );
  }
  return (
    <TroubleNotice trouble={trouble}>
      {RELOADED.has(trouble) && (
        <button type="button" class="quiet-button" onClick={() => location.reload()}>
          {i18n.t(trouble === 'updated' ? 'trouble_reload' : 'popup_try_again')}
        </button>
      )}
      {SAVED.has(trouble) && <SaveReadable />}
    </TroubleNotice>
  );
}
