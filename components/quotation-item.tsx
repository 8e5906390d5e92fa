import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Certainty } from './certainty';
import { type FindMarks, noMarks } from './marked-text';
import { type JudgedQuotation, SayingFacts, Words } from './quotation-facts';

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
  readonly onOpen: () => void;
  /** Absent where there is nothing saved to delete. */
  readonly onDelete?: (() => void) | undefined;
  /** Takes back what the reader decided; absent where he decided nothing. */
  readonly onUndecide?: (() => void) | undefined;
}

/** A quotation in a list: one button for its words, Delete for the key and beside it for the pointer. */
export function QuotationItem(props: QuotationItemProps) {
  const { quotation, certainty, marks = noMarks, before, after, below, onOpen, onDelete, onUndecide } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isDeleteKey(event) || !onDelete) return;
    event.preventDefault();
    onDelete();
  };
  return (
    <li class="item">
      <button type="button" class="item-open" data-item onClick={onOpen} onKeyDown={onKeyDown}>
        <Words quotation={quotation} marks={marks} />
        <span class="facts">
          {before}
          <SayingFacts quotation={quotation} certainty={certainty} />
          {after}
        </span>
        {below}
      </button>
      {onUndecide && <UndecideButton words={quotation.parts[0]?.exact ?? ''} onUndecide={onUndecide} />}
      {onDelete && <DeleteButton words={quotation.parts[0]?.exact ?? ''} onDelete={onDelete} />}
    </li>
  );
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
  const label = `${i18n.t('quotation_undo_decision')}: ${excerpt(words)}`;
  return (
    <button type="button" class="quiet-button item-undecide" aria-label={label} onClick={onUndecide}>
      {i18n.t('quotation_undo_decision')}
    </button>
  );
}

function excerpt(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
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
