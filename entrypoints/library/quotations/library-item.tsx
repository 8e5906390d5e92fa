import { i18n } from '#i18n';
import { certaintyOf } from '@/components/certainty';
import { EvidenceDetails } from '@/components/evidence';
import { type FindMarks, MarkedText } from '@/components/marked-text';
import { ProvenanceFacts } from '@/components/provenance';
import { SayingFacts, Words } from '@/components/quotation-facts';
import { DeleteButton, isDeleteKey, UndecideButton } from '@/components/quotation-item';
import { SpeakerBadge } from '@/components/speaker-badge';
import { FateFacts, Wordings } from '@/components/wordings';
import { currentWording } from '@/storage/reading/wordings';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { wordsLink } from '@/storage/words-link';

export interface LibraryItemProps {
  readonly saved: SavedQuotation;
  readonly guessThreshold: number;
  readonly marks: FindMarks;
  readonly nameMarks: FindMarks;
  readonly onSpeaker: (speakerId: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndecide: (id: string) => void;
}

/** A saved quotation with its speaker, its article, how we know, and the way back to the words. */
export function LibraryItem({
  saved,
  guessThreshold,
  marks,
  nameMarks,
  onSpeaker,
  onOpen,
  onDelete,
  onUndecide,
}: LibraryItemProps) {
  const { quotation, article } = saved;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isDeleteKey(event)) return;
    event.preventDefault();
    onDelete(quotation.id);
  };
  const title = article.title || i18n.t('quotation_no_title');
  return (
    <li class="entry item">
      <blockquote cite={article.url}>
        <Words quotation={quotation} marks={marks} />
      </blockquote>
      <div class="entry-speakers">
        {quotation.sources.map(({ name, kind, role }, index) => {
          const id = quotation.speakerIds[index] ?? null;
          return (
            <button
              key={name}
              type="button"
              class="entry-speaker"
              onClick={() => id !== null && onSpeaker(id)}
            >
              <SpeakerBadge name={name} kind={kind} id={id} />
              <span>
                <MarkedText text={name} marks={nameMarks(name)} />
                {role && <span class="group-role"> · {role}</span>}
              </span>
            </button>
          );
        })}
      </div>
      <p class="facts">
        <SayingFacts quotation={quotation} certainty={certaintyOf(quotation, guessThreshold)} />
        <ProvenanceFacts article={article} marks={marks} />
        <FateFacts quotation={quotation} />
      </p>
      <Wordings quotation={quotation} />
      <p class="entry-article">
        <a
          data-item
          href={wordsLink(article.url, currentWording(quotation).parts[0])}
          target="_blank"
          rel="noreferrer"
          title={i18n.t('quotation_open')}
          onClick={(event) => {
            // A click with a key held down is the browser's: a new window, a download.
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onOpen(quotation.id);
          }}
          onKeyDown={onKeyDown}
        >
          {title}
          <span class="hidden-visually"> – {i18n.t('quotation_open')}</span>
        </a>
      </p>
      <EvidenceDetails quotation={quotation} />
      {quotation.decision && (
        <UndecideButton words={quotation.parts[0]?.exact ?? ''} onUndecide={() => onUndecide(quotation.id)} />
      )}
      <DeleteButton words={quotation.parts[0]?.exact ?? ''} onDelete={() => onDelete(quotation.id)} />
    </li>
  );
}
