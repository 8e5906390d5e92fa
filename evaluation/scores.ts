import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromText, type Quotation } from '../engine';
import type { Model } from '../engine/attribution/rank';
import { attributeQuotations } from '../engine/pipeline';
import { type CorpusName, corpusFile, type GoldArticle, SHARED } from './corpora';

/** What `score-text.mjs` counts, as far as it is used here. */
export interface TextScore {
  readonly detection: { readonly overlap: Prf; readonly boundary: Prf };
  readonly attribution: { readonly accuracy: number };
  readonly endToEnd: Prf;
  readonly endToEndHead: Prf;
  readonly endToEndNamed: Prf;
  readonly sure: { readonly answers: number; readonly precision: number; readonly coverage: number };
  readonly errors: readonly { readonly type: string; readonly [key: string]: unknown }[];
}

interface Prf {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

const KIND = { direct: 'direct', partial: 'mixed', indirect: 'indirect' } as const;

/** The engine's answer in the form that the scorer reads (as `to-predictions.mjs` makes it). */
export function toPrediction(quotations: readonly Quotation[]): object[] {
  return quotations.flatMap((quotation) => {
    if (quotation.kind === 'scare') return [];
    const { mention, sources, parts } = quotation;
    const first = sources[0];
    return [
      {
        start: parts[0]?.start,
        end: parts.at(-1)?.end,
        parts: parts.map(({ start, end }) => ({ start, end })),
        kind: KIND[quotation.kind],
        sure: quotation.sure,
        confidence: quotation.confidence,
        speaker: first
          ? {
              text: mention?.text ?? first.name,
              ...(mention ? { start: mention.start, end: mention.end } : {}),
              canonical: first.name,
            }
          : null,
      },
    ];
  });
}

/** Scores a corpus; each article is read with the model that `modelOf` gives for it. */
export async function scoreCorpus(
  name: CorpusName,
  articles: readonly GoldArticle[],
  modelOf: (article: GoldArticle) => Model,
): Promise<TextScore> {
  const { score, defaults } = await import(
    pathToFileURL(path.join(SHARED, 'evaluation/score-text.mjs')).href
  );
  const gold = readFileSync(corpusFile(name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const predictions = new Map(
    articles.map((article) => [
      article.id,
      {
        id: article.id,
        quotes: toPrediction(attributeQuotations(articleFromText(article.text), { model: modelOf(article) })),
      },
    ]),
  );
  return score(gold, predictions, { ...defaults(), errors: true });
}

/** One line of the table: percentages. */
export function scoreLine(name: string, score: TextScore): string {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
  return [
    name.padEnd(16),
    `found ${percent(score.detection.overlap.F1)}`,
    `P ${percent(score.endToEnd.P)}`,
    `R ${percent(score.endToEnd.R)}`,
    `F1 ${percent(score.endToEnd.F1)}`,
    `head ${percent(score.endToEndHead.F1)}`,
    `name ${percent(score.endToEndNamed.F1)}`,
    `sure ${percent(score.sure.precision)} of ${percent(score.sure.coverage)}`,
  ].join('  ');
}
