import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeWeights, encodeWeights } from '../engine/model/weight-code';
import { writeCalibration } from './calibrate';
import { type GoldArticle, readCorpus, TRAINING } from './corpora';
import { crossValidate } from './cross-validate';
import { type Example, examplesOf } from './examples';
import { trainRanker } from './ranker-training';
import { scoreCorpus, scoreLine } from './scores';

/**
 * Trains the ranker and writes `engine/model/weights.ts`. Deterministic: the same corpora give the same bytes.
 *
 *   npm run train            train on everything, write the weights, score
 *   npm run train -- --dry   score by cross-validation only, write nothing
 */

/** The newspapers are nearest to what readers open, PolNeAR is the largest: each of its pieces counts less. */
const WEIGHTS: Record<string, number> = {
  newspapers: 3,
  wikinews: 2,
  outlets: 3,
  'polnear/train': 1,
  'polnear/dev': 0,
};

export interface TrainingSet {
  readonly articles: readonly GoldArticle[];
  readonly examples: ReadonlyMap<string, readonly Example[]>;
}

function readTrainingSet(): TrainingSet | null {
  const articles: GoldArticle[] = [];
  const examples = new Map<string, readonly Example[]>();
  for (const name of TRAINING) {
    const corpus = readCorpus(name);
    if (!corpus) return null;
    let withSource = 0;
    let outOfReach = 0;
    for (const article of corpus) {
      const found = examplesOf(article, WEIGHTS[name] ?? 1);
      articles.push(article);
      examples.set(article.id, found.examples);
      withSource += found.withSource;
      outOfReach += found.outOfReach;
    }
    console.log(`${name}: ${withSource} with a source, ${outOfReach} out of reach`);
  }
  return { articles, examples };
}

/** Writes the weights and returns them as they will be read again. */
function writeWeights(weights: Float32Array, dry: boolean): Float32Array {
  const { text, largest } = encodeWeights(weights);
  const file = path.resolve(import.meta.dirname, '../engine/model/weights.ts');
  const note = '// Made by `npm run train`; see README.md beside this file.';
  if (!dry)
    writeFileSync(
      file,
      `${note}\nexport const LARGEST = ${largest};\nexport const WEIGHTS =\n  '${text}';\n`,
    );
  return decodeWeights(text, largest, weights.length);
}

const set = readTrainingSet();
if (!set) {
  console.log('../shared is absent: nothing to train on, the committed weights stay.');
} else {
  const calibration = await crossValidate(set);
  const dry = process.argv.includes('--dry');
  const weights = writeWeights(trainRanker([...set.examples.values()].flat()), dry);
  if (!dry) writeCalibration(calibration);
  const dev = readCorpus('polnear/dev');
  if (dev)
    console.log(
      scoreLine('polnear/dev', await scoreCorpus('polnear/dev', dev, () => ({ weights, calibration }))),
    );
}
