import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWeights, encodeWeights } from '@/engine/model/weight-code';

const STEP = 0.15;

test('weights come back as the nearest step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ min: Math.fround(-3.9), max: Math.fround(3.9), noNaN: true })),
      (values) => {
        const weights = Float32Array.from(values);
        const decoded = decodeWeights(encodeWeights(weights), weights.length);
        expect(decoded).toHaveLength(weights.length);
        for (let i = 0; i < weights.length; i++)
          expect(Math.abs((decoded[i] as number) - (weights[i] as number))).toBeLessThanOrEqual(
            STEP / 2 + 1e-6,
          );
      },
    ),
  );
});

test('two usual weights take one character', () => {
  expect(encodeWeights(Float32Array.from([0, 0.15, -0.75, 0.45]))).toHaveLength(2);
});

test('weights beyond all bounds are cut', () => {
  const [a = 0, b = 0] = decodeWeights(encodeWeights(Float32Array.from([90, -90])), 2);
  expect(a).toBeCloseTo(6);
  expect(b).toBeCloseTo(-6);
});

test('a text that is too short leaves zeros', () => {
  expect([...decodeWeights('', 3)]).toEqual([0, 0, 0]);
});
