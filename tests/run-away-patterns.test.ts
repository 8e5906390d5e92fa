import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from '@/scripts/setup/run.mjs';
import { countCases } from './trust-cases';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All that runs in the browser. */
const FOLDERS = ['engine', 'page', 'storage', 'components', 'entrypoints'];

/** Every regular expression that stands in the code. */
function patterns(): Pattern[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => patternsIn(`${folder}/${file}`)),
  );
}

function patternsIn(file: string): Pattern[] {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const { program } = parseSync(file, readFileSync(`${ROOT}${file}`, 'utf8'), { lang });
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) walk(child);
  };
  walk(program);
  return found;
}

/** What makes a pattern slower than the length of what it is matched against. https://github.com/RunDevelopment/scslre */
function runsAway({ source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map((report) => `${report.exponential ? 'exponential' : 'polynomial'} (${report.type})`);
}

test('[T6] no regular expression takes longer than in proportion to the text', () => {
  const all = patterns();
  countCases('T6', all.length);
  expect(all.length).toBeGreaterThan(400);
  const slow = all.flatMap((pattern) => {
    const why = runsAway(pattern);
    return why.length > 0
      ? [`${pattern.file}: /${pattern.source}/${pattern.flags} is ${why.join(', ')}`]
      : [];
  });
  expect(slow).toEqual([]);
});

test.each([
  ['(a+)+b', 'exponential (Trade)'],
  ['\\s+$', 'polynomial (Move)'],
  ['a*a*b', 'polynomial (Trade)'],
])('the question is a real one: /%s/ is found', (source, why) => {
  expect(runsAway({ file: '', source, flags: '' }).join()).toContain(why.split(' ')[0]);
});
