import { i18n } from '#i18n';
import type { QuotationRecord, ReadQuotation } from '@/storage/records';
import { type Certainty, CertaintyWord } from './certainty';
import { type FindMarks, MarkedText } from './marked-text';

/**
 * The words of a quotation in quotation marks, a line for each paragraph; those of indirect speech without marks, since
 * they are the article’s.
 */
export function Words({
  quotation: { kind, parts },
  marks,
}: {
  readonly quotation: Pick<ReadQuotation, 'kind' | 'parts'>;
  readonly marks: FindMarks;
}) {
  if (kind === 'indirect') {
    const words = parts.map(({ exact }) => exact).join(' … ');
    return (
      <span class="words" data-kind="indirect">
        <MarkedText text={words} marks={marks(words)} />
      </span>
    );
  }
  return (
    <span class="words">
      {parts.map(({ exact, start }, index) => (
        <span key={start}>
          “<MarkedText text={exact} marks={marks(exact)} />
          {index === parts.length - 1 ? '”' : ''}
        </span>
      ))}
    </span>
  );
}

/** A quotation as read, or as saved with what the reader decided about it. */
export type JudgedQuotation = ReadQuotation &
  Partial<Pick<QuotationRecord, 'status' | 'decision' | 'laterWordings'>>;

/** Who had been named before the reader said that it was another, or nobody. */
export function Before({ quotation: { status, decision } }: { readonly quotation: JudgedQuotation }) {
  const before = decision?.before.sources ?? [];
  if (before.length === 0 || (status !== 'corrected' && status !== 'rejected')) return null;
  return <span>{i18n.t('quotation_before', [before.map(({ name }) => name).join(', ')])}</span>;
}

/**
 * Returns how the article says that it was said, with the distance that it keeps: `reportedly warned`. Null where there
 * is no word for it, such as after a colon.
 */
export function sayingOf({ hedge, cue }: Pick<ReadQuotation, 'hedge' | 'cue'>): string | null {
  const word = cue !== null && /\p{L}/u.test(cue) ? cue : null;
  // The article's words for saying often hold the distance already: “is expected to say”.
  if (!hedge || isSaidIn(word, hedge)) return word;
  return word === null ? hedge : `${hedge} ${word}`;
}

/** `wrote on Telegram`, `told reporters`: said in one breath with the cue, where the words allow it. */
function isSaidWith(saying: string, channel: string): boolean {
  return /^(?:on|via|through|in|during|at)\s/i.test(channel) || /\bt(?:old|ells?|elling)$/i.test(saying);
}

/** What the line says already need not be said again: “posted on X”, “on X”. */
function isSaidIn(saying: string | null, words: string): boolean {
  return saying?.toLowerCase().includes(words.toLowerCase()) ?? false;
}

/** How it was said, by whose hands it came, and how sure that is: the line under the words, without its frame. */
export function SayingFacts({
  quotation,
  certainty,
}: {
  readonly quotation: JudgedQuotation;
  readonly certainty: Certainty;
}) {
  const { anonymous, via, onBehalfOf, channel, translated, negated, headline } = quotation;
  const isJudged = quotation.sources.length > 0 || certainty === 'rejected' || certainty === 'added';
  const saying = sayingOf(quotation);
  const where = channel && !isSaidIn(saying, channel) ? channel : null;
  const joined = saying !== null && where !== null && isSaidWith(saying, where);
  return (
    <>
      {negated && <span class="fact-negated">{i18n.t('quotation_negated', [negated])}</span>}
      {saying && <span>{joined ? `${saying} ${where}` : saying}</span>}
      {where && !joined && <span>{where}</span>}
      {onBehalfOf && <span>{i18n.t('quotation_on_behalf', [onBehalfOf])}</span>}
      {via && <span>{i18n.t('quotation_via', [via])}</span>}
      {anonymous && <span>{anonymity(anonymous.reason)}</span>}
      {quotation.kind === 'indirect' && <span>{i18n.t('quotation_indirect')}</span>}
      {headline && <span>{i18n.t(headline.body === null ? 'headline_only' : 'headline_differs')}</span>}
      {translated && <span>{i18n.t('quotation_translated')}</span>}
      {isJudged && <CertaintyWord certainty={certainty} />}
      <Before quotation={quotation} />
    </>
  );
}

function anonymity(reason: string | null): string {
  return reason === null ? i18n.t('quotation_anonymous') : i18n.t('quotation_anonymous_because', [reason]);
}
