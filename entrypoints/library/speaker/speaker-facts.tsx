import { i18n } from '#i18n';
import { CountedLinks } from '@/components/counted-links';
import { Timeline } from '@/components/timeline';
import type { SpeakerProfile } from '@/storage/speakers/speaker-profile';
import { libraryLink, speakerLink } from '../address';

/** What a speaker’s quotations tell together: when, where, about what, and beside whom. */
export function SpeakerFacts({ profile }: { readonly profile: SpeakerProfile }) {
  const { speaker, timeline, outlets, words, beside, speaksFor, spokespeople } = profile;
  const speakerId = speaker.id;
  return (
    <>
      <section class="counted counted-wide">
        <h3 class="counted-title">{i18n.t('speaker_timeline')}</h3>
        <Timeline
          timeline={timeline}
          linkOf={({ from, until }) => libraryLink({ filter: { speakerId, from, until }, order: 'oldest' })}
        />
      </section>
      <CountedLinks
        title={i18n.t('speaker_outlets')}
        links={outlets.map(({ text, count }) => ({
          key: text,
          text,
          count,
          href: libraryLink({ filter: { speakerId, outlet: text } }),
        }))}
      />
      <CountedLinks
        title={i18n.t('speaker_words')}
        links={(words ?? []).map(({ word, count }) => ({
          key: word,
          text: word,
          count,
          href: libraryLink({ filter: { speakerId, query: word } }),
        }))}
      />
      <CountedLinks
        title={i18n.t('speaker_speaks_for')}
        links={speaksFor.map(({ text, count }) => ({ key: text, text, count }))}
      />
      <CountedLinks
        title={i18n.t('speaker_spokespeople')}
        links={spokespeople.map(({ text, count }) => ({ key: text, text, count }))}
      />
      <CountedLinks
        title={i18n.t('speaker_beside')}
        links={beside.map((each) => ({
          key: each.speaker.id,
          text: each.speaker.name,
          count: each.articles,
          href: speakerLink(each.speaker.id),
        }))}
      />
    </>
  );
}
