import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const [light = '', dark = ''] = readFileSync('components/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

const tokens = (css: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** WCAG 2.2 relative luminance and contrast. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

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
