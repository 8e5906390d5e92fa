import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '@/components/number-words';
import { EXPORT_FORMATS, type ExportFormatName } from '@/storage/exchange/export/export-formats';
import { exportQuotations } from '@/storage/exchange/export/export-quotations';
import { CITATION_WORDS } from '../../surfaces/citation-words';
import { download } from '../../surfaces/exchange/download';
import { fileName, sizeWords } from '../../surfaces/exchange/file-words';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';
import { useGuessThreshold } from '../../surfaces/use-library';
import { PrintSheet } from './print-sheet';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormatName[];
/** More quotations than anybody prints, and than a page can lay out at once. */
const MOST_PRINTED = 2_000;

/** What can be exported: all, what the search found, what was selected. */
export interface ExportRange {
  readonly key: 'picked' | 'search' | 'all';
  readonly ids: readonly string[];
}

/** Some or all quotations into a file of another form, or onto paper. */
export function ExportPanel({ ranges }: { readonly ranges: readonly ExportRange[] }) {
  const working = useWork();
  const guessThreshold = useGuessThreshold();
  const [chosen, setChosen] = useState<ExportRange['key'] | null>(null);
  const [format, setFormat] = useState<ExportFormatName>('csv');
  const [done, setDone] = useState<string | null>(null);
  const [printed, setPrinted] = useState<readonly string[]>([]);
  const range = ranges.find(({ key }) => key === chosen) ?? ranges.find((each) => each.ids.length > 0);
  const ids = range?.ids ?? [];
  const write = () => {
    const name = fileName(EXPORT_FORMATS[format].extension);
    setDone(null);
    working.run(
      (work) =>
        exportQuotations(ids, EXPORT_FORMATS[format], { words: CITATION_WORDS, guessThreshold }, work),
      (file) => {
        download(file, name);
        setDone(i18n.t('export_done', [name, sizeWords(file.size)]));
      },
    );
  };
  const print = () => {
    const isTooMuch = ids.length > MOST_PRINTED;
    setDone(isTooMuch ? i18n.t('export_print_most', [numberWords(MOST_PRINTED)]) : null);
    if (!isTooMuch) setPrinted([...ids]);
  };
  const isIdle = working.share === null && ids.length > 0;
  return (
    <section class="exchange-part" aria-labelledby="exchange-export">
      <h2 class="exchange-title" id="exchange-export">
        {i18n.t('export_title')}
      </h2>
      <p class="exchange-text">{i18n.t('export_text')}</p>
      <RangeChoice ranges={ranges} chosen={range?.key ?? 'all'} onChoose={setChosen} />
      <FormatChoice chosen={format} onChoose={setFormat} />
      <div class="exchange-acts">
        <button type="button" class="button" disabled={!isIdle} onClick={write}>
          {i18n.t('export_act')}
        </button>
        <button type="button" class="quiet-button" disabled={!isIdle} onClick={print}>
          {i18n.t('export_print')}
        </button>
      </div>
      {ranges.length > 0 && ids.length === 0 && <p class="exchange-text">{i18n.t('export_none')}</p>}
      <WorkStatus working={working} done={done} />
      <PrintSheet ids={printed} guessThreshold={guessThreshold} onPrinted={() => setPrinted([])} />
    </section>
  );
}

interface RangeChoiceProps {
  readonly ranges: readonly ExportRange[];
  readonly chosen: ExportRange['key'];
  readonly onChoose: (key: ExportRange['key']) => void;
}

function RangeChoice({ ranges, chosen, onChoose }: RangeChoiceProps) {
  return (
    <fieldset class="exchange-choice">
      <legend>{i18n.t('export_range')}</legend>
      {ranges.map(({ key, ids }) => (
        <label key={key} class="exchange-option">
          <input type="radio" name="range" checked={key === chosen} onChange={() => onChoose(key)} />
          <span>
            {i18n.t(`export_range_${key}`)} ({numberWords(ids.length)})
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface FormatChoiceProps {
  readonly chosen: ExportFormatName;
  readonly onChoose: (format: ExportFormatName) => void;
}

function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  return (
    <fieldset class="exchange-choice">
      <legend>{i18n.t('export_format')}</legend>
      {FORMATS.map((key) => (
        <label key={key} class="exchange-option">
          <input type="radio" name="format" checked={key === chosen} onChange={() => onChoose(key)} />
          <span>
            {i18n.t(`export_format_${key}`)}
            <span class="exchange-hint">{i18n.t(`export_hint_${key}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
