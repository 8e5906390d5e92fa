import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeWeights, encodeWeights } from '../engine/model/weight-code';
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
  const { calibration, scores } = await crossValidate(set);
  for (const [name, score] of scores) console.log(scoreLine(name, score));
  console.log('calibration', JSON.stringify(calibration));
  const dry = process.argv.includes('--dry');
  const weights = writeWeights(trainRanker([...set.examples.values()].flat()), dry);
  if (!dry) writeCalibration(calibration);
  const dev = readCorpus('polnear/dev');
  if (dev)
    console.log(
      scoreLine('polnear/dev', await scoreCorpus('polnear/dev', dev, () => ({ weights, calibration }))),
    );
}
