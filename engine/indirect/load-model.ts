import { decodeWeights } from '../model/weight-code';
import type { IndirectModel } from './find-indirect';
import { INDIRECT_BITS } from './lattice';
import { CALIBRATION, WEIGHTS } from './weights';

let loaded: IndirectModel | null = null;

/** The shipped model of indirect speech; decoded at the first call. See engine/model/README.md for what it learned from. */
export function loadIndirectModel(): IndirectModel {
  if (!loaded) {
    loaded = { weights: decodeWeights(WEIGHTS, 1 << INDIRECT_BITS), calibration: CALIBRATION };
  }
  return loaded;
}
