import { writeFileSync } from 'node:fs';
import type { Calibration } from '../engine/attribution/confidence';
import { hashWord } from '../engine/attribution/frame';
import type { Model } from '../engine/attribution/rank';
import { CALIBRATION } from '../engine/model/calibration';
import { calibrate, judge } from './calibrate';
import type { CorpusName, GoldArticle } from './corpora';
import { trainRanker } from './ranker-training';
import { scoreCorpus, scoreLine } from './scores';
import type { TrainingSet } from './train';

const FOLDS = 5;
const SCORED: readonly CorpusName[] = ['newspapers', 'wikinews', 'outlets'];

/** The fold of an article: by its id, so that it stays when articles are added. */
const foldOf = (id: string) => (hashWord(id) >>> 0) % FOLDS;

/**
 * Scores each article with weights that were trained without it. PolNeAR (train) is in every training part; it is not
 * scored here, since its other half, `polnear/dev`, is. Returns the calibration that the answers so given allow.
 */
export async function crossValidate(set: TrainingSet): Promise<Calibration> {
  const models: Model[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = set.articles.filter(
      (article) => article.corpus === 'polnear/train' || foldOf(article.id) !== fold,
    );
    const weights = trainRanker(kept.flatMap((article) => set.examples.get(article.id) ?? []));
    models.push({ weights, calibration: CALIBRATION });
  }
  const scored = set.articles.filter((article) => SCORED.includes(article.corpus));
  const rankerOf = (article: GoldArticle) => models[foldOf(article.id)] as Model;
  const calibration = calibrate(await judge(scored, rankerOf));
  const modelOf = (article: GoldArticle) => ({ ...rankerOf(article), calibration });
  for (const name of SCORED) {
    const articles = set.articles.filter((article) => article.corpus === name);
    const score = await scoreCorpus(name, articles, modelOf);
    console.log(scoreLine(name, score));
    const errors = process.env.ERRORS;
    if (errors)
      writeFileSync(`${errors}-${name}.jsonl`, score.errors.map((error) => JSON.stringify(error)).join('\n'));
  }
  console.log('calibration', JSON.stringify(calibration));
  return calibration;
}
