import { expect, test } from 'vitest';
import { runCommand } from './run-command';

const attribute = (args: readonly string[], input: string) => runCommand('scripts/attribute.ts', args, input);

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
