import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from './print-table';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { findFirefox, NO_FIREFOX } from './setup/firefox.mjs';
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
const hasFirefox = findFirefox() !== null;
if (hasFirefox) {
  ensureBuilt('production', 'firefox');
  ensureBuilt('e2e', 'firefox');
}
const env = { ...process.env, TRUST_CASES: told, CHROMIUM: ensureChromium() };
const ran = [...runUnitTests(folder, env), ...runBrowserTests('chromium', folder, env)];
const inFirefox = hasFirefox ? runBrowserTests('firefox', folder, env) : [];
const counted = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n').map(parse) : [];

const rows = (Object.keys(THREATS) as Threat[]).map(lineOf);
console.log(
  formatTable(
    [
      { heading: '' },
      { heading: 'Threat' },
      { heading: 'Tests', right: true },
      { heading: 'Cases', right: true },
      { heading: 'In Firefox', right: true },
      { heading: '' },
    ],
    rows,
  ),
);
if (!hasFirefox) console.log(`\n${NO_FIREFOX}`);
const isWhole = rows.every((row) => row.at(-1) === 'holds');
console.log(isWhole ? '\nAll hold.' : '\nNot all hold.');
process.exitCode = isWhole ? 0 : 1;

function lineOf(threat: Threat): string[] {
  const against = (all: readonly Ran[]) => all.filter(({ title }) => threatsIn(title).includes(threat));
  const [tests, there] = [against(ran), against(inFirefox)];
  const cases = counted.filter((each) => each.threat === threat).reduce((sum, each) => sum + each.cases, 0);
  const failed = [...tests, ...there].filter(({ passed }) => !passed).length;
  const verdict = tests.length === 0 ? 'NO TEST' : failed > 0 ? `${failed} FAILED` : 'holds';
  const count = String(Math.max(cases, tests.length));
  return [threat, THREATS[threat], String(tests.length), count, String(there.length || '–'), verdict];
}

function parse(line: string): { threat: Threat; cases: number } {
  return JSON.parse(line) as { threat: Threat; cases: number };
}
