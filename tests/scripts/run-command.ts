import { spawn } from 'node:child_process';
import { ROOT } from '@/scripts/setup/run.mjs';

/** Runs a command of package.json as npm does, with these lines on its standard input; its output by lines. */
export async function runCommand(script: string, args: readonly string[], input: string) {
  const child = spawn(process.execPath, [`${ROOT}node_modules/tsx/dist/cli.mjs`, script, ...args], {
    cwd: ROOT,
  });
  // A chunk may end within a character.
  child.stdout.setEncoding('utf8');
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin.end(input);
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, errors, lines: output.split('\n').filter(Boolean) };
}
