import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../contrast';

const [light = '', dark = ''] = readFileSync('components/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

const tokens = (css: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

const SPEAKERS = Array.from({ length: 12 }, (_, number) => `speaker-${number}`);

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('in %s', (_, palette) => {
  const between = (one: string, other: string) => contrast(palette.get(one) ?? '', palette.get(other) ?? '');

  test.each(
    ['ink', 'quiet', 'accent', 'trouble'].flatMap((ink) =>
      ['paper', 'raised'].map((paper) => [ink, paper] as const),
    ),
  )('%s is read on %s', (ink, paper) => {
    expect(between(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each<readonly [string, string]>([
    ['on-accent', 'accent'],
    ['on-match', 'match'],
    ...SPEAKERS.map((speaker) => ['on-speaker', speaker] as const),
  ])('%s is read on %s', (ink, paper) => {
    expect(between(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', ...SPEAKERS])('%s is seen on paper', (colour) => {
    expect(between(colour, 'paper')).toBeGreaterThanOrEqual(3);
    expect(between(colour, 'raised')).toBeGreaterThanOrEqual(2.9);
  });

  test('speakers have colours of their own', () => {
    expect(new Set(SPEAKERS.map((speaker) => palette.get(speaker))).size).toBe(12);
  });
});
