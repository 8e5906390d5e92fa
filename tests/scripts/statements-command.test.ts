import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command';

const statements = (args: readonly string[], input: readonly string[]) =>
  runCommand('scripts/statements.ts', args, input.join('\n'));

/** Three invented reports of one speech, and one of another. */
const SPEECH = [
  {
    id: 'a',
    text: '“The harbour will be rebuilt with private money, and not one kroner of yours,” said Ruth Adeyemi.',
  },
  {
    id: 'b',
    text: 'Ruth Adeyemi promised that the harbour would be rebuilt “with private money, and not one kroner of yours”.',
  },
  { id: 'c', text: '“Nobody asked the ferrymen about the new timetable,” said Peter Holm.' },
  { id: 'd', text: 'Mrs Adeyemi said: “The harbour will be rebuilt with private money.”' },
].map((article) => JSON.stringify(article));

const TIMEOUT = { timeout: 60_000 };

test('writes a line for each statement with its quotations', TIMEOUT, async () => {
  const { status, errors, lines } = await statements([], SPEECH);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(lines.map((line) => JSON.parse(line).members.map(({ id }: { id: string }) => id))).toEqual([
    ['a', 'b', 'd'],
  ]);
  const [{ start, end, text }] = JSON.parse(lines[0] ?? '').members;
  expect(JSON.parse(SPEECH[0] ?? '').text.slice(start, end)).toBe(text);
});

test('compares only articles of one event, where events are named', TIMEOUT, async () => {
  const apart = SPEECH.map((line, i) => JSON.stringify({ ...JSON.parse(line), event: `event ${i}` }));
  expect((await statements([], apart)).lines).toEqual([]);
});

test('takes the quotations from a file', TIMEOUT, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-statements-'));
  try {
    const file = join(folder, 'spans.jsonl');
    writeFileSync(file, '{"id":"a","start":1,"end":77}\n{"id":"d","start":19,"end":66}\n');
    const { lines } = await statements(['--spans', file], SPEECH);
    expect(lines.map((line) => JSON.parse(line).members.length)).toEqual([2]);
    writeFileSync(file, '{"id":"a","start":70,"end":7000}\n');
    const refused = await statements(['--spans', file], SPEECH);
    expect(refused.status).toBe(1);
    expect(refused.errors).toContain('70 to 7000');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('passes over a bad line, says which, and goes on', TIMEOUT, async () => {
  const [first = '', ...rest] = SPEECH;
  const { status, errors, lines } = await statements([], [first, '{not json', '{"id":7}', ...rest]);
  expect(status).toBe(1);
  expect(errors).toContain('Line 2');
  expect(errors).toContain('Line 3');
  expect(lines).toHaveLength(1);
});

test('refuses a date that is none with the value', TIMEOUT, async () => {
  const { errors } = await statements([], ['{"id":"a","text":"","date":"yesterday"}']);
  expect(errors).toContain('"yesterday"');
});
