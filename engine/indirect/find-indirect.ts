import type { Reading } from '../pipeline';
import type { Token } from '../text/document';
import { tokenAt } from '../text/tokens';
import type { Quotation } from '../types';
import type { IndirectCalibration } from './confidence';
import { cueSpan } from './cues';
import { findReports } from './find-reports';
import { gridOf } from './grid';
import { loadIndirectModel } from './load-model';
import { type IndirectAnswer, quotationOf } from './report-quotation';
import { Speakers } from './speakers';

/** What the stage has learned. */
export interface IndirectModel {
  readonly weights: Float32Array;
  readonly calibration: IndirectCalibration;
}

/**
 * What the article reports in its own words that somebody said: Healey said that [the second frigate would be ready].
 * In reading order, `kind: 'indirect'`. Quotations in marks stay as they are: no content takes in a word of theirs.
 */
export function findIndirect(reading: Reading): Quotation[] {
  // Where a report begins and ends was learned from English alone.
  if (reading.document.language.glossary) return [];
  return answerIndirect(reading, loadIndirectModel()).map(({ quotation }) => quotation);
}

/** The same with another model, each quotation with its signals: what calibration learns from. */
export function answerIndirect(reading: Reading, model: IndirectModel): IndirectAnswer[] {
  const { document, mentions, resolver } = reading;
  const taken = tokensOfQuotations(reading);
  const grid = gridOf(document, mentions);
  const speakers = new Speakers(reading);
  const reports = findReports(grid, mentions, model.weights, (token) => taken[token] === 0);
  return reports.map((report) => {
    const cue = cueSpan(grid, report.cue);
    const { mention } = report.source;
    const resolution =
      mention === null ? null : resolver.resolve(mention, speakers.before(cue.start, mention));
    return quotationOf({ document, mentions, report, cue, resolution }, model.calibration);
  });
}

/** 1 for each token that belongs to a quotation which somebody is named for. */
function tokensOfQuotations({ document: { tokens }, quotations }: Reading): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { sources, parts } of quotations) {
    if (sources.length === 0) continue;
    for (const { start, end } of parts) {
      for (let i = tokenAt(tokens, start); i < tokens.length && (tokens[i] as Token).start < end; i++)
        taken[i] = 1;
    }
  }
  return taken;
}
