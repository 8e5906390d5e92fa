import { i18n } from '#i18n';
import { CertaintyWord } from '@/components/certainty';
import { reasonSentence } from '@/components/reason-sentence';
import { SpeakerBadge } from '@/components/speaker-badge';

/** An invented quotation as it is shown everywhere: the words, then who, then how we know. */
export function Specimen() {
  const speaker = i18n.t('welcome_example_speaker');
  const mention = i18n.t('welcome_example_mention');
  return (
    <figure class="specimen" aria-label={i18n.t('welcome_example_title')}>
      <blockquote class="specimen-words">
        {/* The marks of the reader's own language. */}
        <q>
          <span class="specimen-sure">{i18n.t('welcome_example_words')}</span>
        </q>
      </blockquote>
      <figcaption class="specimen-who">
        <SpeakerBadge name={speaker} kind="person" id={speaker} />
        <span>
          <strong>{speaker}</strong>
          <span class="facts">
            <span>{i18n.t('welcome_example_cue')}</span>
            <CertaintyWord certainty="sure" />
          </span>
          <span class="specimen-why">
            {reasonSentence({ id: 'cue-after', words: [i18n.t('welcome_example_cue'), mention] })}{' '}
            {reasonSentence({ id: 'resolved-pronoun', words: [mention, speaker] })}
          </span>
        </span>
      </figcaption>
    </figure>
  );
}
