import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Certainty } from './certainty';
import { excerpt } from './excerpt';
import { type FindMarks, noMarks } from './marked-text';
import { type JudgedQuotation, SayingFacts, Words } from './quotation-facts';

/** What is known beyond the line, opened below it. */
export interface ItemDetails {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly body: () => ComponentChildren;
}

export interface QuotationItemProps {
  readonly quotation: JudgedQuotation;
  readonly certainty: Certainty;
  readonly marks?: FindMarks;
  /** Facts that come before how it was said: who, where, when. */
  readonly before?: ComponentChildren;
  /** Facts that come after. */
  readonly after?: ComponentChildren;
  /** Lines under the facts. */
  readonly below?: ComponentChildren;
  /** The saved quotation that its keys change; null where it is not saved. */
  readonly id?: string | null | undefined;
  /** It is what one sees on the page now. */
  readonly isInView?: boolean;
  readonly details?: ItemDetails | undefined;
  readonly onOpen: () => void;
  /** Absent where there is nothing saved to delete. */
  readonly onDelete?: (() => void) | undefined;
  /** Takes back what the reader decided; absent where he decided nothing. */
  readonly onUndecide?: (() => void) | undefined;
}

/** A quotation in a list: one button for its words, → and ← for its details, Delete for the key and beside it for the pointer. */
export function QuotationItem(props: QuotationItemProps) {
  const { quotation, certainty, marks = noMarks, before, after, below, details, onOpen, onDelete } = props;
  const words = quotation.parts[0]?.exact ?? '';
  return (
    <li class="item" data-in-view={props.isInView}>
      <button
        type="button"
        class="item-open"
        data-item
        data-id={props.id}
        aria-current={props.isInView ? 'location' : undefined}
        onClick={onOpen}
        onKeyDown={(event) => onItemKey(event, props)}
      >
        <Words quotation={quotation} marks={marks} />
        <span class="facts">
          {before}
          <SayingFacts quotation={quotation} certainty={certainty} />
          {after}
        </span>
        {below}
      </button>
      {props.onUndecide && <UndecideButton words={words} onUndecide={props.onUndecide} />}
      {onDelete && <DeleteButton words={words} onDelete={onDelete} />}
      {details && <Details words={words} {...details} />}
    </li>
  );
}

function Details({ words, isOpen, onToggle, body }: ItemDetails & { readonly words: string }) {
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) bringIntoSight(region.current);
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        class="quiet-button item-more"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={i18n.t('detail_label_named', [excerpt(words)])}
        title={i18n.t('detail_label')}
        onClick={() => onToggle(!isOpen)}
      >
        <span aria-hidden="true">›</span>
      </button>
      <div ref={region} id={id} class="item-details" hidden={!isOpen}>
        {isOpen && body()}
      </div>
    </>
  );
}

/** Details that open below the edge of their list are scrolled to, with the words that they belong to at the top. */
function bringIntoSight(region: HTMLElement | null): void {
  const list = region?.closest('.popup-panel')?.getBoundingClientRect();
  const item = region?.parentElement?.getBoundingClientRect();
  if (!region || !list || !item || region.getBoundingClientRect().top + LEAST_SEEN <= list.bottom) return;
  region.closest('.popup-panel')?.scrollBy({ top: item.top - list.top });
}

/** CSS pixels of the details that are to be seen when they open. */
const LEAST_SEEN = 240;

function onItemKey(event: KeyboardEvent, { onDelete, details }: QuotationItemProps): void {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isDeleteKey(event) && onDelete) onDelete();
  else if (isPlain && event.key === 'ArrowRight' && details && !details.isOpen) details.onToggle(true);
  else if (isPlain && event.key === 'ArrowLeft' && details?.isOpen) details.onToggle(false);
  else return;
  event.preventDefault();
}

/** Delete, and Backspace for keyboards without it. */
export function isDeleteKey(event: KeyboardEvent): boolean {
  return event.key === 'Delete' || event.key === 'Backspace';
}

/** Takes back the reader's decision about these words. */
export function UndecideButton({
  words,
  onUndecide,
}: {
  readonly words: string;
  readonly onUndecide: () => void;
}) {
  const label = i18n.t('quotation_undo_decision_named', [excerpt(words)]);
  return (
    <button type="button" class="quiet-button item-undecide" aria-label={label} onClick={onUndecide}>
      {i18n.t('quotation_undo_decision')}
    </button>
  );
}

/** Names what it deletes, since a list is full of buttons called Delete. */
export function DeleteButton({ words, onDelete }: { readonly words: string; readonly onDelete: () => void }) {
  return (
    <button
      type="button"
      class="quiet-button item-delete"
      aria-label={i18n.t('quotation_delete_named', [excerpt(words)])}
      onClick={onDelete}
    >
      {i18n.t('quotation_delete')}
    </button>
  );
}
