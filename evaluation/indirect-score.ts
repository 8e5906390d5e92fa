import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromText } from '../engine';
import { attributeQuotations, type IndirectStage } from '../engine/pipeline';
import { SHARED } from './corpora';
import type { AttributedArticle } from './indirect-gold';
import { type TextScore, toPrediction } from './scores';

/** What is counted of indirect speech: words, contents, and contents with their source. */
export type IndirectScore = TextScore & { readonly detection: { readonly tokens: TextScore['endToEnd'] } };

/** Scores the stage as `score-text.mjs --kinds indirect --cues speech-cues.txt` does. */
export async function scoreIndirect(
  articles: readonly AttributedArticle[],
  stageOf: (article: AttributedArticle) => IndirectStage,
): Promise<IndirectScore> {
  const { score, defaults } = await import(
    pathToFileURL(path.join(SHARED, 'evaluation/score-text.mjs')).href
  );
  const cues = readFileSync(path.join(SHARED, 'evaluation/speech-cues.txt'), 'utf8').split('\n');
  const predictions = new Map(
    articles.map((article) => {
      const options = { indirect: stageOf(article) };
      const quotes = toPrediction(attributeQuotations(articleFromText(article.text), options));
      return [article.id, { id: article.id, quotes }];
    }),
  );
  return score(articles, predictions, {
    ...defaults(),
    kinds: new Set(['indirect']),
    cues: new Set(cues.map((cue) => cue.trim().toLowerCase()).filter((cue) => cue !== '')),
    errors: true,
  });
}

/** What is shown of a score, in per cent. */
export function indirectFigures(score: IndirectScore): Record<string, string> {
  const { detection, attribution, endToEnd, endToEndNamed, sure } = score;
  const percent = (value: number) => (100 * value).toFixed(1);
  return {
    'words: P': percent(detection.tokens.P),
    'words: R': percent(detection.tokens.R),
    'words: F1': percent(detection.tokens.F1),
    contents: percent(detection.overlap.F1),
    source: percent(attribution.accuracy),
    'end to end': percent(endToEnd.F1),
    'by name': percent(endToEndNamed.F1),
    'sure: right': percent(sure.precision),
    'sure: share': percent(sure.coverage),
  };
}
