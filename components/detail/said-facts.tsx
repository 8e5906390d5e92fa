import { i18n } from '#i18n';
import { type Certainty, CertaintyWord } from '../certainty';
import { Before, type JudgedQuotation } from '../quotation-facts';
import { Fact } from './fact';

/** How it was said and how sure it is who did, each in words of its own: the line under a quotation, spelt out. */
export function SaidFacts({
  quotation,
  certainty,
}: {
  readonly quotation: JudgedQuotation;
  readonly certainty: Certainty;
}) {
  const {
    cue,
    hedge,
    negated,
    via,
    onBehalfOf,
    channel,
    anonymous,
    translated,
    headline,
    altered = [],
  } = quotation;
  const isNamed = quotation.sources.length > 0 || (quotation.status ?? 'auto') !== 'auto';
  return (
    <dl class="detail-facts">
      {isNamed && (
        <Fact name={i18n.t('detail_certainty')}>
          <CertaintyWord certainty={certainty} /> <Before quotation={quotation} />
        </Fact>
      )}
      {cue && /\p{L}/u.test(cue) && (
        <Fact name={i18n.t('detail_said')}>
          “<bdi>{cue}</bdi>”
        </Fact>
      )}
      {negated && <Fact name={i18n.t('detail_negated')}>{i18n.t('detail_negated_text', [negated])}</Fact>}
      {hedge && <Fact name={i18n.t('detail_hedge')}>{i18n.t('detail_hedge_text', [hedge])}</Fact>}
      {channel && <Fact name={i18n.t('detail_where')}>{channel}</Fact>}
      {via && <Fact name={i18n.t('detail_via')}>{via}</Fact>}
      {onBehalfOf && <Fact name={i18n.t('detail_on_behalf')}>{onBehalfOf}</Fact>}
      {anonymous && (
        <Fact name={i18n.t('detail_anonymous')}>{anonymous.reason ?? i18n.t('quotation_anonymous')}</Fact>
      )}
      {headline && (
        <Fact name={i18n.t('headline_name')}>
          {headline.body === null ? i18n.t('headline_absent') : i18n.t('headline_otherwise', [headline.body])}
        </Fact>
      )}
      <Fact name={i18n.t('detail_kind')}>
        {i18n.t(`kind_${quotation.kind}`)}
        {translated && `, ${i18n.t('quotation_translated')}`}
        {altered.map((how) => `, ${i18n.t(`quotation_altered_${how}`)}`)}
      </Fact>
    </dl>
  );
}
