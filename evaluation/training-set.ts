import { type CorpusName, type GoldArticle, readCorpus, TRAINING } from './corpora';
import { type Example, examplesOf } from './examples';
import { readInventedArticles } from './invented-articles';
import { readPressCorpus } from './press-corpus';

/** The newspapers are nearest to what readers open, PolNeAR is the largest: each of its pieces counts less. */
const WEIGHTS: Readonly<Record<Exclude<CorpusName, 'press'>, number>> = {
  newspapers: 3,
  wikinews: 2,
  outlets: 3,
  'polnear/train': 1,
  'polnear/dev': 0,
  invented: 3,
};

/** Articles and what the ranker learns from each, by the article's id. */
export interface TrainingSet {
  readonly articles: readonly GoldArticle[];
  readonly examples: ReadonlyMap<string, readonly Example[]>;
}

/**
 * All articles that may be learned from, with their examples. From the press the ranker does not learn, only how sure its
 * answers are: with its examples (at any weight) half a point more of the press is right and up to two points less of
 * PolNeAR. Null where `../shared` is absent.
 */
export function readTrainingSet(): TrainingSet | null {
  const articles: GoldArticle[] = [];
  const examples = new Map<string, readonly Example[]>();
  for (const name of TRAINING) {
    const corpus = readCorpus(name);
    if (!corpus) return null;
    for (const article of corpus) {
      articles.push(article);
      examples.set(article.id, examplesOf(article, WEIGHTS[name]));
    }
  }
  for (const article of readInventedArticles()) {
    articles.push(article);
    examples.set(article.id, examplesOf(article, WEIGHTS.invented));
  }
  articles.push(...readPressCorpus());
  return { articles, examples };
}
