import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS, type Command, POINTS } from '@/scripts/release/points';
import { type End, verdicts } from '@/scripts/release/verdicts';

const SCRIPTS = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test.each(Object.entries(COMMANDS))('%s is a command that there is, and shows something', (name, line) => {
  const [program, ...args] = line;
  if (program === 'npm') expect(Object.keys(SCRIPTS)).toContain(args[2]);
  expect(POINTS.filter(({ shownBy }) => shownBy.includes(name as Command))).not.toEqual([]);
});

test.each<[string, Partial<Record<Command, End>>, string]>([
  ['all that shows it is right', { check: 'OK', trust: 'OK' }, 'OK'],
  ['one of two fails', { check: 'OK', trust: 'failed' }, 'failed'],
  ['one fails and the other was not run', { trust: 'failed' }, 'failed'],
  ['one was not run', { check: 'OK' }, 'not run'],
  ['none was run', {}, 'not run'],
])('a point of which %s', (_, ends, verdict) => {
  const points = [{ what: 'A', shownBy: ['check', 'trust'] }] as const;
  const rows = verdicts(points, new Map(Object.entries(ends)) as Map<Command, End>);
  expect(rows).toEqual([['A', 'check, trust', verdict]]);
});
