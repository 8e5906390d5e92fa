import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Certainty, certaintyOf } from '@/components/certainty';
import { countedWords } from '@/components/counted-words';
import { MarkedText } from '@/components/marked-text';
import { QuotationItem } from '@/components/quotation-item';
import { SearchBox } from '@/components/search-box';
import type { Attributed } from '@/messages';
import { type ShownQuotation, speakersOf } from '@/page/shown-quotation';
import type { QuotedSource } from '@/storage/records';
import { findMatches, findNameMatches } from '@/storage/search/find-matches';
import { parseQuery, type SearchTerm } from '@/storage/search/search-query';
import { guessThresholdSetting } from '@/storage/settings';
import type { Trial } from './trial';

/** What was found in the sample, by what is typed: a speaker in any spelling, or words. */
export function TrialList({ trial }: { readonly trial: Trial }) {
  const [query, setQuery] = useState('');
  const terms = parseQuery(query);
  const found = [...trial.library.found.entries()].filter(([index, { read }]) =>
    terms.every((term) =>
      holds(
        read.parts.map(({ exact }) => exact),
        speakersAt(trial, index),
        term,
      ),
    ),
  );
  return (
    <div class="trial-list">
      <SearchBox query={query} onQuery={setQuery} autofocus={false} />
      <p class="welcome-note">{i18n.t('trial_search')}</p>
      <p class="hidden-visually" role="status">
        {query !== '' && countedWords('search_results', found.length)}
      </p>
      {found.length === 0 && <p class="welcome-note">{i18n.t('search_nothing_title')}</p>}
      <ul>
        {found.map(([index, attributed]) => (
          <Found key={index} trial={trial} index={index} terms={terms} {...attributed} />
        ))}
      </ul>
    </div>
  );
}

interface FoundProps extends Attributed {
  readonly trial: Trial;
  readonly index: number;
  readonly terms: readonly SearchTerm[];
}

function Found({ trial, index, terms, read }: FoundProps) {
  const shown = trial.library.shownAt(index);
  const names = speakersAt(trial, index).map(({ name }) => name);
  return (
    <QuotationItem
      quotation={{ ...read, sources: speakersAt(trial, index) }}
      certainty={certaintyShown(shown)}
      marks={(text) => findMatches(text, terms)}
      before={(names.length > 0 ? names : [i18n.t('quotation_unknown_speaker')]).map((name) => (
        <span key={name} class="fact-speaker">
          <MarkedText text={name} marks={findNameMatches(name, terms)} />
        </span>
      ))}
      onOpen={() => trial.goTo(index)}
    />
  );
}

function speakersAt(trial: Trial, index: number): readonly QuotedSource[] {
  return speakersOf(trial.library.shownAt(index)).map(({ name, kind, role }) => ({ name, kind, role }));
}

function certaintyShown({ quotation, decided }: ShownQuotation): Certainty {
  return decided?.status ?? certaintyOf(quotation, guessThresholdSetting.fallback);
}

function holds(texts: readonly string[], speakers: readonly QuotedSource[], term: SearchTerm): boolean {
  const said = [...texts, ...speakers.map(({ role }) => role ?? '')];
  return (
    said.some((text) => findMatches(text, [term]).length > 0) ||
    speakers.some(({ name }) => findNameMatches(name, [term]).length > 0)
  );
}
