import { i18n } from '#i18n';
import { CopyMenu } from '@/components/copy-menu';
import { citationOf } from '@/storage/exchange/formats/citation';
import { COPY_FORMATS, type CopyFormat } from '@/storage/exchange/formats/copy-formats';
import { quotationsById, type SavedQuotation } from '@/storage/search/saved-quotation';
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

/** More is no copying any more: it is exported. */
const MOST_COPIED = 1_000;
/** One list of many is no row of lists of one. */
const MANY_FORMATS = FORMATS.filter((key) => key !== 'csl');

/** Copies many saved quotations, one after the other, each with its source; nothing where they are too many. */
export function CopyingMany({
  ids,
  guessThreshold,
}: {
  readonly ids: readonly string[];
  readonly guessThreshold: number;
}) {
  if (ids.length > MOST_COPIED) return null;
  const choices = MANY_FORMATS.map((key) => ({ key, label: i18n.t(`copy_format_${key}`) }));
  const onCopy = async (key: string) => {
    const format = key as CopyFormat;
    const cited = (await quotationsById(ids)).map((saved) =>
      COPY_FORMATS[format](citationOf(saved, CITATION_WORDS, guessThreshold)).trim(),
    );
    await copyText(cited.join('\n\n'), format === 'html');
  };
  return <CopyMenu choices={choices} onCopy={onCopy} />;
}

/** HTML is pasted as a block quotation where one writes, and as its own text where one writes code. */
function copyText(text: string, isHtml: boolean): Promise<void> {
  if (!isHtml) return navigator.clipboard.writeText(text);
  const blobs = ['text/plain', 'text/html'].map((type) => [type, new Blob([text], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
