import { i18n } from '#i18n';
import { EmptyState } from '@/components/empty-state';
import { openInNormalWindow } from '../surfaces/private-window';

/** What stands in the library's place in a private window. */
export function PrivateLibrary() {
  return (
    <main>
      <EmptyState
        title={i18n.t('private_title')}
        text={i18n.t('private_text')}
        action={{ label: i18n.t('private_open'), onAct: openInNormalWindow }}
      />
    </main>
  );
}
