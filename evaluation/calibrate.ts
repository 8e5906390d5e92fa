import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromText } from '../engine';
import type { Answer } from '../engine/attribution/assemble';
import { termsOf } from '../engine/attribution/confidence';
import type { Model } from '../engine/attribution/rank';
import { answerQuotations } from '../engine/pipeline';
import { type GoldArticle, type GoldPiece, SHARED } from './corpora';

/** An answer that was given on an article not trained on, and whether it was right. */
export interface Judged {
  readonly terms: readonly number[];
  readonly right: boolean;
  /** The sources were alternatives: such answers are never said to be sure. */
  readonly ambiguous: boolean;
}

/** What calibration finds; the shape of `engine/model/calibration.ts`. */
export interface Calibration {
  readonly weights: readonly number[];
  readonly sureFrom: number;
  /** Share of the answers that are sure, and of those the share that was right. */
  readonly coverage: number;
  readonly precision: number;
}

/** A little above the promise of 98 %, so that it also holds on what was not seen. */
const SURE_PRECISION = 0.985;
const NAMED_FROM = 0.35;

/** Judges all answers that name somebody, by name where the gold has one, else by the mention. */
export async function judge(
  articles: readonly GoldArticle[],
  modelOf: (article: GoldArticle) => Model,
): Promise<Judged[]> {
  const { sameSource } = await import(pathToFileURL(path.join(SHARED, 'evaluation/sources.mjs')).href);
  const judged: Judged[] = [];
  for (const article of articles) {
    for (const { quotation, signals } of answerQuotations(articleFromText(article.text), modelOf(article))) {
      const first = quotation.parts[0];
      if (!signals || !first || quotation.sources.length === 0) continue;
      const gold = overlapping(article.pieces, first.start, first.end);
      if (!gold || (gold.attributed && gold.source.length === 0 && gold.name === null)) continue;
      judged.push({
        terms: termsOf(signals),
        right: gold.attributed && isRight(quotation, gold, sameSource),
        ambiguous: signals.ambiguous,
      });
    }
  }
  return judged;
}

function overlapping(pieces: readonly GoldPiece[], start: number, end: number): GoldPiece | null {
  return (
    pieces.find((piece) => {
      const common = Math.min(piece.end, end) - Math.max(piece.start, start);
      return common / Math.max(piece.end - piece.start, end - start) > 0.5;
    }) ?? null
  );
}

function isRight(
  { sources, mention }: Answer['quotation'],
  gold: GoldPiece,
  sameSource: (answer: string, gold: string, form?: string) => boolean,
): boolean {
  if (gold.name !== null) return sources.some((source) => sameSource(source.name, gold.name ?? ''));
  return mention !== null && gold.source.some(([start, end]) => mention.start < end && mention.end > start);
}

/** Logistic regression by gradient descent; deterministic. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const size = judged[0]?.terms.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  weights[1] = 1;
  for (let round = 0; round < 3000; round++) {
    const gradient = new Array<number>(size).fill(0);
    for (const { terms, right } of judged) {
      const error = predict(weights, terms) - (right ? 1 : 0);
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + error * (terms[i] as number);
    }
    for (let i = 0; i < size; i++) {
      weights[i] =
        (weights[i] as number) -
        (0.3 / judged.length) * ((gradient[i] as number) + 0.5 * (weights[i] as number));
    }
  }
  return { weights: weights.map((weight) => Number(weight.toFixed(4))), ...threshold(judged, weights) };
}

function predict(weights: readonly number[], terms: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (weights[i] as number) * (terms[i] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** The lowest confidence from which on the promised share of answers was right. */
function threshold(judged: readonly Judged[], weights: readonly number[]): Omit<Calibration, 'weights'> {
  const sorted = judged
    .filter((answer) => !answer.ambiguous)
    .map((answer) => ({ confidence: predict(weights, answer.terms), right: answer.right }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let best = { sureFrom: 1, coverage: 0, precision: 1 };
  sorted.forEach((answer, i) => {
    if (answer.right) right++;
    const precision = right / (i + 1);
    if (i > 50 && precision >= SURE_PRECISION) {
      best = { sureFrom: Number(answer.confidence.toFixed(4)), coverage: right / judged.length, precision };
    }
  });
  return best;
}

/** Writes what was found where the engine reads it. */
export function writeCalibration({ weights, sureFrom }: Calibration): void {
  writeFileSync(
    path.resolve(import.meta.dirname, '../engine/model/calibration.ts'),
    `// Made by \`npm run train\`; see README.md beside this file.\nexport const CALIBRATION: readonly number[] = [\n${weights.map((weight) => `  ${weight},\n`).join('')}];\nexport const SURE_FROM = ${sureFrom};\nexport const NAMED_FROM = ${NAMED_FROM};\n`,
  );
}
