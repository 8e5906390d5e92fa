import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { numberWords } from '@/components/number-words';
import type { Fate } from '@/storage/exchange/backup/merge-fate';
import type { ImportPreview } from '@/storage/exchange/backup/preview-import';
import { ExampleWords } from './example-words';
import { takeFocus } from './take-focus';

export interface PreviewedImportProps {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

const SHOWN: readonly Exclude<Fate, 'trace'>[] = ['new', 'conflicting', 'deleted', 'changed', 'same'];

/** What a file would change, with a few examples of what the reader may want to see. */
export function PreviewedImport({ name, preview, onImport, onCancel }: PreviewedImportProps) {
  const { quotations, articles, speakers } = preview.counts;
  const isChange = Object.values(preview.counts).some((count) =>
    Object.entries(count).some(([fate, number]) => fate !== 'same' && number > 0),
  );
  return (
    <div class="exchange-preview">
      <h3 class="exchange-subtitle" tabIndex={-1} ref={takeFocus}>
        {i18n.t('import_preview', [name])}
      </h3>
      <ul class="exchange-list">
        {SHOWN.map((fate) => {
          const count = quotations?.[fate] ?? 0;
          if (count === 0) return null;
          return (
            <li key={fate}>
              {countedWords(`import_fate_${fate}`, count)}
              <ExampleWords
                quotations={preview.examples
                  .filter((example) => example.fate === fate)
                  .map(({ quotation }) => quotation)}
              />
            </li>
          );
        })}
        <li>{i18n.t('import_others', [numberWords(articles?.new ?? 0), numberWords(speakers?.new ?? 0)])}</li>
      </ul>
      {!isChange && <p class="exchange-text">{i18n.t('import_nothing')}</p>}
      <div class="exchange-acts">
        {isChange && (
          <button type="button" class="button" onClick={onImport}>
            {i18n.t('import_act')}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={onCancel}>
          {i18n.t('import_cancel')}
        </button>
      </div>
    </div>
  );
}
