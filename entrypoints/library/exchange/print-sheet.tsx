import { useEffect } from 'preact/hooks';
import { citationOf } from '@/storage/exchange/formats/citation';
import { plainText } from '@/storage/exchange/formats/plain-text';
import { CITATION_WORDS } from '../../surfaces/citation-words';
import { useQuotations } from '../../surfaces/use-library';

export interface PrintSheetProps {
  /** Empty where nothing is to be printed. */
  readonly ids: readonly string[];
  readonly guessThreshold: number;
  readonly onPrinted: () => void;
}

/** What is printed in place of the page: each quotation with its source, the address and the reader's note. */
export function PrintSheet({ ids, guessThreshold, onPrinted }: PrintSheetProps) {
  const { value } = useQuotations(ids);
  const isReady = ids.length > 0 && value !== undefined;
  useEffect(() => {
    if (!isReady) return;
    addEventListener('afterprint', onPrinted, { once: true });
    print();
    return () => removeEventListener('afterprint', onPrinted);
  }, [isReady, onPrinted]);
  if (!isReady) return null;
  return (
    <ol class="print-sheet">
      {value.map((saved) => {
        const citation = citationOf(saved, CITATION_WORDS, guessThreshold);
        return (
          <li key={citation.id}>
            {/* On paper nobody follows a link to the words. */}
            <p>{plainText({ ...citation, link: citation.url })}</p>
            {citation.note !== '' && (
              <p class="print-note" dir="auto">
                {citation.note}
              </p>
            )}
            {citation.tags.length > 0 && (
              <p class="print-note">{citation.tags.map((tag) => `#${tag}`).join(' ')}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
