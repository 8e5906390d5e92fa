import type { Article, Quotation } from '@/engine';
import { contextOf } from './context';
import { postedIn } from './posted-in';
import { selectorOf } from './selectors';

/** The engine's answer as it is stored: selectors in place of offsets, words in place of spans. */
export function toReadQuotation(article: Article, quotation: Quotation) {
  const { kind, sources, mention, cue, antecedents, confidence, sure, reasons } = quotation;
  const [first] = quotation.parts;
  const posted = first ? postedIn(article, first) : null;
  return {
    // Scare quotes were left out by the reading.
    kind: kind === 'scare' ? ('partial' as const) : kind,
    parts: quotation.parts.map((part) => selectorOf(article.text, part)),
    sources: sources.map(({ name, kind, role }) => ({ name, kind, role })),
    mention: mention?.text ?? null,
    cue: cue?.text ?? null,
    context: contextOf(article, quotation),
    confidence,
    sure,
    reasons: reasons.map(({ id, words }) => ({ id, words })),
    antecedents: antecedents.map(({ text }) => text),
    ...optionalWords(quotation),
    ...(posted && { posted }),
  };
}

function optionalWords(quotation: Quotation) {
  const { hedge, negated, via, onBehalfOf, channel, anonymous, translated, altered } = quotation;
  return {
    ...(hedge && { hedge: hedge.text }),
    ...(negated && { negated: negated.text }),
    ...(via && { via: via.text }),
    ...(onBehalfOf && { onBehalfOf: onBehalfOf.text }),
    ...(channel && { channel: channel.text }),
    ...(anonymous && { anonymous: { reason: anonymous.reason?.text ?? null } }),
    ...(translated && { translated: translated.text }),
    ...(altered && { altered }),
  };
}
