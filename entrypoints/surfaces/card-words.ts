import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { dateWords } from '@/components/date-words';
import { reasonSentence } from '@/components/reason-sentence';
import type { CardWords, Done, PickerWords, Refusal, SavedState } from '@/page/card/words';

let known: CardWords | null = null;

/** The card's words in the reader's language; made when they are first wanted, since the catalogue takes the browser a while. */
export function cardWords(): CardWords {
  known ??= madeWords();
  return known;
}

function madeWords(): CardWords {
  return {
    language: i18n.t('interface_language'),
    direction: i18n.t('interface_direction'),
    label: i18n.t('card_label'),
    unknownSpeaker: i18n.t('quotation_unknown_speaker'),
    rejectedSpeaker: i18n.t('card_nobody'),
    standing: standingWords(),
    unchecked: i18n.t('certainty_unchecked'),
    saved: savedWords(),
    done: doneWords(),
    refused: refusals(),
    picker: pickerWords(),
    ...buttonWords(),
    decisions: i18n.t('card_decisions'),
    indirect: i18n.t('quotation_indirect'),
    translated: i18n.t('quotation_translated'),
    altered: { bracket: i18n.t('quotation_altered_bracket'), ellipsis: i18n.t('quotation_altered_ellipsis') },
    place: (index, count) => i18n.t('card_place', [String(index), String(count)]),
    reason: reasonSentence,
    before: (names) => i18n.t('quotation_before', [names]),
    changed: (savedAt, words) => i18n.t('card_changed', [dateWords(savedAt) ?? '', words]),
    also: (outlets, changed) =>
      [countedWords('also_in', outlets), changed > 0 && i18n.t('also_changed', [String(changed)])]
        .filter(Boolean)
        .join(' · '),
    headline: (body) => (body === null ? i18n.t('headline_absent') : i18n.t('headline_otherwise', [body])),
    negated: (words) => i18n.t('card_negated', [words]),
    hedge: (words) => i18n.t('card_hedge', [words]),
    via: (words) => i18n.t('quotation_via', [words]),
    onBehalfOf: (words) => i18n.t('quotation_on_behalf', [words]),
    channel: (words) => i18n.t('card_channel', [words]),
    anonymous: (reason) =>
      reason === null ? i18n.t('quotation_anonymous') : i18n.t('quotation_anonymous_because', [reason]),
    cited: (certainty) => i18n.t('card_cited', [certainty]),
  };
}

function standingWords(): CardWords['standing'] {
  return {
    sure: i18n.t('certainty_sure'),
    likely: i18n.t('certainty_likely'),
    guess: i18n.t('certainty_guess'),
    confirmed: i18n.t('certainty_confirmed'),
    corrected: i18n.t('certainty_corrected'),
    rejected: i18n.t('certainty_rejected'),
    added: i18n.t('certainty_added'),
  };
}

function savedWords(): Record<SavedState, string> {
  return {
    saved: i18n.t('card_saved'),
    saving: i18n.t('card_saving'),
    'private-window': i18n.t('card_private'),
    'not-saved': i18n.t('card_not_saved'),
    'no-speaker': i18n.t('card_no_speaker'),
    failed: i18n.t('card_failed'),
  };
}

function doneWords(): Record<Done, string> {
  return {
    saved: i18n.t('card_saved'),
    removed: i18n.t('card_done_removed'),
    copied: i18n.t('card_copied'),
    confirmed: i18n.t('certainty_confirmed'),
    corrected: i18n.t('certainty_corrected'),
    rejected: i18n.t('certainty_rejected'),
    undone: i18n.t('card_done_undone'),
    failed: i18n.t('card_failed'),
  };
}

function buttonWords() {
  return {
    save: i18n.t('card_save'),
    remove: i18n.t('card_remove'),
    copy: i18n.t('card_copy'),
    confirm: i18n.t('card_confirm'),
    correct: i18n.t('card_correct'),
    name: i18n.t('card_name'),
    reject: i18n.t('card_reject'),
    undo: i18n.t('quotation_undo'),
    compare: i18n.t('also_compare'),
    close: i18n.t('card_close'),
    previous: i18n.t('card_previous'),
    next: i18n.t('card_next'),
  };
}

function pickerWords(): PickerWords {
  return {
    correctTitle: i18n.t('card_pick_correct'),
    addTitle: i18n.t('card_pick_add'),
    field: i18n.t('card_pick_field'),
    hint: i18n.t('card_pick_hint'),
    save: i18n.t('card_save'),
    saveNobody: i18n.t('card_pick_save_nobody'),
    cancel: i18n.t('card_pick_cancel'),
    nobodyGuessed: i18n.t('card_pick_nobody_guessed'),
    guessed: (name, certainty) => i18n.t('card_pick_guessed', [name, certainty]),
    found: (count) => countedWords('card_pick_found', count),
  };
}

function refusals(): Record<Refusal, string> {
  return {
    'nothing-selected': i18n.t('card_refused_nothing'),
    'in-editor': i18n.t('card_refused_editor'),
    'in-frame': i18n.t('card_refused_frame'),
    'too-long': i18n.t('card_refused_long'),
    'private-window': i18n.t('card_refused_private'),
    'not-on-page': i18n.t('card_refused_gone'),
  };
}
