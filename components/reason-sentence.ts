import { i18n } from '#i18n';
import type { Reason } from '@/engine';
import { isolated } from './isolated';

/** Returns a reason as a sentence; the words that it speaks of stand in it as they stand in the article. */
export function reasonSentence({ id, words: spoken }: Reason): string {
  const words = spoken.map(isolated);
  const [first = '', second = ''] = words;
  switch (id) {
    case 'cue-between':
      return i18n.t('reason_cue_between', [first, second]);
    case 'cue-before':
      return i18n.t('reason_cue_before', [first, second]);
    case 'cue-after':
      return i18n.t('reason_cue_after', [first, second]);
    case 'cue-near':
      return i18n.t('reason_cue_near', [first, second]);
    case 'colon':
      return i18n.t('reason_colon', [first]);
    case 'according-to':
      return i18n.t('reason_according_to', [first]);
    case 'same-speaker':
      return i18n.t('reason_same_speaker', [first]);
    case 'continued':
      return i18n.t('reason_continued', [first]);
    case 'label':
      return i18n.t('reason_label', [first]);
    case 'structure':
      return i18n.t('reason_structure', [first]);
    case 'headline-body':
      return i18n.t('reason_headline_body', [first]);
    case 'nearest':
      return i18n.t('reason_nearest', [first]);
    case 'several-possible':
      return i18n.t('reason_several_possible', [words.join(', ')]);
    case 'nobody-named':
      return i18n.t('reason_nobody_named');
    case 'not-certain':
      return i18n.t('reason_not_certain', [words.join(', ')]);
    default:
      return resolvedSentence(id, first, second);
  }
}

type Resolved = Extract<Reason['id'], `resolved-${string}`>;

function resolvedSentence(id: Resolved, mention: string, name: string): string {
  switch (id) {
    case 'resolved-name':
      return i18n.t('reason_resolved_name', [mention, name]);
    case 'resolved-role':
      return i18n.t('reason_resolved_role', [mention, name]);
    case 'resolved-pronoun':
      return i18n.t('reason_resolved_pronoun', [mention, name]);
    case 'resolved-organisation':
      return i18n.t('reason_resolved_organisation', [mention, name]);
  }
}
