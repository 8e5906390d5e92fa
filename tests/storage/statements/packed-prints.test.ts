import { describe, expect, test } from 'vitest';
import { eachPacked, idAt, packPrints, printAt, withoutPacked } from '@/storage/statements/packed-prints';

const ONE = { id: '0123456789abcdef', prints: [1, 0xff_ff_ff, 70_000] };
const NONE = { id: 'ffffffffffffffff', prints: [] };
const LONG = { id: '00ff00ff00ff00ff', prints: Array.from({ length: 300 }, (_, n) => 300 - n) };

function unpacked(bytes: Uint8Array): { id: string; prints: number[] }[] {
  const all: { id: string; prints: number[] }[] = [];
  eachPacked(bytes, (at, count) => {
    all.push({ id: idAt(bytes, at), prints: Array.from({ length: count }, (_, i) => printAt(bytes, at, i)) });
  });
  return all;
}

describe('packed fingerprints', () => {
  test('are what they were', () => {
    expect(unpacked(packPrints([ONE, NONE]))).toEqual([ONE, NONE]);
    expect(packPrints([ONE, NONE])).toHaveLength(9 + 9 + 9);
  });

  test('are the 255 smallest of a long wording', () => {
    const [{ prints = [] } = {}] = unpacked(packPrints([LONG]));
    expect([prints.length, Math.max(...prints)]).toEqual([255, 255]);
  });

  test('lose those that are taken away, and nothing else', () => {
    const bytes = packPrints([ONE, NONE, LONG]);
    expect(withoutPacked(bytes, new Set([NONE.id]))).toEqual(packPrints([ONE, LONG]));
    expect(withoutPacked(bytes, new Set(['0000000000000000']))).toBe(bytes);
  });

  test('are read as far as they go where they are cut off', () => {
    const bytes = packPrints([ONE, ONE]);
    for (let length = 0; length < bytes.length; length++) {
      expect(unpacked(bytes.subarray(0, length))).toHaveLength(length < 18 ? 0 : 1);
    }
  });
});
