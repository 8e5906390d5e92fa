import type { Reason } from '@/engine';
import type { Certainty } from '../certainty';

/** How saving a quotation went, as far as the card tells it. */
export type SavedState = 'saved' | 'saving' | 'private-window' | 'by-hand' | 'no-speaker' | 'failed';

/** Every string of the card, in one place: page/ knows nothing of catalogues of languages. */
export interface CardWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** What the card is, for screen readers. */
  readonly label: string;
  readonly unknownSpeaker: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly saved: Readonly<Record<SavedState, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly translated: string;
  place(index: number, count: number): string;
  /** A sentence for a reason; empty where there is none. */
  reason(reason: Reason): string;
  hedge(words: string): string;
  via(words: string): string;
  onBehalfOf(words: string): string;
  anonymous(reason: string | null): string;
}
