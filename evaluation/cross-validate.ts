import { writeFileSync } from 'node:fs';
import type { Calibration } from '../engine/attribution/confidence';
import type { QuotingModel } from '../engine/attribution/quoting';
import type { Model } from '../engine/attribution/rank';
import { CALIBRATION } from '../engine/model/calibration';
import { calibrate, judge } from './calibrate';
import type { CorpusName, GoldArticle } from './corpora';
import { FOLDS, foldOf } from './folds';
import { type PressAnswer, scorePress } from './press-score';
import { readPronounExamples } from './pronoun-examples';
import { trainPronouns } from './pronoun-training';
import { rate, trainQuoting } from './quoting-training';
import { trainRanker } from './ranker-training';
import { scoreCorpus, type TextScore } from './scores';
import type { TrainingSet } from './training-set';

const SCORED: readonly CorpusName[] = ['newspapers', 'wikinews', 'outlets'];
/** Confidence is also learned from the answers on so many folds of PolNeAR. */
const FOLDS_OF_POLNEAR = 2;

interface CrossValidated {
  readonly calibration: Calibration;
  readonly quoting: QuotingModel;
  readonly scores: Map<CorpusName, TextScore>;
  readonly press: PressAnswer[];
}

/** Are the answers on this article judged, to calibrate by them? */
function isJudged({ corpus, id }: GoldArticle): boolean {
  if (corpus === 'polnear/train') return foldOf(id) < FOLDS_OF_POLNEAR;
  return corpus === 'press' || SCORED.includes(corpus);
}

/**
 * Scores each article with weights, of the ranker and of pronouns, that were trained without it. PolNeAR (train) is not
 * scored here, since its other half, `polnear/dev`, is; part of it is judged. Returns the scores, the calibration that the answers so given allow, and what
 * decides whether marks quote anybody: it weighs the ranker's scores, so it too learns from articles left out.
 * With `ERRORS=PREFIX` in the environment the errors are written to files, by corpus.
 */
export async function crossValidate(set: TrainingSet): Promise<CrossValidated> {
  const outside = (fold: number) => (article: GoldArticle) =>
    article.corpus === 'invented' || foldOf(article.id) !== fold;
  const rankers = Array.from({ length: FOLDS }, (_, fold) =>
    trainRanker(set.articles.filter(outside(fold)).flatMap(({ id }) => set.examples.get(id) ?? [])),
  );
  const rated = new Map(
    set.articles.map(({ id }) => [
      id,
      (set.examples.get(id) ?? []).map((example) => rate(example, rankers[foldOf(id)] as Float32Array)),
    ]),
  );
  const quotingOf = (articles: readonly GoldArticle[]) =>
    trainQuoting(articles.flatMap(({ id }) => rated.get(id) ?? []));
  const pronouns = (await readPronounExamples()) ?? [];
  const models = rankers.map(
    (weights, fold): Model => ({
      weights,
      quoting: quotingOf(set.articles.filter(outside(fold))),
      calibration: CALIBRATION,
      pronouns: trainPronouns(pronouns.filter(({ article }) => foldOf(article) !== fold)),
    }),
  );
  const scored = set.articles.filter((article) => SCORED.includes(article.corpus));
  const rankerOf = (article: { readonly id: string }) => models[foldOf(article.id)] as Model;
  const calibration = calibrate(await judge(set.articles.filter(isJudged), rankerOf));
  const modelOf = (article: { readonly id: string }) => ({ ...rankerOf(article), calibration });
  const scores = new Map<CorpusName, TextScore>();
  for (const name of SCORED) {
    const articles = scored.filter((article) => article.corpus === name);
    const score = await scoreCorpus(name, articles, modelOf);
    scores.set(name, score);
    const errors = process.env.ERRORS;
    if (errors)
      writeFileSync(`${errors}-${name}.jsonl`, score.errors.map((error) => JSON.stringify(error)).join('\n'));
  }
  return { calibration, quoting: quotingOf(set.articles), scores, press: scorePress(modelOf) };
}
