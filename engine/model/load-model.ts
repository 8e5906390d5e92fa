import { QUOTING_BITS } from '../attribution/quoting';
import { type Model, RANKER_BITS } from '../attribution/rank';
import { CALIBRATION } from './calibration';
import { WEIGHTS as QUOTING, SCORES } from './quoting-weights';
import { decodeWeights } from './weight-code';
import { WEIGHTS } from './weights';

let loaded: Model | null = null;

/** The shipped ranker; decoded at the first call. See README.md beside this file for what it was trained on. */
export function loadModel(): Model {
  if (!loaded) {
    loaded = {
      weights: decodeWeights(WEIGHTS, 1 << RANKER_BITS),
      quoting: { weights: decodeWeights(QUOTING, 1 << QUOTING_BITS), scores: SCORES },
      calibration: CALIBRATION,
    };
  }
  return loaded;
}
