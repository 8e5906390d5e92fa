import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import type { ForgetPreview } from '@/storage/exchange/forget/preview-forgetting';
import { backUp } from '../../surfaces/exchange/use-backup';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';
import { ExampleWords } from './example-words';
import { takeFocus } from './take-focus';

export interface PreviewedForgettingProps {
  /** What is to be forgotten. */
  readonly name: string;
  readonly preview: ForgetPreview;
  readonly isEverything: boolean;
  readonly onForget: () => void;
  readonly onCancel: () => void;
}

/** What would go, before it goes. */
export function PreviewedForgetting(props: PreviewedForgettingProps) {
  const { name, preview, isEverything, onForget, onCancel } = props;
  const working = useWork();
  const { quotations, articles, speakers, examples } = preview;
  const isNothing = quotations + articles + speakers === 0;
  return (
    <div class="exchange-preview">
      <h3 class="exchange-subtitle" tabIndex={-1} ref={takeFocus}>
        {i18n.t('forget_preview', [name])}
      </h3>
      {isNothing ? (
        <p class="exchange-text">{i18n.t('forget_nothing')}</p>
      ) : (
        <ul class="exchange-list">
          <li>
            {countedWords('quotation_count', quotations)}
            <ExampleWords quotations={examples.map(({ quotation }) => quotation)} />
          </li>
          {articles > 0 && <li>{countedWords('forget_articles', articles)}</li>}
          {speakers > 0 && <li>{countedWords('forget_speakers', speakers)}</li>}
        </ul>
      )}
      <div class="exchange-acts">
        {isEverything && !isNothing && (
          <button
            type="button"
            class="small-button"
            disabled={working.share !== null}
            onClick={() => working.run(backUp, () => undefined)}
          >
            {i18n.t('forget_backup_first')}
          </button>
        )}
        {!isNothing && (
          <button type="button" class="button" disabled={working.share !== null} onClick={onForget}>
            {i18n.t('forget_act')}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={onCancel}>
          {i18n.t('import_cancel')}
        </button>
      </div>
      <WorkStatus working={working} done={null} />
    </div>
  );
}
