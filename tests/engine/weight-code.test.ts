import { expect, test } from 'vitest';
import { decodeWeights, encodeWeights } from '@/engine/model/weight-code';

test('weights come back within the width of a level', () => {
  const weights = Float32Array.from([0, 1, -1, 0.5, -0.25, 0.01, -0.003]);
  const { text, largest } = encodeWeights(weights);
  expect(text).toHaveLength(weights.length);
  const decoded = decodeWeights(text, largest, weights.length);
  for (let i = 0; i < weights.length; i++) expect(decoded[i]).toBeCloseTo(weights[i] ?? 0, 1);
  expect(decoded[0]).toBe(0);
  expect(decoded[1]).toBe(1);
  expect(decoded[2]).toBe(-1);
});

test('small weights keep their order', () => {
  const { text, largest } = encodeWeights(Float32Array.from([0.02, 0.04, 0.08, 1]));
  const [a = 0, b = 0, c = 0] = decodeWeights(text, largest, 4);
  expect(a).toBeLessThan(b);
  expect(b).toBeLessThan(c);
});

test('a text that is too short leaves zeros', () => {
  expect([...decodeWeights('', 1, 3)]).toEqual([0, 0, 0]);
});
