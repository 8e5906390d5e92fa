import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromText } from '../engine';
import type { Answer } from '../engine/attribution/assemble';
import { type Calibration, mayBeSure, termsOf } from '../engine/attribution/confidence';
import type { Model } from '../engine/attribution/rank';
import { answerQuotations } from '../engine/pipeline';
import { type GoldArticle, type GoldPiece, SHARED } from './corpora';
import { goldOf } from './examples';
import { fitLogistic, type Observation, predict } from './logistic-regression';

/** An answer that was given on an article not trained on, and whether it was right. */
export interface Judged extends Observation {
  /** False where such an answer is never said to be sure ({@link mayBeSure}). */
  readonly mayBeSure: boolean;
}

/** A little above the promise of 98 %, so that it also holds on what was not seen. */
const SURE_PRECISION = 0.99;
/** Where naming somebody begins to be right more often than it misleads. */
const NAMED_FROM = 0.3;

/** Judges all best answers, also those not sure enough to be given: by name where the gold has one, else by the mention. */
export async function judge(
  articles: readonly GoldArticle[],
  modelOf: (article: GoldArticle) => Model,
): Promise<Judged[]> {
  const { sameSource } = await import(pathToFileURL(path.join(SHARED, 'evaluation/sources.mjs')).href);
  const judged: Judged[] = [];
  for (const article of articles) {
    for (const { quotation, best } of answerQuotations(articleFromText(article.text), modelOf(article))) {
      const first = quotation.parts[0];
      if (!best || !first) continue;
      const gold = goldOf(first, article.pieces);
      if (!gold || (gold.attributed && gold.source.length === 0 && gold.name === null)) continue;
      judged.push({
        terms: termsOf(best.signals),
        right: gold.attributed && isRight(best, gold, sameSource),
        mayBeSure: mayBeSure(best.signals),
      });
    }
  }
  return judged;
}

function isRight(
  { sources, mention }: NonNullable<Answer['best']>,
  gold: GoldPiece,
  sameSource: (answer: string, gold: string, form?: string) => boolean,
): boolean {
  if (gold.name !== null) return sources.some((source) => sameSource(source.name, gold.name ?? ''));
  return mention !== null && gold.source.some(([start, end]) => mention.start < end && mention.end > start);
}

/** The calibration that the judged answers allow. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const weights = fitLogistic(judged).map((weight) => Number(weight.toFixed(4)));
  return { weights, sureFrom: threshold(judged, weights), namedFrom: NAMED_FROM };
}

/** The lowest confidence from which on the promised share of answers was right. */
function threshold(judged: readonly Judged[], weights: readonly number[]): number {
  const sorted = judged
    .filter((answer) => answer.mayBeSure)
    .map((answer) => ({ confidence: predict(weights, answer.terms), right: answer.right }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let sureFrom = 1;
  sorted.forEach((answer, i) => {
    if (answer.right) right++;
    if (i > 50 && right / (i + 1) >= SURE_PRECISION) sureFrom = Number(answer.confidence.toFixed(4));
  });
  return sureFrom;
}

/** Writes what was found where the engine reads it. */
export function writeCalibration({ weights, sureFrom, namedFrom }: Calibration): void {
  writeFileSync(
    path.resolve(import.meta.dirname, '../engine/model/calibration.ts'),
    `import type { Calibration } from '../attribution/confidence';

// Made by \`npm run train\`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [${weights.join(', ')}],
  sureFrom: ${sureFrom},
  namedFrom: ${namedFrom},
};
`,
  );
}
