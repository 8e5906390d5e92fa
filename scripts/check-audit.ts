import { spawnSync } from 'node:child_process';
import { judgeAudit } from './release/judge-audit';
import { NOT_ANSWERED } from './release/points';
import { PlainError, ROOT, runMain } from './setup/run.mjs';

/**
 * `npm run check:audit`: asks the registry for known faults in the packages that are shipped. Where it does not answer,
 * that is said and passed over; with `-- --strict` by an exit code of its own.
 */
await runMain(() => {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    // npm is a batch file there.
    shell: process.platform === 'win32',
  });
  const { isAnswered, faults, words } = judgeAudit(stdout, stderr);
  if (faults > 0) throw new PlainError(words);
  console.log(words);
  if (!isAnswered && process.argv.includes('--strict')) process.exitCode = NOT_ANSWERED;
});
