import { writeFileSync } from 'node:fs';
import type { Calibration } from '../engine/attribution/confidence';
import type { Model } from '../engine/attribution/rank';
import { CALIBRATION } from '../engine/model/calibration';
import { calibrate, judge } from './calibrate';
import type { CorpusName, GoldArticle } from './corpora';
import { FOLDS, foldOf } from './folds';
import { readPronounExamples } from './pronoun-examples';
import { trainPronouns } from './pronoun-training';
import { trainRanker } from './ranker-training';
import { scoreCorpus, type TextScore } from './scores';
import type { TrainingSet } from './training-set';

const SCORED: readonly CorpusName[] = ['newspapers', 'wikinews', 'outlets'];
/** So many folds leave their part of PolNeAR out as well, so that confidence is also learned from its answers. */
const FOLDS_WITHOUT_POLNEAR = 2;

/** Is the article read with weights that were trained without it? */
function isJudged({ corpus, id }: GoldArticle): boolean {
  if (corpus === 'polnear/train') return foldOf(id) < FOLDS_WITHOUT_POLNEAR;
  return SCORED.includes(corpus);
}

/**
 * Scores each article with weights, of the ranker and of pronouns, that were trained without it. PolNeAR (train) is not scored here, since its other half,
 * `polnear/dev`, is; part of it is judged. Returns the scores and the calibration that the answers so given
 * allow. With `ERRORS=PREFIX` in the environment the errors are written to files, by corpus.
 */
export async function crossValidate(
  set: TrainingSet,
): Promise<{ calibration: Calibration; scores: Map<CorpusName, TextScore> }> {
  const models: Model[] = [];
  const pronouns = (await readPronounExamples()) ?? [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = set.articles.filter((article) => !isJudged(article) || foldOf(article.id) !== fold);
    const weights = trainRanker(kept.flatMap((article) => set.examples.get(article.id) ?? []));
    const learned = pronouns.filter(({ article }) => foldOf(article) !== fold);
    models.push({ weights, calibration: CALIBRATION, pronouns: trainPronouns(learned) });
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
