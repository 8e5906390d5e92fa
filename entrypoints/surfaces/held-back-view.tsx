import { i18n } from '#i18n';
import type { HeldBack } from '@/storage/sites/held-back';
import type { PauseUse } from './use-pause';

interface HeldBackViewProps {
  readonly why: HeldBack;
  readonly pause: PauseUse;
  readonly onRead: () => void;
}

/** Why a page was not read by itself, with the ways to have it read: this once, or from now on. */
export function HeldBackView({ why, pause, onRead }: HeldBackViewProps) {
  return (
    <div class="state">
      <h2 class="state-title">{i18n.t(`held_back_${why}_title`, [pause.site ?? ''])}</h2>
      <p class="state-text">{i18n.t(`held_back_${why}_text`)}</p>
      <div class="state-acts">
        <button type="button" class="button" onClick={onRead}>
          {i18n.t('popup_read_anyway')}
        </button>
        {why !== 'never' && (
          <button type="button" class="quiet-button" onClick={pause.toggle}>
            {i18n.t(why === 'site' ? 'pause_end_here' : 'pause_end_everywhere')}
          </button>
        )}
      </div>
    </div>
  );
}
