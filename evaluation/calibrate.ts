import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromText } from '../engine';
import type { Answer } from '../engine/attribution/assemble';
import {
  type Calibration,
  confidenceOf,
  MENTION_TERMS,
  mayBeSure,
  NAME_TERMS,
  termsOf,
} from '../engine/attribution/confidence';
import type { Model } from '../engine/attribution/rank';
import type { Signals } from '../engine/attribution/signals';
import { answerQuotations } from '../engine/pipeline';
import { type GoldArticle, type GoldPiece, SHARED } from './corpora';
import { goldOf } from './examples';
import { fitLogistic } from './logistic-regression';
import { areNamed } from './press-score';

/** An answer that was given on an article not trained on, and whether it was right. */
export interface Judged {
  readonly signals: Signals;
  /** The mention is one of the source's. */
  readonly mention: boolean;
  /** The name is the source's; where the gold tells none, as `mention`. */
  readonly name: boolean;
  /** Does the gold tell the source's name? */
  readonly named: boolean;
  /** Annotated by hand throughout: in PolNeAR two of a hundred sources or more are mistaken or left out, and names were added by machine. */
  readonly byHand: boolean;
}

/** What is promised of answers said to be sure; the press is so large a set that those the line is drawn by look hardly better than others. */
const SURE_PRECISION = 0.98;
/**
 * Where naming somebody begins to gain more than it loses: half of what is reached, some 90 % (Lipton et al. 2014), and a
 * little less, since in the press a wrong name counts as a wrong mention.
 */
const NAMED_FROM = 0.4;
/** How much an answer counts: the hand-annotated sets are small, and their names are right. */
const BY_HAND = 3;
const MACHINE_NAMED = 0.3;

/** Judges all best answers, also those not sure enough to be given. */
export async function judge(
  articles: readonly GoldArticle[],
  modelOf: (article: GoldArticle) => Model,
): Promise<Judged[]> {
  const { sameSource } = await import(pathToFileURL(path.join(SHARED, 'evaluation/sources.mjs')).href);
  const judged: Judged[] = [];
  for (const article of articles) {
    const byHand = article.corpus !== 'polnear/train';
    for (const { quotation, best } of answerQuotations(articleFromText(article.text), modelOf(article))) {
      const first = quotation.parts[0];
      if (!best || !first) continue;
      const gold = goldOf(first, article.pieces);
      if (gold?.attributed && gold.source.length === 0 && gold.name === null) continue;
      // PolNeAR left transcripts out, and other words in marks here and there.
      if (!byHand && !gold) continue;
      const name =
        gold !== null &&
        (article.corpus === 'press' && gold.name !== null
          ? areNamed(
              article.text,
              { speaker: gold.name, source: gold.source[0] ?? null },
              best.sources,
              best.mention,
            )
          : isNamed(best, gold, sameSource));
      const mention = gold !== null && (isTouched(best, gold) || name);
      const named = gold !== null && gold.name !== null;
      judged.push({ signals: best.signals, mention, name: named ? name : mention, named, byHand });
    }
  }
  return judged;
}

type Best = NonNullable<Answer['best']>;

function isTouched({ mention }: Best, { source }: GoldPiece): boolean {
  return mention !== null && source.some(([start, end]) => mention.start < end && mention.end > start);
}

function isNamed(
  { sources }: Best,
  { name, sourceClass }: GoldPiece,
  sameSource: (answer: string, gold: string, form?: string) => boolean,
): boolean {
  return name !== null && sources.some((source) => sameSource(source.name, name, sourceClass ?? undefined));
}

/** The calibration that the judged answers allow. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const round = (weights: readonly number[]) => weights.map((weight) => Number(weight.toFixed(3)));
  const mention = fitLogistic(
    judged.map((answer) => ({
      terms: termsOf(MENTION_TERMS, answer.signals),
      right: answer.mention,
      weight: answer.byHand ? BY_HAND : 1,
    })),
  );
  const name = fitLogistic(
    judged
      .filter((answer) => answer.mention && answer.named)
      .map((answer) => ({
        terms: termsOf(NAME_TERMS, answer.signals),
        right: answer.name,
        weight: answer.byHand ? BY_HAND : MACHINE_NAMED,
      })),
  );
  const weights = { mention: round(mention), name: round(name), sureFrom: 1, namedFrom: NAMED_FROM };
  return { ...weights, sureFrom: threshold(judged, weights) };
}

/** The lowest confidence from which on the promised share of answers was right, where they were annotated by hand. */
function threshold(judged: readonly Judged[], calibration: Calibration): number {
  const sorted = judged
    .filter(({ byHand, signals }) => byHand && mayBeSure(signals))
    .map(({ signals, name }) => ({ confidence: confidenceOf(signals, calibration).answer, right: name }))
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
export function writeCalibration({ mention, name, sureFrom, namedFrom }: Calibration): void {
  writeFileSync(
    path.resolve(import.meta.dirname, '../engine/model/calibration.ts'),
    `import type { Calibration } from '../attribution/confidence';

// Made by \`npm run train\`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [${mention.join(', ')}],
  name: [${name.join(', ')}],
  sureFrom: ${sureFrom},
  namedFrom: ${namedFrom},
};
`,
  );
}
