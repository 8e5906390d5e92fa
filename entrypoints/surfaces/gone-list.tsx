import { certaintyOf } from '@/components/certainty';
import { countedWords } from '@/components/counted-words';
import { QuotationItem } from '@/components/quotation-item';
import { FateFacts, Wordings } from '@/components/wordings';
import type { PageReading } from '@/messages';
import type { QuotationRecord } from '@/storage/records';
import type { ListsUse } from './beside-views';

export interface GoneListProps extends ListsUse {
  readonly page: PageReading;
  /** What the library holds of the page's quotations now, by id; null until that is known. */
  readonly saved: ReadonlyMap<string, QuotationRecord> | null;
}

/** What was saved from the page and stands there no more; nothing where all of it is there. */
export function GoneList({ page, guessThreshold, saved, onOpen, onDelete, details }: GoneListProps) {
  const gone = (page.anchors ?? []).flatMap(({ id, parts }) => {
    const record = parts.length === 0 ? saved?.get(id) : undefined;
    return record ? [record] : [];
  });
  if (gone.length === 0) return null;
  return (
    <details class="folded">
      <summary>{countedWords('popup_gone', gone.length)}</summary>
      <ul>
        {gone.map((record) => (
          <QuotationItem
            key={record.id}
            quotation={record}
            certainty={certaintyOf(record, guessThreshold)}
            before={record.sources.map(({ name }) => (
              <bdi key={name} class="fact-speaker">
                {name}
              </bdi>
            ))}
            after={<FateFacts quotation={record} />}
            below={<Wordings quotation={record} />}
            id={record.id}
            details={details.of(record.id)}
            onOpen={() => onOpen(record.id)}
            onDelete={() => onDelete(record.id)}
          />
        ))}
      </ul>
    </details>
  );
}
