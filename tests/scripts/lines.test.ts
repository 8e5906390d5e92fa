import { expect, test } from 'vitest';
import { type Line, linesOf } from '@/scripts/attribute/lines';

async function read(chunks: (string | Uint8Array)[], maxBytes = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const line of linesOf(stream(), maxBytes)) lines.push(line);
  return lines;
}

test.each([
  ['lines with and without a last line feed', ['a\nb'], ['a', 'b']],
  ['a last line feed', ['a\nb\n'], ['a', 'b']],
  ['carriage returns', ['a\r\nb\r\n'], ['a', 'b']],
  ['empty lines, so that whoever asks can count', ['a\n\nb\n'], ['a', '', 'b']],
  ['a byte order mark at the start alone', ['\uFEFFa\n\uFEFFb\n'], ['a', '\uFEFFb']],
  ['lines over several chunks', ['ab', 'c\nd', 'e', 'f\n'], ['abc', 'def']],
  ['a line separator, which JSON may hold, as part of its line', ['"a\u2028b"\n'], ['"a\u2028b"']],
  ['nothing', [''], []],
])('reads %s', async (_, chunks, expected) => {
  expect(await read(chunks)).toEqual(expected.map((text) => ({ text })));
});

test('puts together a character that two chunks share', async () => {
  const bytes = Buffer.from('Zelenský\n');
  const cut = bytes.length - 2;
  expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual([{ text: 'Zelenský' }]);
});

test('passes over a line that is too long, and goes on', async () => {
  expect(await read(['ok\n', 'x'.repeat(600), 'x'.repeat(600), '\nnext\n'])).toEqual([
    { text: 'ok' },
    { tooLong: 1200 },
    { text: 'next' },
  ]);
});
