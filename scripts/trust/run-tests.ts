import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { threatsIn } from './threats';

/** What became of one test. */
export interface Ran {
  readonly title: string;
  readonly passed: boolean;
}

/** As much of vitest's and of Playwright's JSON reports as is read here. */
interface UnitReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}
interface BrowserSuite {
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly BrowserSuite[];
}

const TAG = String.raw`\[T\d+`;

/**
 * Runs the unit tests that name a threat, in the files that hold such a name.
 *
 * @throws {Error} where vitest wrote no report.
 */
export function runUnitTests(folder: string, env: NodeJS.ProcessEnv): Ran[] {
  const files = readdirSync(`${ROOT}tests`, { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && mayName(file));
  if (files.length === 0) return [];
  const report = `${folder}/unit.json`;
  run(
    'node_modules/vitest/vitest.mjs',
    ['run', ...files, '-t', TAG, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  return read<UnitReport>(report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName, status }) => threatsIn(fullName).length > 0 && status !== 'skipped')
    .map(({ fullName, status }) => ({ title: fullName, passed: status === 'passed' }));
}

/**
 * Runs the tests in one of the browsers that name a threat.
 *
 * @throws {Error} where Playwright wrote no report.
 */
export function runBrowserTests(
  browser: 'chromium' | 'firefox',
  folder: string,
  env: NodeJS.ProcessEnv,
): Ran[] {
  const report = `${folder}/${browser}.json`;
  const args = ['test', `--project=${browser}`, '--grep', TAG, '--reporter=list,json'];
  run('node_modules/@playwright/test/cli.js', args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return specsOf(read<BrowserSuite>(report)).map(({ title, ok }) => ({ title, passed: ok }));
}

function specsOf({ specs = [], suites = [] }: BrowserSuite): { title: string; ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function mayName(file: string): boolean {
  return new RegExp(TAG).test(readFileSync(`${ROOT}${file}`, 'utf8'));
}

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawnSync(process.execPath, [`${ROOT}${script}`, ...args], { cwd: ROOT, stdio: 'inherit', env });
}

function read<T>(report: string): T {
  if (!existsSync(report)) throw new Error(`No report at ${report}: the tests did not run; see above why`);
  return JSON.parse(readFileSync(report, 'utf8')) as T;
}
