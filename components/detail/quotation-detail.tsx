import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ArticleRecord, QuotationRecord } from '@/storage/records';
import { type Certainty, certaintyOf } from '../certainty';
import { Evidence } from '../evidence';
import type { FindMarks } from '../marked-text';
import { MarkedText } from '../marked-text';
import { Words } from '../quotation-facts';
import { SpeakerBadge } from '../speaker-badge';
import { FateFacts, Wordings } from '../wordings';
import { ArticleFacts } from './article-facts';
import { type DecisionActs, DecisionButtons } from './decision-buttons';
import { SaidFacts } from './said-facts';

export interface QuotationDetailProps extends DecisionActs {
  readonly quotation: QuotationRecord;
  readonly article: ArticleRecord;
  readonly guessThreshold: number;
  readonly marks: FindMarks;
  readonly nameMarks: FindMarks;
  /** Where a speaker's own page is. */
  readonly speakerHref: (id: string) => string;
  /** The name under which a speaker is known where it is not the one that the article prints; null where it is. */
  readonly knownAs: (id: string) => string | null;
  /** The article's address with the way to the words. */
  readonly href: string;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
  /** Whether the words stand right above already. */
  readonly isBelowWords?: boolean;
  /** Note and tags. */
  readonly annotation: ComponentChildren;
  /** Who else reports it, and ways to copy it. */
  readonly children?: ComponentChildren;
}

/** Everything that is known of one quotation, and what can be done with it. */
export function QuotationDetail(props: QuotationDetailProps) {
  const { quotation, article, marks, isBelowWords } = props;
  const certainty: Certainty = certaintyOf(quotation, props.guessThreshold);
  return (
    <article class="detail">
      {!isBelowWords && (
        <blockquote class="detail-words" cite={article.url}>
          <Words quotation={quotation} marks={marks} />
        </blockquote>
      )}
      <Speakers {...props} />
      <p class="facts">
        <FateFacts quotation={quotation} />
      </p>
      <Wordings quotation={quotation} />
      <DecisionButtons {...props} />
      {props.children}
      <section>
        <h2 class="detail-title">{i18n.t('quotation_evidence')}</h2>
        <SaidFacts quotation={quotation} certainty={certainty} />
        <Evidence quotation={quotation} />
      </section>
      <section>
        <h2 class="detail-title">{i18n.t('detail_article')}</h2>
        <ArticleFacts {...props} />
      </section>
      <section>
        <h2 class="detail-title">{i18n.t('detail_yours')}</h2>
        {props.annotation}
      </section>
      <button type="button" class="quiet-button detail-delete" onClick={props.onDelete}>
        {i18n.t('quotation_delete')}
      </button>
    </article>
  );
}

function Speakers({ quotation, nameMarks, speakerHref, knownAs }: QuotationDetailProps) {
  if (quotation.sources.length === 0) {
    return <p class="detail-nobody">{i18n.t('quotation_unknown_speaker')}</p>;
  }
  return (
    <ul class="detail-speakers">
      {quotation.sources.map(({ name, kind, role }, index) => {
        const id = quotation.speakerIds[index] ?? null;
        const other = id === null ? null : knownAs(id);
        return (
          <li key={name}>
            <SpeakerBadge name={name} kind={kind} id={id} />
            <span>
              {id === null ? (
                name
              ) : (
                <a class="detail-speaker" href={speakerHref(id)}>
                  <MarkedText text={name} marks={nameMarks(name)} />
                </a>
              )}
              {role && <span class="group-role"> · {role}</span>}
              {other && <span class="group-role"> · {i18n.t('detail_known_as', [other])}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
