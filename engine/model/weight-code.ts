/** One character for each weight: 64 levels, finer near zero, where most weights lie. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MIDDLE = 32;
const STEPS = 31;
/** Levels grow as the power of their number: half of the 31 steps lie below a third of the largest weight. */
const POWER = 1.6;

/** The weights as text. `largest` is the greatest absolute value, which the decoder needs again. */
export function encodeWeights(weights: Float32Array): { text: string; largest: number } {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  let text = '';
  for (const weight of weights) {
    const level = largest === 0 ? 0 : Math.round(STEPS * (Math.abs(weight) / largest) ** (1 / POWER));
    text += ALPHABET[MIDDLE + (weight < 0 ? -level : level)];
  }
  return { text, largest };
}

/** The inverse of {@link encodeWeights}, up to rounding. A text that is too short leaves the rest at zero. */
export function decodeWeights(text: string, largest: number, length: number): Float32Array {
  const values = new Float32Array(128);
  for (let i = 0; i < ALPHABET.length; i++) {
    const level = (i - MIDDLE) / STEPS;
    values[ALPHABET.charCodeAt(i)] = Math.sign(level) * Math.abs(level) ** POWER * largest;
  }
  const weights = new Float32Array(length);
  for (let i = 0; i < length && i < text.length; i++) weights[i] = values[text.charCodeAt(i)] ?? 0;
  return weights;
}
