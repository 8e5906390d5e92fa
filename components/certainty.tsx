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

/** True for what no reader has said a word about yet: it is the engine's answer, however sure. */
export function isUnchecked(certainty: Certainty): boolean {
  return certainty === 'sure' || certainty === 'likely' || certainty === 'guess';
}

/** Returns how sure an answer is in words: `sure, not checked`, `confirmed by you`. */
export function certaintyWords(certainty: Certainty): string {
  const word = i18n.t(`certainty_${certainty}`);
  return isUnchecked(certainty) ? `${word}, ${i18n.t('certainty_unchecked')}` : word;
}

/** The words for how sure an answer is, underlined as the words are on the page; and that nobody has checked it. */
export function CertaintyWord({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span>
      <span class="certainty-word" data-certainty={certainty}>
        {i18n.t(`certainty_${certainty}`)}
      </span>
      {isUnchecked(certainty) && `, ${i18n.t('certainty_unchecked')}`}
    </span>
  );
}
