import { i18n } from '#i18n';
import { certaintyOf } from '@/components/certainty';
import { QuotationItem } from '@/components/quotation-item';
import { FateFacts, Wordings } from '@/components/wordings';
import type { PageReading } from '@/messages';
import type { QuotationRecord } from '@/storage/records';

export interface GoneListProps {
  readonly page: PageReading;
  readonly guessThreshold: number;
  /** What the library holds of the page's quotations now, by id; null until that is known. */
  readonly saved: ReadonlyMap<string, QuotationRecord> | null;
  readonly onOpenSaved: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** What was saved from the page and stands there no more; nothing where all of it is there. */
export function GoneList({ page, guessThreshold, saved, onOpenSaved, onDelete }: GoneListProps) {
  const gone = (page.anchors ?? []).flatMap(({ id, parts }) => {
    const record = parts.length === 0 ? saved?.get(id) : undefined;
    return record ? [record] : [];
  });
  if (gone.length === 0) return null;
  return (
    <details class="folded">
      <summary>{i18n.t('popup_gone', gone.length)}</summary>
      <ul>
        {gone.map((record) => (
          <QuotationItem
            key={record.id}
            quotation={record}
            certainty={certaintyOf(record, guessThreshold)}
            before={record.sources.map(({ name }) => (
              <span key={name} class="fact-speaker">
                {name}
              </span>
            ))}
            after={<FateFacts quotation={record} />}
            below={<Wordings quotation={record} />}
            onOpen={() => onOpenSaved(record.id)}
            onDelete={() => onDelete(record.id)}
          />
        ))}
      </ul>
    </details>
  );
}
