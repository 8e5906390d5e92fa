import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '@/scripts/setup/run.mjs';

/** Runs the command as `npm run attribute` does, with these lines on its standard input. */
async function attribute(args: readonly string[], input: string) {
  const child = spawn(
    process.execPath,
    [`${ROOT}node_modules/tsx/dist/cli.mjs`, 'scripts/attribute.ts', ...args],
    { cwd: ROOT },
  );
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

const ARTICLES = Array.from({ length: 40 }, (_, i) =>
  i === 7
    ? '{not json'
    : JSON.stringify({
        id: i,
        text: `“The gate number ${i} is open,” said Idris Kell.\n`.repeat(1 + (i % 5) * 9),
      }),
).join('\n');

test('answers every line in its order, the same on one thread and on several', {
  timeout: 60_000,
}, async () => {
  const [one, three] = await Promise.all([attribute([], ARTICLES), attribute(['--jobs', '3'], ARTICLES)]);
  expect(one.errors).toBe('');
  expect(one.lines).toHaveLength(40);
  expect(one.lines.map((line) => JSON.parse(line).id)).toEqual(
    Array.from({ length: 40 }, (_, i) => (i === 7 ? null : i)),
  );
  expect(three).toEqual(one);
});

test.each(['0', 'many', '1.5', '1000'])(
  'refuses --jobs %s with the value',
  { timeout: 30_000 },
  async (jobs) => {
    const { status, errors, lines } = await attribute(['--jobs', jobs], '');
    expect(status).toBe(1);
    expect(errors).toContain(`"${jobs}"`);
    expect(lines).toEqual([]);
  },
);
