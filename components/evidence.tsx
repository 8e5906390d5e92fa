import { i18n } from '#i18n';
import { evidenceSpans } from './evidence-spans';
import { Before, type JudgedQuotation } from './quotation-facts';
import { reasonSentence } from './reason-sentence';

/** How we know: the sentence with what names the speaker marked in it, and the reasons in words. */
export function Evidence({ quotation }: { readonly quotation: JudgedQuotation }) {
  const { mention, cue, reasons, antecedents } = quotation;
  // The evidence is of the last reading: it stands in the words around the last wording.
  const { context, parts } = quotation.laterWordings?.at(-1) ?? quotation;
  const spans = evidenceSpans({ context, parts, mention, cue });
  return (
    <div class="evidence">
      {context !== '' && (
        <p class="evidence-context">
          {spans.map(({ start, end, role }, index) => [
            context.slice(spans[index - 1]?.end ?? 0, start),
            <span key={start} data-role={role}>
              {context.slice(start, end)}
            </span>,
          ])}
          {context.slice(spans.at(-1)?.end)}
        </p>
      )}
      <Before quotation={quotation} />
      <ul class="evidence-reasons">
        {reasons.map((reason) => (
          <li key={reason.id}>{reasonSentence(reason)}</li>
        ))}
        {antecedents.length > 0 && (
          <li class="evidence-steps">{i18n.t('detail_antecedents', [antecedents.join(' → ')])}</li>
        )}
      </ul>
    </div>
  );
}
