import { i18n } from '#i18n';
import type { ComparedMember } from '@/storage/statements/compare-statement';
import { certaintyOf, certaintyWords } from '../certainty';
import { timeWords } from '../date-words';
import { excerpt } from '../excerpt';
import { percentWords } from '../number-words';
import { outletName } from '../provenance';
import { sayingOf } from '../quotation-facts';
import { ComparedWords } from './compared-words';
import { reportWords } from './report-words';

export interface RowActs {
  readonly guessThreshold: number;
  /** The article's address with the way to the words. */
  readonly hrefOf: (member: ComparedMember) => string;
  readonly onOpen: (id: string) => void;
  /** "Not the same." */
  readonly onPart: (id: string) => void;
}

/** How one outlet tells it: when, in whose name, how it says that it was said, and in which words. */
export function ComparisonRow({ member, ...acts }: RowActs & { readonly member: ComparedMember }) {
  const { saved, compared, isFullest, wordings } = member;
  const { headline } = saved.quotation;
  return (
    <tr class="compare-row" data-fullest={isFullest}>
      <th scope="row" class="compare-outlet">
        <Outlet {...member} />
      </th>
      <td class="compare-said">
        <Saying member={member} guessThreshold={acts.guessThreshold} />
      </td>
      <td class="compare-words">
        {isFullest ? (
          <span class="compare-whole">{i18n.t('compare_whole')}</span>
        ) : (
          <ComparedWords differences={compared.differences} />
        )}
        {headline && (
          <p class="compare-then">
            {headline.body === null
              ? i18n.t('headline_absent')
              : i18n.t('headline_otherwise', [headline.body])}
          </p>
        )}
        {wordings.map(({ at, isFirst, compared: then }) => (
          <p key={at} class="compare-then">
            <span class="wording-date">
              {i18n.t(isFirst ? 'quotation_saved_on' : 'quotation_read_on', [timeWords(at) ?? ''])}
            </span>{' '}
            <ComparedWords differences={then.differences} />
          </p>
        ))}
      </td>
      <td class="compare-share" data-label={i18n.t('compare_share')}>
        <span class="hidden-visually">{i18n.t('compare_share')}: </span>
        {shareWords(compared.share)}
      </td>
      <td class="compare-acts">
        <Acts saved={saved} member={member} {...acts} />
      </td>
    </tr>
  );
}

function Outlet({ saved: { article }, printedAt, isFirst, isJoined, report }: ComparedMember) {
  return (
    <>
      <bdi class="compare-name">{outletName(article)}</bdi>
      <span class="compare-when">
        <time dateTime={printedAt}>{timeWords(article.published ?? printedAt)}</time>
        {isFirst && <strong class="compare-first">{i18n.t('compare_first')}</strong>}
        {report && <span>{reportWords(report)}</span>}
        {isJoined && <span>{i18n.t('compare_joined')}</span>}
      </span>
    </>
  );
}

/** Who is said to have spoken, and how: called out where it is otherwise than in the others. */
function Saying({ member, guessThreshold }: { member: ComparedMember; guessThreshold: number }) {
  const { saved, isOtherSpeaker, isOtherCue } = member;
  const { quotation } = saved;
  const isNamed = quotation.sources.length > 0 || quotation.status !== 'auto';
  const names = quotation.sources.map(({ name }) => name).join(', ') || i18n.t('quotation_unknown_speaker');
  const saying = sayingOf(quotation);
  return (
    <>
      <span class={isOtherSpeaker ? 'called-out' : undefined}>
        {isOtherSpeaker && <span class="called-out-why">{i18n.t('compare_other_speaker')}: </span>}
        {names}
      </span>
      {saying && <span class={isOtherCue ? 'called-out' : 'compare-cue'}>{saying}</span>}
      {isNamed && <span class="compare-cue">{certaintyWords(certaintyOf(quotation, guessThreshold))}</span>}
    </>
  );
}

function Acts({
  saved: { quotation },
  member,
  hrefOf,
  onOpen,
  onPart,
}: RowActs & Pick<ComparedMember, 'saved'> & { readonly member: ComparedMember }) {
  const words = excerpt(quotation.parts[0]?.exact ?? '');
  return (
    <>
      <a
        href={hrefOf(member)}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen(quotation.id);
        }}
      >
        {i18n.t('quotation_open')}
        <span class="hidden-visually">: {words}</span>
      </a>
      {!member.isFullest && (
        <button type="button" class="quiet-button" onClick={() => onPart(quotation.id)}>
          {i18n.t('compare_part')}
          <span class="hidden-visually">: {words}</span>
        </button>
      )}
    </>
  );
}

/** Returns a share in the reader's language: `31 %`. What is there in part is neither nothing nor all. */
export function shareWords(share: number): string {
  const shown = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return percentWords(shown);
}
