/** Weights are kept as multiples of this: finer steps answered no better on articles not trained on, and take a fifth more room. */
const STEP = 0.15;

/** 81 characters for two weights of −5 to 3 steps each, which nearly all are; and one that says that two longer ones follow. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_!#$%&()*+,./:;<=>';
const LOWEST = -5;
const LEVELS = 9;
const LONGER = '~';
/** The greatest number of steps, either way, that one character of its own can tell. */
const MOST = 40;

/** The weights as text, two a character. Weights beyond 6 either way are cut there. */
export function encodeWeights(weights: Float32Array): string {
  const steps = Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))));
  const isUsual = (step: number) => step >= LOWEST && step < LOWEST + LEVELS;
  let text = '';
  for (let i = 0; i < steps.length; i += 2) {
    const [a, b] = [steps[i] ?? 0, steps[i + 1] ?? 0];
    if (isUsual(a) && isUsual(b)) text += ALPHABET[(a - LOWEST) * LEVELS + b - LOWEST];
    else text += `${LONGER}${ALPHABET[a + MOST]}${ALPHABET[b + MOST]}`;
  }
  return text;
}

/** The inverse of {@link encodeWeights}, up to rounding. A text that is too short leaves the rest at zero. */
export function decodeWeights(text: string, length: number): Float32Array {
  const codes = new Uint8Array(128);
  // The two weights of each character: 16,000 are read at the first article, before the browser compiles the loop.
  const firsts = new Float32Array(128);
  const seconds = new Float32Array(128);
  for (let code = 0; code < ALPHABET.length; code++) {
    const unit = ALPHABET.charCodeAt(code);
    codes[unit] = code;
    firsts[unit] = (Math.trunc(code / LEVELS) + LOWEST) * STEP;
    seconds[unit] = ((code % LEVELS) + LOWEST) * STEP;
  }
  const longer = LONGER.charCodeAt(0);
  const weights = new Float32Array(length + 1);
  const longerAt = (at: number) => ((codes[text.charCodeAt(at)] as number) - MOST) * STEP;
  for (let at = 0, i = 0; at < text.length && i < length; at++, i += 2) {
    const unit = text.charCodeAt(at);
    if (unit === longer) {
      weights[i] = longerAt(++at);
      weights[i + 1] = longerAt(++at);
    } else {
      weights[i] = firsts[unit] as number;
      weights[i + 1] = seconds[unit] as number;
    }
  }
  return weights.subarray(0, length);
}
