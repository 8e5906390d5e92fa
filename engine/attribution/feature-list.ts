/**
 * The features of one candidate, as indices into a model's weights: collisions of hashed features cost less than their
 * bytes (Weinberger et al. 2009). Every feature is a template's number and up to four
 * values, hashed together. Reused for every candidate, so that no arrays are made on the way.
 */
export class FeatureList {
  readonly indices = new Int32Array(192);
  length = 0;
  private readonly mask: number;

  /** @param bits log2 of the number of weights */
  constructor(bits: number) {
    this.mask = (1 << bits) - 1;
  }

  clear(): void {
    this.length = 0;
  }

  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    if (this.length === this.indices.length) return;
    let hash = Math.imul(template + 0x9e37, 0x85ebca6b);
    hash = Math.imul(hash ^ a, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
    hash = Math.imul((hash ^ (hash >>> 16)) + d, 0x9e3779b1);
    hash ^= hash >>> 15;
    this.indices[this.length++] = hash & this.mask;
  }

  /** The sum of the features' weights. */
  dot(weights: Float32Array): number {
    return scoreOf(weights, this.indices, this.length);
  }
}

/** The sum of the weights of the first `length` features. */
export function scoreOf(weights: Float32Array, features: Int32Array, length = features.length): number {
  let score = 0;
  for (let i = 0; i < length; i++) score += weights[features[i] as number] as number;
  return score;
}

/** 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–21, 22–40, more: a step for each that a reader would call "a bit further". */
export function distanceBucket(distance: number): number {
  if (distance <= 3) return distance < 0 ? 0 : distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 13) return 6;
  if (distance <= 21) return 7;
  return distance <= 40 ? 8 : 9;
}

/** 1, 2, 3, 4–5, 6–8, 9–13, 14+ words: the chance that marks quote nobody falls with their length (PolNeAR: 42 % to 1.5 %). */
export function lengthBucket(words: number): number {
  if (words <= 3) return words;
  if (words <= 5) return 4;
  if (words <= 8) return 5;
  return words <= 13 ? 6 : 7;
}
