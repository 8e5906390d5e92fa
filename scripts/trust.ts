import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from './print-table';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { type Ran, runBrowserTests, runUnitTests } from './trust/run-tests';
import { THREATS, type Threat, threatsIn } from './trust/threats';

/**
 * `npm run test:trust`: every test that names a threat, with all its cases, and a line for each threat. Fails where a test
 * failed, or a threat has none.
 */
const folder = mkdtempSync(join(tmpdir(), 'on-record-trust-'));
const told = join(folder, 'cases.jsonl');
ensureBuilt('production');
ensureBuilt('e2e');
const env = { ...process.env, TRUST_CASES: told, CHROMIUM: ensureChromium() };
const ran = [...runUnitTests(folder, env), ...runBrowserTests(folder, env)];
const counted = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n').map(parse) : [];

const rows = (Object.keys(THREATS) as Threat[]).map((threat) => lineOf(threat, ran));
console.log(
  formatTable(
    [
      { heading: '' },
      { heading: 'Threat' },
      { heading: 'Tests', right: true },
      { heading: 'Cases', right: true },
      { heading: '' },
    ],
    rows,
  ),
);
const isWhole = rows.every((row) => row.at(-1) === 'holds');
console.log(isWhole ? '\nAll hold.' : '\nNot all hold.');
process.exitCode = isWhole ? 0 : 1;

function lineOf(threat: Threat, all: readonly Ran[]): string[] {
  const tests = all.filter(({ title }) => threatsIn(title).includes(threat));
  const cases = counted.filter((each) => each.threat === threat).reduce((sum, each) => sum + each.cases, 0);
  const failed = tests.filter(({ passed }) => !passed).length;
  const verdict = tests.length === 0 ? 'NO TEST' : failed > 0 ? `${failed} FAILED` : 'holds';
  return [threat, THREATS[threat], String(tests.length), String(Math.max(cases, tests.length)), verdict];
}

function parse(line: string): { threat: Threat; cases: number } {
  return JSON.parse(line) as { threat: Threat; cases: number };
}
