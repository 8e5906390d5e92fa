import { i18n } from '#i18n';
import type { DecisionStatus } from '@/storage/records';

/** How sure an answer is, or what the reader made of it. */
export type Certainty = 'sure' | 'likely' | 'guess' | Exclude<DecisionStatus, 'auto'>;

/** What certainty is told from: a quotation as read, or as saved. */
export interface Judged {
  readonly sure: boolean;
  readonly confidence: number;
  readonly status?: DecisionStatus;
}

/** Returns how sure an answer is; the reader's own decision comes first. Below `guessThreshold` it is a guess. */
export function certaintyOf({ sure, confidence, status }: Judged, guessThreshold: number): Certainty {
  if (status && status !== 'auto') return status;
  if (sure) return 'sure';
  return confidence >= guessThreshold ? 'likely' : 'guess';
}

/** The word for how sure an answer is, underlined as the words are on the page. */
export function CertaintyWord({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span>
      <span class="certainty-word" data-certainty={certainty}>
        {i18n.t(`certainty_${certainty}`)}
      </span>
    </span>
  );
}
