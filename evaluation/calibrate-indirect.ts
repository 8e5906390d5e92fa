import { articleFromText } from '../engine';
import {
  type IndirectCalibration,
  type IndirectSignals,
  indirectConfidence,
  indirectTerms,
} from '../engine/indirect/confidence';
import { answerIndirect, type IndirectModel } from '../engine/indirect/find-indirect';
import { loadModel } from '../engine/model/load-model';
import { readArticle } from '../engine/pipeline';
import { type AttributedArticle, indirectOf } from './indirect-gold';
import { fitLogistic } from './logistic-regression';

/** An answer that was given on an article not trained on, and whether it was right. */
export interface JudgedReport {
  readonly signals: IndirectSignals;
  readonly right: boolean;
}

/** What is promised of answers said to be sure, and where naming somebody begins to help more than it misleads. */
const SURE_PRECISION = 0.98;
const NAMED_FROM = 0.3;

/** Each answer that names somebody, and whether content and mention were right. */
export function judgeIndirect(article: AttributedArticle, model: IndirectModel): JudgedReport[] {
  const gold = indirectOf(article);
  return answerIndirect(readArticle(articleFromText(article.text), loadModel()), model).flatMap(
    ({ quotation, best }) => {
      const first = quotation.parts[0];
      if (!best || !first) return [];
      const { mention } = best;
      const right = gold.some(
        ({ content, source }) =>
          content.some((span) => agreement(span, first) >= 0.5) &&
          source.some(({ start, end }) => mention.start < end && start < mention.end),
      );
      return [{ signals: best.signals, right }];
    },
  );
}

/** What two spans have in common, of what they cover together. */
function agreement(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + b.end - b.start - common);
}

/** The calibration that the judged answers allow. */
export function calibrateIndirect(judged: readonly JudgedReport[]): IndirectCalibration {
  const fitted = fitLogistic(
    judged.map(({ signals, right }) => ({ terms: indirectTerms(signals), right, weight: 1 })),
  );
  const weights = fitted.map((weight) => Number(weight.toFixed(4)));
  const calibration = { weights, sureFrom: 1, namedFrom: NAMED_FROM };
  const sorted = judged
    .filter(({ signals }) => !signals.ambiguous)
    .map(({ signals, right }) => ({ confidence: indirectConfidence(signals, calibration), right }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let { sureFrom } = calibration;
  sorted.forEach((answer, i) => {
    if (answer.right) right++;
    if (i > 50 && right / (i + 1) >= SURE_PRECISION) sureFrom = Number(answer.confidence.toFixed(4));
  });
  return { ...calibration, sureFrom };
}
