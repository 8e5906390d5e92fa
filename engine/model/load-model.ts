import { FEATURE_BITS } from '../attribution/feature-list';
import type { Model } from '../attribution/rank';
import { CALIBRATION } from './calibration';
import { SCALE, WEIGHTS } from './weights';

let loaded: Model | null = null;

/** The shipped ranker; decoded at the first call. See model/README.md for what it was trained on. */
export function loadModel(): Model {
  if (!loaded)
    loaded = { weights: decodeWeights(WEIGHTS, 1 << FEATURE_BITS), scale: SCALE, calibration: CALIBRATION };
  return loaded;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Signed bytes from base64; written out because the engine may use neither `atob` nor `Buffer`. */
function decodeWeights(base64: string, length: number): Int8Array {
  const codes = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i;
  const weights = new Int8Array(length);
  let out = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const bits =
      ((codes[base64.charCodeAt(i)] ?? 0) << 18) |
      ((codes[base64.charCodeAt(i + 1)] ?? 0) << 12) |
      ((codes[base64.charCodeAt(i + 2) & 127] ?? 0) << 6) |
      (codes[base64.charCodeAt(i + 3) & 127] ?? 0);
    if (out < length) weights[out++] = bits >> 16;
    if (out < length) weights[out++] = bits >> 8;
    if (out < length) weights[out++] = bits;
  }
  return weights;
}
