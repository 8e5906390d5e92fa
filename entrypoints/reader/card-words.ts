import { i18n } from '#i18n';
import { reasonSentence } from '@/components/reason-sentence';
import type { CardWords } from '@/page/card/words';

/** The card's words in the reader's language. */
export function cardWords(): CardWords {
  return {
    language: i18n.t('interface_language'),
    label: i18n.t('card_label'),
    unknownSpeaker: i18n.t('quotation_unknown_speaker'),
    certainty: {
      sure: i18n.t('certainty_sure'),
      likely: i18n.t('certainty_likely'),
      guess: i18n.t('certainty_guess'),
    },
    saved: {
      saved: i18n.t('card_saved'),
      saving: i18n.t('card_saving'),
      'private-window': i18n.t('card_private'),
      'by-hand': i18n.t('quotation_not_saved'),
      'no-speaker': i18n.t('card_no_speaker'),
      failed: i18n.t('card_failed'),
    },
    copy: i18n.t('card_copy'),
    copied: i18n.t('card_copied'),
    close: i18n.t('card_close'),
    previous: i18n.t('card_previous'),
    next: i18n.t('card_next'),
    translated: i18n.t('quotation_translated'),
    place: (index, count) => i18n.t('card_place', [String(index), String(count)]),
    reason: reasonSentence,
    hedge: (words) => i18n.t('card_hedge', [words]),
    via: (words) => i18n.t('quotation_via', [words]),
    onBehalfOf: (words) => i18n.t('quotation_on_behalf', [words]),
    anonymous: (reason) =>
      reason === null ? i18n.t('quotation_anonymous') : i18n.t('quotation_anonymous_because', [reason]),
  };
}
