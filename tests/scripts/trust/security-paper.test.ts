import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '@/scripts/setup/run.mjs';
import { withTests } from '@/scripts/trust/security-paper';
import { testsByThreat } from '@/scripts/trust/tests-by-threat';
import { THREATS } from '@/scripts/trust/threats';

test('SECURITY.md names every test of every threat, and none that is gone (npm run security-paper)', () => {
  const paper = readFileSync(`${ROOT}SECURITY.md`, 'utf8');
  expect(withTests(paper, testsByThreat())).toBe(paper);
});

test('every threat has a test', () => {
  const without = [...testsByThreat()].filter(([, tests]) => tests.length === 0).map(([threat]) => threat);
  expect(without).toEqual([]);
});

test('a defence that was written by hand stays, and a list is written anew', () => {
  const [first, second] = Object.entries(THREATS);
  const rest = Object.entries(THREATS)
    .slice(2)
    .map(([id, name]) => `### ${id} ${name}\n`)
    .join('\n');
  const paper = `# Security\n\n### ${first?.join(' ')}\n\nText nodes only.\n\n- \`tests/gone.test.ts\`: gone\n\n### ${second?.join(' ')}\n\nOne list.\n\n${rest}`;
  const written = withTests(paper, new Map([['T1', ['- `tests/new.test.ts`: new']]]));
  expect(written).toContain('Text nodes only.\n\n- `tests/new.test.ts`: new\n\n### T2');
  expect(written).not.toContain('gone');
  expect(withTests(written, new Map([['T1', ['- `tests/new.test.ts`: new']]]))).toBe(written);
});
