import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IndirectCalibration } from '../engine/indirect/confidence';
import { answerIndirect, type IndirectModel } from '../engine/indirect/find-indirect';
import { decodeWeights, encodeWeights } from '../engine/model/weight-code';
import { hashWord } from '../engine/text/hash-word';
import { calibrateIndirect, judgeIndirect } from './calibrate-indirect';
import { indirectExamples } from './indirect-examples';
import { type AttributedArticle, readAttributions } from './indirect-gold';
import { indirectFigures, scoreIndirect } from './indirect-score';
import { trainIndirect } from './indirect-training';

/**
 * Trains the stage for indirect speech on PolNeAR (train) and writes `engine/indirect/weights.ts`. Deterministic.
 *
 *   npm run train:indirect            train, calibrate by cross-validation, write, score
 *   npm run train:indirect -- --dry   the same, but write nothing
 */
const FOLDS = 3;

const articles = readAttributions('polnear/train');
if (!articles) {
  console.log('../shared is absent: nothing to train on, the committed weights stay.');
} else {
  const examples = articles.map(indirectExamples);
  const train = (isKept: (article: AttributedArticle) => boolean) => {
    const kept = examples.filter((_, i) => isKept(articles[i] as AttributedArticle));
    const weights = trainIndirect(
      kept.flatMap(({ spans }) => spans),
      kept.flatMap(({ sources }) => sources),
    );
    const text = encodeWeights(weights);
    return { text, weights: decodeWeights(text, weights.length) };
  };
  const foldOf = ({ id }: AttributedArticle) => (hashWord(id) >>> 0) % FOLDS;
  const folds = Array.from(
    { length: FOLDS },
    (_, fold) => train((article) => foldOf(article) !== fold).weights,
  );
  const blank: IndirectCalibration = { weights: [], sureFrom: 1, namedFrom: 0 };
  const weightsOf = (article: AttributedArticle) => folds[foldOf(article)] as Float32Array;
  const judged = articles.flatMap((article) =>
    judgeIndirect(article, { weights: weightsOf(article), calibration: blank }),
  );
  const calibration = calibrateIndirect(judged);
  console.log('calibration', JSON.stringify(calibration));
  const stageWith = (model: IndirectModel) => (reading: Parameters<typeof answerIndirect>[0]) =>
    answerIndirect(reading, model).map(({ quotation }) => quotation);
  const cv = await scoreIndirect(articles, (article) =>
    stageWith({ weights: weightsOf(article), calibration }),
  );
  console.log('polnear/train, cross-validated', indirectFigures(cv));
  if (process.env.ERRORS)
    writeFileSync(process.env.ERRORS, cv.errors.map((error) => JSON.stringify(error)).join('\n'));
  const final = train(() => true);
  if (!process.argv.includes('--dry')) write(final.text, calibration);
  const dev = readAttributions('polnear/dev');
  if (dev) {
    const stage = stageWith({ weights: final.weights, calibration });
    console.log('polnear/dev', indirectFigures(await scoreIndirect(dev, () => stage)));
  }
}

function write(weights: string, { weights: terms, sureFrom, namedFrom }: IndirectCalibration): void {
  const text = `import type { IndirectCalibration } from './confidence';

// Made by \`npm run train:indirect\`; see engine/model/README.md.
export const CALIBRATION: IndirectCalibration = {
  weights: [${terms.join(', ')}],
  sureFrom: ${sureFrom},
  namedFrom: ${namedFrom},
};
export const WEIGHTS =
  '${weights}';
`;
  writeFileSync(path.resolve(import.meta.dirname, '../engine/indirect/weights.ts'), text);
}
