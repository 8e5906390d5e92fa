import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeWeights } from '../engine/model/weight-code';
import { writeCalibration } from './calibrate';
import { readCorpus } from './corpora';
import { crossValidate } from './cross-validate';
import { trainRanker } from './ranker-training';
import { scoreCorpus, scoreLine } from './scores';
import { readTrainingSet } from './training-set';

/**
 * Trains the ranker and writes `engine/model/weights.ts`. Deterministic: the same corpora give the same bytes.
 *
 *   npm run train            train on everything, write the weights, score
 *   npm run train -- --dry   score by cross-validation only, write nothing
 */

function writeWeights(weights: Float32Array): void {
  const file = path.resolve(import.meta.dirname, '../engine/model/weights.ts');
  const note = '// Made by `npm run train`; see README.md beside this file.';
  writeFileSync(file, `${note}\nexport const WEIGHTS =\n  '${encodeWeights(weights)}';\n`);
}

const set = readTrainingSet();
if (!set) {
  console.log('../shared is absent: nothing to train on, the committed weights stay.');
} else {
  const { calibration, scores } = await crossValidate(set);
  for (const [name, score] of scores) console.log(scoreLine(name, score));
  console.log('calibration', JSON.stringify(calibration));
  const dry = process.argv.includes('--dry');
  const weights = trainRanker([...set.examples.values()].flat());
  if (!dry) writeWeights(weights);
  if (!dry) writeCalibration(calibration);
  const dev = readCorpus('polnear/dev');
  if (dev)
    console.log(
      scoreLine('polnear/dev', await scoreCorpus('polnear/dev', dev, () => ({ weights, calibration }))),
    );
}
