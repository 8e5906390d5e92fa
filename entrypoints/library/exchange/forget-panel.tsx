import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import type { Forgetting } from '@/storage/exchange/forget/forget-plan';
import { type ForgetPreview, previewForgetting } from '@/storage/exchange/forget/preview-forgetting';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { ForgettingState } from '../../surfaces/exchange/use-forgetting';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';
import { ForgetChoice } from './forget-choice';
import { PreviewedForgetting } from './previewed-forgetting';

interface Asked {
  readonly wanted: Forgetting;
  /** What it is called. */
  readonly name: string;
  readonly preview: ForgetPreview;
}

export interface ForgetPanelProps {
  readonly index: LibraryIndex | null;
  readonly forgetting: ForgettingState;
}

/** Takes out what belongs together, without a trace. */
export function ForgetPanel({ index, forgetting }: ForgetPanelProps) {
  const previewing = useWork();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { working, last } = forgetting;
  const ask = (wanted: Forgetting, name: string) =>
    previewing.run(
      () => previewForgetting(wanted),
      (preview) => {
        working.clear();
        setAsked({ wanted, name, preview });
      },
    );
  return (
    <section class="exchange-part" aria-labelledby="exchange-forget">
      <h2 class="exchange-title" id="exchange-forget">
        {i18n.t('forget_title')}
      </h2>
      <p class="exchange-text">{i18n.t('forget_text')}</p>
      {!asked && <ForgetChoice index={index} onChoose={ask} />}
      {asked && working.share === null && (
        <PreviewedForgetting
          name={asked.name}
          preview={asked.preview}
          isEverything={asked.wanted.what === 'everything'}
          onForget={() => forgetting.forget(asked.wanted, () => setAsked(null))}
          onCancel={() => setAsked(null)}
        />
      )}
      <WorkStatus working={previewing} done={null} />
      <WorkStatus working={working} done={null} />
      <div class="work-said" role="status">
        {last && working.share === null && (
          <>
            <span>{countedWords('forget_done', last.count)}</span>{' '}
            <button type="button" class="quiet-button" onClick={forgetting.undo}>
              {i18n.t('quotation_undo')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
