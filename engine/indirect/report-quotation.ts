import { findDetails } from '../attribution/details/find-details';
import { evidence, shortened } from '../attribution/evidence';
import { nobodysQuotation } from '../attribution/nobodys-quotation';
import { reasonsFor } from '../attribution/reasons';
import type { Mention } from '../mentions/mention';
import type { Resolution } from '../sources/resolution';
import type { Document, Token } from '../text/document';
import type { Evidence, Quotation, Source, Span } from '../types';
import { type IndirectCalibration, type IndirectSignals, indirectConfidence } from './confidence';
import type { Report } from './find-reports';

/** A quotation, and what its confidence was reckoned from. */
export interface IndirectAnswer {
  readonly quotation: Quotation;
  /** The best answer, also where it was not sure enough to be given; null where that is "nobody". */
  readonly best: {
    readonly signals: IndirectSignals;
    readonly sources: readonly Source[];
    readonly mention: Span;
  } | null;
}

/** A report with what its quotation is made from. */
export interface ResolvedReport {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly report: Report;
  readonly cue: Span;
  /** Whom the report's mention refers to; null where there is none. */
  readonly resolution: Resolution | null;
}

/** The quotation that a report makes, with its evidence; without a source where nobody can be named. */
export function quotationOf(resolved: ResolvedReport, calibration: IndirectCalibration): IndirectAnswer {
  const { document, mentions, report, resolution } = resolved;
  const parts = report.content.parts.map(([from, to]) => partOf(document, from, to));
  const index = report.source.mention;
  const mention = index === null ? undefined : mentions[index];
  if (!mention || !resolution || resolution.sources.length === 0) {
    return { quotation: nobodysQuotation('indirect', parts, report.content.probability), best: null };
  }
  const cue = evidence(document, resolved.cue);
  const signals = signalsOf(report, mention, resolution, cue);
  const { sources } = resolution;
  const best = { signals, sources, mention };
  const confidence = indirectConfidence(signals, calibration);
  if (confidence < calibration.namedFrom)
    return { quotation: nobodysQuotation('indirect', parts, confidence), best };
  const quotation: Quotation = {
    kind: 'indirect',
    parts,
    sources,
    mention: shortened(document, mention),
    cue,
    antecedents: resolution.antecedents.map((span) => evidence(document, span)),
    confidence,
    sure: confidence >= calibration.sureFrom && !resolution.ambiguous,
    reasons: reasonsOf(resolved, resolution, mention, cue, parts),
    ...findDetails(document, mentions, [], index),
  };
  return { quotation, best };
}

function signalsOf(report: Report, mention: Mention, resolution: Resolution, cue: Evidence): IndirectSignals {
  return {
    content: report.content.probability,
    source: report.source.probability,
    resolved: resolution.confidence,
    form: mention.form,
    step: resolution.step,
    ambiguous: resolution.ambiguous,
    isAccording: isAccording(cue),
    words: report.content.parts.reduce((sum, [from, to]) => sum + to - from, 0),
  };
}

function reasonsOf(
  { document, report }: ResolvedReport,
  resolution: Resolution,
  mention: Mention,
  cue: Evidence,
  parts: readonly Evidence[],
) {
  const content = parts[0]?.start ?? 0;
  const between = (cue.start - mention.start) * (cue.start - content) < 0;
  const found = { ...cue, by: isAccording(cue) ? ('according-to' as const) : ('verb' as const), between };
  return reasonsFor({
    choice: {
      piece: -1,
      mention: report.source.mention,
      resolution,
      by: 'ranker',
      probability: report.source.probability,
      second: 0,
      nobody: 0,
    },
    cue: found,
    cueText: cue.text,
    mentionText: document.text.slice(mention.start, mention.end),
    name: resolution.sources.map((source) => source.name).join(', '),
    resolution,
    repeated: false,
  });
}

function isAccording({ text }: Evidence): boolean {
  return /^according\s/i.test(text);
}

/** The words of a part; what stands before a tag in its middle ends without the comma. */
function partOf(document: Document, from: number, to: number): Evidence {
  const token = (i: number) => document.tokens[i] as Token;
  let last = to - 1;
  while (last > from && token(last).type === 'punctuation' && !'%)'.includes(token(last).text)) last--;
  return evidence(document, { start: token(from).start, end: token(last).end });
}
