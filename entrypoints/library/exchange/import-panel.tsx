import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { type ImportPreview, previewImport } from '@/storage/exchange/backup/preview-import';
import { LARGEST_BACKUP } from '@/storage/exchange/backup/read-backup';
import { keptText } from '@/storage/kept-text';
import { sizeWords } from '../../surfaces/exchange/file-words';
import { useWork } from '../../surfaces/exchange/use-work';
import { WorkStatus } from '../../surfaces/exchange/work-status';
import { PreviewedImport } from './previewed-import';

interface Chosen {
  readonly file: File;
  readonly preview: ImportPreview;
}

/** A backup into the library: what it would change is shown before anything is written. */
export function ImportPanel() {
  const working = useWork();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const read = (file: File) => {
    setChosen(null);
    setDone(null);
    working.run(
      (work) => previewImport(file, work),
      (preview) => setChosen({ file, preview }),
    );
  };
  const write = ({ file }: Chosen) =>
    working.run(
      (work) => importBackup(file, work),
      () => {
        setChosen(null);
        setDone(i18n.t('import_done', [keptText(file.name)]));
      },
    );
  return (
    <section class="exchange-part" aria-labelledby="exchange-import">
      <h2 class="exchange-title" id="exchange-import">
        {i18n.t('import_title')}
      </h2>
      <p class="exchange-text">{i18n.t('import_text', [sizeWords(LARGEST_BACKUP)])}</p>
      <FileDrop isBusy={working.share !== null} onFile={read} />
      {chosen && working.share === null && (
        <PreviewedImport
          name={keptText(chosen.file.name)}
          preview={chosen.preview}
          onImport={() => write(chosen)}
          onCancel={() => setChosen(null)}
        />
      )}
      <WorkStatus working={working} done={done} />
    </section>
  );
}

/** A file to be chosen or dropped. */
function FileDrop({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file && !isBusy) onFile(file);
    // The same file, mended, is to be chosen again.
    if (field.current) field.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same without dragging
    <div
      class="exchange-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <button type="button" class="button" disabled={isBusy} onClick={() => field.current?.click()}>
        {i18n.t('import_choose')}
      </button>
      <span class="exchange-hint">{i18n.t('import_drop')}</span>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={i18n.t('import_choose')}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
