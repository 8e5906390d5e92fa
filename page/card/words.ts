import type { Reason } from '@/engine';
import type { Certainty } from '../certainty';
import type { DecisionStatus } from '../shown-quotation';

/** How saving a quotation went, as far as the card tells it. */
export type SavedState = 'saved' | 'saving' | 'private-window' | 'not-saved' | 'no-speaker' | 'failed';

/** What the card says when something was done in it. */
export type Done =
  | 'saved'
  | 'removed'
  | 'copied'
  | 'confirmed'
  | 'corrected'
  | 'rejected'
  | 'undone'
  | 'failed';

/** Why words cannot be saved by hand. */
export type Refusal =
  | 'nothing-selected'
  | 'in-editor'
  | 'in-frame'
  | 'too-long'
  | 'private-window'
  | 'not-on-page';

/** Every string of the card, in one place: page/ knows nothing of catalogues of languages. */
export interface CardWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** Which way it runs: the page around the card may run the other. */
  readonly direction: string;
  /** What the card is, for screen readers. */
  readonly label: string;
  readonly unknownSpeaker: string;
  readonly rejectedSpeaker: string;
  readonly standing: Readonly<Record<Certainty | DecisionStatus, string>>;
  /** That no reader has checked an answer yet, however sure it is. */
  readonly unchecked: string;
  readonly saved: Readonly<Record<SavedState, string>>;
  readonly done: Readonly<Record<Done, string>>;
  readonly save: string;
  readonly remove: string;
  readonly copy: string;
  readonly confirm: string;
  readonly correct: string;
  /** In place of "correct" where nobody is named. */
  readonly name: string;
  readonly reject: string;
  readonly undo: string;
  readonly compare: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  /** Names the row of decisions for screen readers. */
  readonly decisions: string;
  readonly translated: string;
  readonly altered: Readonly<Record<'bracket' | 'ellipsis', string>>;
  readonly picker: PickerWords;
  readonly refused: Readonly<Record<Refusal, string>>;
  /** That the words are the article’s, not the speaker’s. */
  readonly indirect: string;
  place(index: number, count: number): string;
  /** A sentence for a reason; empty where there is none. */
  reason(reason: Reason): string;
  /** Who had been named before the reader decided. */
  before(names: string): string;
  /** That the page words it otherwise now than when it was saved: when (ISO 8601), and how. */
  changed(savedAt: string, words: string): string;
  /** In how many other outlets it is reported, and in how many of them with other words. */
  also(outlets: number, changed: number): string;
  /** That a headline's words are in no quotation below, or how the most like them is worded. */
  headline(body: string | null): string;
  hedge(words: string): string;
  negated(words: string): string;
  via(words: string): string;
  onBehalfOf(words: string): string;
  channel(words: string): string;
  anonymous(reason: string | null): string;
  /** How sure the speaker is, for a citation: only where it is not sure. */
  cited(certainty: string): string;
}

/** The strings of the part in which a speaker is chosen. */
export interface PickerWords {
  readonly correctTitle: string;
  readonly addTitle: string;
  readonly field: string;
  readonly hint: string;
  readonly save: string;
  readonly saveNobody: string;
  readonly cancel: string;
  readonly nobodyGuessed: string;
  /** "A guess: Ana Petrova", with how sure it is. */
  guessed(name: string, certainty: string): string;
  /** How many of the names fit what was typed. */
  found(count: number): string;
}
