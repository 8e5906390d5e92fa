import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ReadQuotation } from '@/storage/records';
import type { Certainty } from './certainty';
import { type FindMarks, noMarks } from './marked-text';
import { SayingFacts, Words } from './quotation-facts';

export interface QuotationItemProps {
  readonly quotation: ReadQuotation;
  readonly certainty: Certainty;
  readonly marks?: FindMarks;
  /** Facts that come before how it was said: who, where, when. */
  readonly before?: ComponentChildren;
  /** Facts that come after. */
  readonly after?: ComponentChildren;
  readonly onOpen: () => void;
  /** Absent where there is nothing saved to delete. */
  readonly onDelete?: (() => void) | undefined;
}

/** A quotation in a list: one button for its words, Delete for the key and beside it for the pointer. */
export function QuotationItem(props: QuotationItemProps) {
  const { quotation, certainty, marks = noMarks, before, after, onOpen, onDelete } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isDeleteKey(event) || !onDelete) return;
    event.preventDefault();
    onDelete();
  };
  return (
    <li class="item">
      <button type="button" class="item-open" data-item onClick={onOpen} onKeyDown={onKeyDown}>
        <Words parts={quotation.parts} marks={marks} />
        <span class="facts">
          {before}
          <SayingFacts quotation={quotation} certainty={certainty} />
          {after}
        </span>
      </button>
      {onDelete && <DeleteButton words={quotation.parts[0]?.exact ?? ''} onDelete={onDelete} />}
    </li>
  );
}

/** Delete, and Backspace for keyboards without it. */
export function isDeleteKey(event: KeyboardEvent): boolean {
  return event.key === 'Delete' || event.key === 'Backspace';
}

/** Names what it deletes, since a list is full of buttons called Delete. */
export function DeleteButton({ words, onDelete }: { readonly words: string; readonly onDelete: () => void }) {
  const name = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return (
    <button
      type="button"
      class="quiet-button item-delete"
      aria-label={i18n.t('quotation_delete_named', [name])}
      onClick={onDelete}
    >
      {i18n.t('quotation_delete')}
    </button>
  );
}
