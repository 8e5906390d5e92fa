import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortClasses, withClasses } from '@/scripts/build/short-classes';

const SHEET = '.row{}.row-note{}.detail-close:hover{}.detail-pane{}.told-here{}';
const SCRIPT = 'h("p",{class:"row-note detail-close"}),h("p",{class:"row-note--last row-notes"})';

test('names of several words become short, in the sheet and in scripts alike', () => {
  const short = shortClasses(SHEET, [SCRIPT], ['ask("told-here")']);
  expect([...short]).toEqual([
    ['row-note', '_a'],
    ['detail-close', '_b'],
  ]);
  expect(withClasses(SHEET, short)).toBe('.row{}._a{}._b:hover{}.detail-pane{}.told-here{}');
  expect(withClasses(SCRIPT, short)).toBe('h("p",{class:"_a _b"}),h("p",{class:"row-note--last row-notes"})');
});

test('what tests look for keeps its name', () => {
  const names = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
    .concat(
      readdirSync('components', { recursive: true, encoding: 'utf8' }).map((file) => `../components/${file}`),
    )
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`entrypoints/${file}`, 'utf8'));
  const short = shortClasses(names.join('\n'), [], []);
  const asking = ['tests/browser', 'tests/firefox', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('build'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  expect(short.size).toBeGreaterThan(100);
  const lost = [...short.keys()].filter((name) =>
    asking.some((code) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code)),
  );
  expect(lost, 'classes that tests ask for belong to ASKED in scripts/build/short-classes.ts').toEqual([]);
});
