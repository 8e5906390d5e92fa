import { i18n } from '#i18n';
import type { AlsoIn } from '@/storage/records';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import type { Certainty } from '../certainty';
import { AlsoInFact } from '../comparison/also-in-fact';
import { excerpt } from '../excerpt';
import { type FindMarks, MarkedText } from '../marked-text';
import { ProvenanceFacts } from '../provenance';
import { SayingFacts, Words } from '../quotation-facts';
import { SpeakerBadge } from '../speaker-badge';
import { FateFacts } from '../wordings';

export interface QuotationRowProps {
  readonly saved: SavedQuotation;
  /** Where else its words are reported; undefined where only its own outlet reports them, and until that is known. */
  readonly alsoIn: AlsoIn | undefined;
  readonly certainty: Certainty;
  readonly marks: FindMarks;
  readonly nameMarks: FindMarks;
  /** Its details are open. */
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  /** Tab leads to it. */
  readonly isActive: boolean;
  /** The address of its details. */
  readonly href: string;
  readonly onOpen: () => void;
  readonly onSelect: (isExtending: boolean) => void;
}

/** A saved quotation in the library's list: words first, then who, where, when, and how sure. */
export function QuotationRow(props: QuotationRowProps) {
  const { saved, certainty, marks, nameMarks, isChosen, isSelected, isActive, href, onOpen, onSelect } =
    props;
  const { quotation, article } = saved;
  const [first] = quotation.sources;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div class="row" data-chosen={isChosen} data-selected={isSelected}>
      <label class="row-check">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isSelected}
          aria-label={i18n.t('row_select', [excerpt(quotation.parts[0]?.exact ?? '')])}
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </label>
      <SpeakerBadge
        name={first?.name ?? ''}
        kind={first?.kind ?? 'unknown'}
        id={quotation.speakerIds[0] ?? null}
      />
      {/* A link and no button: Space is to select, and it opens in a tab of its own where that is wanted. */}
      <a
        class="row-open"
        data-item
        href={href}
        tabIndex={tabIndex}
        aria-current={isChosen ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <Words quotation={quotation} marks={marks} />
        <span class="facts">
          {quotation.sources.map(({ name }) => (
            <span key={name} class="fact-speaker">
              <MarkedText text={name} marks={nameMarks(name)} />
            </span>
          ))}
          <ProvenanceFacts article={article} marks={marks} />
          <SayingFacts quotation={quotation} certainty={certainty} />
          <FateFacts quotation={quotation} />
          <AlsoInFact alsoIn={props.alsoIn} />
          {quotation.annotation && <Written {...quotation.annotation} />}
        </span>
      </a>
    </div>
  );
}

/** What the reader wrote about it, in short. */
function Written({ note, tags }: { readonly note: string; readonly tags: readonly string[] }) {
  return (
    <>
      {tags.length > 0 && (
        <span class="fact-tags">
          {tags.map((tag) => (
            <bdi key={tag}>{tag}</bdi>
          ))}
        </span>
      )}
      {note !== '' && <span class="fact-note">{i18n.t('row_note', [excerpt(note)])}</span>}
    </>
  );
}

/** Stands where a quotation will be when it is read. */
export function RowPlaceholder() {
  return (
    <div class="row row-placeholder" data-item tabIndex={-1}>
      <span class="hidden-visually">{i18n.t('row_loading')}</span>
    </div>
  );
}
