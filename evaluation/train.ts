import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { QuotingModel } from '../engine/attribution/quoting';
import { encodeWeights } from '../engine/model/weight-code';
import { writeCalibration } from './calibrate';
import { readCorpus } from './corpora';
import { crossValidate } from './cross-validate';
import { pressFigures } from './press-score';
import { trainRanker } from './ranker-training';
import { scoreCorpus, scoreLine } from './scores';
import { readTrainingSet } from './training-set';

/**
 * Trains the ranker, and what decides whether marks quote anybody, and writes their weights to `engine/model`.
 * Deterministic: the same corpora give the same bytes.
 *
 *   npm run train                    train on everything, write the weights, score
 *   npm run train -- --confidence    write only what confidence is reckoned by
 *   npm run train -- --dry           score by cross-validation only, write nothing
 */

/** Writes weights as a module of the model. `more` are further lines of it. */
function writeWeights(name: string, weights: Float32Array, more = ''): void {
  const file = path.resolve(import.meta.dirname, `../engine/model/${name}.ts`);
  const note = '// Made by `npm run train`; see README.md beside this file.';
  writeFileSync(file, `${note}\n${more}export const WEIGHTS =\n  '${encodeWeights(weights)}';\n`);
}

function writeQuoting({ weights, scores }: QuotingModel): void {
  writeWeights(
    'quoting-weights',
    weights,
    `export const SCORES: readonly number[] = [${scores.join(', ')}];\n`,
  );
}

const set = readTrainingSet();
if (!set) {
  console.log('../shared is absent: nothing to train on, the committed weights stay.');
} else {
  const { calibration, quoting, scores, press } = await crossValidate(set);
  for (const [name, score] of scores) console.log(scoreLine(name, score));
  console.log('press           ', pressFigures(press));
  console.log('calibration', JSON.stringify(calibration));
  const weights = trainRanker([...set.examples.values()].flat());
  const writes = !process.argv.includes('--dry');
  if (writes) writeCalibration(calibration);
  if (writes && !process.argv.includes('--confidence')) {
    writeWeights('weights', weights);
    writeQuoting(quoting);
  }
  const dev = readCorpus('polnear/dev');
  if (dev)
    console.log(
      scoreLine(
        'polnear/dev',
        await scoreCorpus('polnear/dev', dev, () => ({ weights, quoting, calibration })),
      ),
    );
}
