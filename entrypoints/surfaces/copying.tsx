import { i18n } from '#i18n';
import { CopyMenu } from '@/components/copy-menu';
import { citationOf } from '@/storage/exchange/formats/citation';
import { COPY_FORMATS, type CopyFormat } from '@/storage/exchange/formats/copy-formats';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { CITATION_WORDS } from './citation-words';

const FORMATS = Object.keys(COPY_FORMATS) as CopyFormat[];

/** Copies a saved quotation with its source, in the form that the reader chooses. */
export function Copying({
  saved,
  guessThreshold,
}: {
  readonly saved: SavedQuotation;
  readonly guessThreshold: number;
}) {
  const choices = FORMATS.map((key) => ({ key, label: i18n.t(`copy_format_${key}`) }));
  const onCopy = (key: string) => {
    const format = key as CopyFormat;
    return copyText(
      COPY_FORMATS[format](citationOf(saved, CITATION_WORDS, guessThreshold)),
      format === 'html',
    );
  };
  return <CopyMenu choices={choices} onCopy={onCopy} />;
}

/** HTML is pasted as a block quotation where one writes, and as its own text where one writes code. */
function copyText(text: string, isHtml: boolean): Promise<void> {
  if (!isHtml) return navigator.clipboard.writeText(text);
  const blobs = ['text/plain', 'text/html'].map((type) => [type, new Blob([text], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
