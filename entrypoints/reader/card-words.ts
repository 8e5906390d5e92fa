import { i18n } from '#i18n';
import type { Reason } from '@/engine';
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

function reasonSentence({ id, words }: Reason): string {
  return id === 'several-possible' ? i18n.t(KEYS[id], [words.join(', ')]) : i18n.t(KEYS[id], [...words]);
}

/** Written out, so that a missing sentence does not compile. */
const KEYS = {
  'cue-between': 'reason_cue_between',
  'cue-before': 'reason_cue_before',
  'cue-after': 'reason_cue_after',
  'cue-near': 'reason_cue_near',
  colon: 'reason_colon',
  'according-to': 'reason_according_to',
  'same-speaker': 'reason_same_speaker',
  continued: 'reason_continued',
  label: 'reason_label',
  structure: 'reason_structure',
  'headline-body': 'reason_headline_body',
  nearest: 'reason_nearest',
  'resolved-name': 'reason_resolved_name',
  'resolved-role': 'reason_resolved_role',
  'resolved-pronoun': 'reason_resolved_pronoun',
  'resolved-organisation': 'reason_resolved_organisation',
  'several-possible': 'reason_several_possible',
  'nobody-named': 'reason_nobody_named',
} as const;
