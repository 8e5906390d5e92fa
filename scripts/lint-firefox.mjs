import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureBuilt } from './setup/build.mjs';
import { PlainError, ROOT, runMain } from './setup/run.mjs';

/**
 * Why each warning of Mozilla's linter is no fault, by its code and what stands in its file. One that is not here fails,
 * and so does a second one of its kind.
 * https://github.com/mozilla/addons-linter
 *
 * @type {readonly { code: string, holds: RegExp, why: string }[]}
 */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    // Whatever chunk Preact is in: it assigns in one place.
    holds: /dangerouslySetInnerHTML/,
    why: 'It is assigned for dangerouslySetInnerHTML alone, which `npm run style` refuses.',
  },
];

/** `npm run lint:firefox`: Mozilla's linter on the Firefox build, as on submission. No error, and no warning unexplained. */
await runMain(() => {
  const folder = ensureBuilt('production', 'firefox');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/web-ext/bin/web-ext.js`,
      'lint',
      `--source-dir=${folder}`,
      '--output=json',
      '--no-config-discovery',
    ],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const report = parsed(stdout, stderr);
  /** @type {Set<object>} */
  const used = new Set();
  const unexplained = [...report.errors, ...report.notices, ...report.warnings].filter((each) => {
    const known = EXPLAINED.find(
      (one) => !used.has(one) && one.code === each.code && one.holds.test(textOf(folder, each.file)),
    );
    if (known) used.add(known);
    console.log(`${each._type} ${each.code}${each.file ? ` in ${each.file}` : ''}: ${each.message}`);
    if (known) console.log(`  ${known.why}`);
    return each._type === 'error' || !known;
  });
  if (unexplained.length > 0)
    throw new PlainError(
      `\nlint:firefox: ${unexplained.length} of these must be mended, or explained in scripts/lint-firefox.mjs.`,
    );
  console.log('\nlint:firefox: no errors, and each warning is explained.');
});

/**
 * @param {string} folder
 * @param {string | undefined} file
 */
function textOf(folder, file) {
  return file ? readFileSync(`${folder}/${file}`, 'utf8') : '';
}

/**
 * @typedef {{ _type: string, code: string, message: string, file?: string }} Finding
 * @param {string} stdout
 * @param {string} stderr
 * @returns {{ errors: Finding[], notices: Finding[], warnings: Finding[] }}
 */
function parsed(stdout, stderr) {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new PlainError(`web-ext lint gave no report:\n${stderr || stdout}`);
  }
}
