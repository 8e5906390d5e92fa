import { writeFileSync } from 'node:fs';
import type { Calibration } from '../engine/attribution/confidence';
import { hashWord } from '../engine/attribution/frame';
import type { Model } from '../engine/attribution/rank';
import { CALIBRATION } from '../engine/model/calibration';
import { calibrate, judge } from './calibrate';
import type { CorpusName, GoldArticle } from './corpora';
import { trainRanker } from './ranker-training';
import { scoreCorpus, type TextScore } from './scores';
import type { TrainingSet } from './training-set';

const FOLDS = 5;
const SCORED: readonly CorpusName[] = ['newspapers', 'wikinews', 'outlets'];
/** So many folds leave their part of PolNeAR out as well, so that confidence is also learned from its answers. */
const FOLDS_WITHOUT_POLNEAR = 2;

/** Is the article read with weights that were trained without it? */
function isJudged({ corpus, id }: GoldArticle): boolean {
  if (corpus === 'polnear/train') return foldOf(id) < FOLDS_WITHOUT_POLNEAR;
  return SCORED.includes(corpus);
}

/** The fold of an article: by its id, so that it stays when articles are added. */
const foldOf = (id: string) => (hashWord(id) >>> 0) % FOLDS;

/**
 * Scores each article with weights that were trained without it. PolNeAR (train) is not scored here, since its other half,
 * `polnear/dev`, is; part of it is judged. Returns the scores and the calibration that the answers so given
 * allow. With `ERRORS=PREFIX` in the environment the errors are written to files, by corpus.
 */
export async function crossValidate(
  set: TrainingSet,
): Promise<{ calibration: Calibration; scores: Map<CorpusName, TextScore> }> {
  const models: Model[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = set.articles.filter((article) => !isJudged(article) || foldOf(article.id) !== fold);
    const weights = trainRanker(kept.flatMap((article) => set.examples.get(article.id) ?? []));
    models.push({ weights, calibration: CALIBRATION });
  }
  const scored = set.articles.filter((article) => SCORED.includes(article.corpus));
  const rankerOf = (article: GoldArticle) => models[foldOf(article.id)] as Model;
  const calibration = calibrate(await judge(set.articles.filter(isJudged), rankerOf));
  const modelOf = (article: GoldArticle) => ({ ...rankerOf(article), calibration });
  const scores = new Map<CorpusName, TextScore>();
  for (const name of SCORED) {
    const articles = scored.filter((article) => article.corpus === name);
    const score = await scoreCorpus(name, articles, modelOf);
    scores.set(name, score);
    const errors = process.env.ERRORS;
    if (errors)
      writeFileSync(`${errors}-${name}.jsonl`, score.errors.map((error) => JSON.stringify(error)).join('\n'));
  }
  return { calibration, scores };
}
