import { describe, expect, test } from 'vitest';
import { beginning, shapeOf } from '@/engine/attribution/content-shape';

describe('the shape of quoted words', () => {
  test.each([
    ['gravely concerned', 'lower'],
    ['a Maltese habit', 'mixed'],
    ['We had plans for the boat', 'sentence'],
    ['We met Ann in Oslo', 'names'],
    ['Robogull', 'name'],
    ['Night Ferry,', 'title'],
    ['Dancing with the Tide', 'title-of'],
    ['PRESS', 'shouted'],
    ['1989', 'mixed'],
  ])('%s: %s', (content, shape) => {
    expect(shapeOf(content)).toBe(shape);
  });
});

describe('the beginning of quoted words', () => {
  test.each([
    [['terrible'], ''],
    [['the', 'worst'], 'the'],
    [['we', 'lost'], 'pronoun'],
    [['was', 'lost'], 'auxiliary'],
    [['gravely', 'ill'], 'ly'],
  ])('%j: %s', (words, found) => {
    expect(beginning(words)).toBe(found);
  });
});
