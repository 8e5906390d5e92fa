/** One observation: its terms, and whether it came true. */
export interface Observation {
  readonly terms: readonly number[];
  readonly right: boolean;
  /** How often it counts. */
  readonly weight: number;
}

const ROUNDS = 25;
const DECAY = 2;

/** The probability that the weights give to an observation. */
export function predict(weights: readonly number[], terms: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (weights[i] as number) * (terms[i] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** Weights by Newton's method (iteratively reweighted least squares) with a little decay; deterministic. */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = observations[0]?.terms.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => DECAY * weight);
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? DECAY : 0)));
    for (const { terms, right, weight } of observations) {
      const probability = predict(weights, terms);
      const spread = probability * (1 - probability) * weight;
      for (let i = 0; i < size; i++) {
        gradient[i] =
          (gradient[i] as number) + (probability - (right ? 1 : 0)) * weight * (terms[i] as number);
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j++)
          row[j] = (row[j] as number) + spread * (terms[i] as number) * (terms[j] as number);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (step[i] as number));
  }
  return weights;
}

/** Solves a symmetric positive system by Gaussian elimination with pivoting. */
export function solve(matrix: readonly number[][], vector: readonly number[]): number[] {
  const size = vector.length;
  const rows = matrix.map((row, i) => [...row, vector[i] as number]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(rows[i]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = rows[column] as number[];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const row = rows[i] as number[];
      const factor = (row[column] as number) / (head[column] as number);
      for (let j = column; j <= size; j++) row[j] = (row[j] as number) - factor * (head[j] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}
