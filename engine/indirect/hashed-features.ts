/** log2 of the number of weights. */
export const FEATURE_BITS = 15;
const MASK = (1 << FEATURE_BITS) - 1;

/** FNV-1a over the UTF-16 units of a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * The features of one thing that is weighed, as indices into the weights: a template's number and up to four values,
 * hashed together. Used again for each, so that no arrays are made on the way.
 */
export class HashedFeatures {
  readonly indices = new Int32Array(96);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    let hash = Math.imul(template + 0x9e37, 0x85ebca6b);
    hash = Math.imul(hash ^ a, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
    hash = Math.imul((hash ^ (hash >>> 16)) + d, 0x9e3779b1);
    hash ^= hash >>> 15;
    this.indices[this.length++] = hash & MASK;
  }

  /** The sum of the features' weights. */
  dot(weights: Float32Array): number {
    let sum = 0;
    for (let i = 0; i < this.length; i++) sum += weights[this.indices[i] as number] as number;
    return sum;
  }
}
