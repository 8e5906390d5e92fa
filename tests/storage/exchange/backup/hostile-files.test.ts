import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusalWords } from '@/entrypoints/surfaces/exchange/refusal-words';
import { BackupRefusal } from '@/storage/exchange/backup/backup-refusal';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { previewImport } from '@/storage/exchange/backup/preview-import';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { speakEnglish } from '../../../components/catalogue';
import { HOSTILE_STRINGS } from '../../../hostile-strings';
import { roundsAgainst } from '../../../trust-cases';
import { fill, manyRows } from '../invented-library';

const { articles, quotations } = manyRows(12);
/** What the file has and the library has not, and the other way round. */
const THERE = { articles, quotations: quotations.slice(0, 9), speakers: [] };
const HERE = { articles, quotations: quotations.slice(6), speakers: [] };

let file = '';
let before = '';

beforeAll(async () => {
  await fill(THERE);
  file = await (await writeBackup()).text();
});

beforeEach(async () => {
  speakEnglish();
  await fill(HERE);
  before = await (await writeBackup()).text();
});

const anIndex = fc.nat({ max: 1_000_000 });
const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

/** What may be written in a field's place. */
const aValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 1e-320, 2 ** 53, '', [], {}, [[]], { a: { b: [] } }),
  fc.constantFrom(...HOSTILE_STRINGS),
  fc.constantFrom(
    '9'.repeat(400),
    '0'.repeat(16),
    'f'.repeat(16),
    '2024-13-45T99:99:99Z',
    'javascript:alert(1)',
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constant(JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)),
);
/** As it stands in a file: JSON.parse makes fields of these names that objects have already. */
const aField = fc.constantFrom(
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"prototype":{"polluted":true},',
  '"toString":"polluted",',
  '"v":1,"v":2,',
  '"unknown":null,',
  '"id":"0123456789abcdef",',
);

const lines = () => file.split('\n');
const withLines = (change: (all: string[]) => void) => {
  const all = lines();
  change(all);
  return all.join('\n');
};

/** A file with one thing changed in its text. */
const textually = fc.oneof(
  fc.tuple(anIndex, anIndex).map(([i, j]) => withLines((all) => all.splice(i % all.length, 0, at(all, j)))),
  fc.tuple(anIndex, anIndex).map(([i, j]) =>
    withLines((all) => {
      [all[i % all.length], all[j % all.length]] = [at(all, j), at(all, i)];
    }),
  ),
  anIndex.map((i) => withLines((all) => all.splice(i % all.length, 1))),
  anIndex.map((i) => file.slice(0, i % file.length)),
  fc.tuple(anIndex, aField).map(([i, field]) =>
    withLines((all) => {
      all[i % all.length] = at(all, i).replace('{', `{${field}`);
    }),
  ),
  fc.tuple(anIndex, anIndex, aValue).map(([i, j, value]) =>
    withLines((all) => {
      all[i % all.length] = withValue(at(all, i), j, value);
    }),
  ),
  fc.tuple(anIndex, fc.constantFrom(...HOSTILE_STRINGS)).map(([i, text]) => {
    const place = i % file.length;
    return file.slice(0, place) + text + file.slice(place);
  }),
  fc
    .constantFrom(2, 1e9, -1, 0, '1', null, [1], 1.5)
    .map((version) => file.replace('"version":1', `"version":${JSON.stringify(version)}`)),
  fc.constantFrom('\ufeff', '\n\n', ' ', '//', 'x').map((start) => start + file),
  fc.constantFrom('\r\n', '\n\n', '\u2028', '\r').map((end) => file.replaceAll('\n', end)),
  fc.constantFrom('', '[]', '{}', 'null', '"', '\u0000', 'id,words\n1,a', '<html>').map((other) => other),
);

/** A record's line with one of its values replaced; the line as it was where it is none. */
function withValue(line: string, index: number, value: unknown): string {
  const text = line.endsWith(',') ? line.slice(0, -1) : line;
  if (!text.startsWith('{') || !text.endsWith('}')) return line;
  const row = JSON.parse(text);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (each: unknown) => {
    if (typeof each !== 'object' || each === null) return;
    for (const key of Object.keys(each)) {
      places.push([each as Record<string, unknown>, key]);
      walk((each as Record<string, unknown>)[key]);
    }
  };
  walk(row);
  const [holder, key] = at(places, index);
  holder[key] = value;
  return JSON.stringify(row) + (line.endsWith(',') ? ',' : '');
}

/** The bytes of a file, some of them changed, or in another code. */
const aFile = fc.oneof(
  { weight: 6, arbitrary: textually.map((text) => new TextEncoder().encode(text)) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(anIndex, fc.nat({ max: 7 })), { minLength: 1, maxLength: 4 })
      .map((flips) => {
        const bytes = new TextEncoder().encode(file);
        for (const [i, bit] of flips)
          bytes[i % bytes.length] = (bytes[i % bytes.length] as number) ^ (1 << bit);
        return bytes;
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('utf16le', 'latin1')
      .map((code) => new Uint8Array(Buffer.from(file, code as 'latin1'))),
  },
);

describe('hostile files', () => {
  test(
    '[T3, T4] whatever is done to a backup: it is refused as a whole with a sentence, or taken in as a whole',
    async () => {
      const numRuns = roundsAgainst('T3', { usual: 400, full: 10_000 });
      const reasons = new Set<string>();
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(aFile, async (bytes) => {
          const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
          const refusal = await previewImport(blob).then(() => null, asRefusal);
          const refused = await importBackup(blob).then(() => null, asRefusal);
          // What the preview misses, writing does not.
          if (refusal === null) expect(refused).toBeNull();
          expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
          const after = await (await writeBackup()).text();
          if (refused) {
            reasons.add(refused.reason);
            expect(after).toBe(before);
            expectSentence(refused);
            return;
          }
          taken++;
          // What was taken in can be written and read again.
          expect(await previewImport(new Blob([after]))).toBeDefined();
          await fill(HERE);
        }),
        { numRuns },
      );
      expect(reasons.size).toBeGreaterThan(6);
      expect(taken).toBeGreaterThan(0);
    },
    30 * 60_000,
  );
});

function asRefusal(error: unknown): BackupRefusal {
  if (error instanceof BackupRefusal) return error;
  throw error;
}

/** The sentence that the reader sees: with the line and what stands there, and nothing in it that acts. */
function expectSentence(refusal: BackupRefusal): void {
  const words = refusalWords(refusal);
  expect(words).toMatch(/Nothing was changed\.$/);
  expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
  expect(words.length).toBeLessThan(400);
  if (refusal.at.line !== undefined) expect(words).toContain(`Line ${refusal.at.line}`);
  else expect(['empty', 'not_text', 'not_json', 'not_ours', 'newer', 'too_large']).toContain(refusal.reason);
}

test('[T3] a file in which a quotation is another article’s is refused', async () => {
  const line = before.split('\n').findLast((each) => each.includes('"articleId"')) as string;
  const { id: own } = JSON.parse(line.replace(/,$/, ''));
  // Behind all others, so that the order is kept.
  const moved = before.replace(line, line.replace(/"articleId":"[^"]*"/, '"articleId":"ffffffffffffffff"'));
  expect(moved).not.toBe(before);
  const refusal = await previewImport(new Blob([moved])).then(() => null, asRefusal);
  expect(refusal?.at).toMatchObject({ id: own });
  await expect(importBackup(new Blob([moved]))).rejects.toThrow(/Refused: field/);
  expect(await (await writeBackup()).text()).toBe(before);
});

describe('[T4] bombs', () => {
  const head = '{"format":"on-record-library","version":1,\n"articles":[\n';

  test.each([
    ['one endless line', [head, ...Array<string>(24).fill('a'.repeat(1_000_000))], 'long_line'],
    ['a million brackets', [head, '['.repeat(1_000_000), '\n'], 'line'],
    ['a million objects in each other', [head, '{"a":'.repeat(1_000_000), '\n'], 'line'],
    ['a number of a million digits', [head, `{"v":${'9'.repeat(1_000_000)}}\n`], 'field'],
    ['a first line without end', ['{"format":"on-record-library"', ' '.repeat(3_000_000)], 'not_ours'],
    ['a million empty lines', [head, '\n'.repeat(1_000_000)], 'line'],
    ['a newer form', ['{"format":"on-record-library","version":2,\n', head], 'newer'],
  ] as const)('%s is refused', async (_, pieces, reason) => {
    const refusal = await previewImport(new Blob([...pieces])).then(() => null, asRefusal);
    expect(refusal?.reason).toBe(reason);
    expectSentence(refusal as BackupRefusal);
    expect(await (await writeBackup()).text()).toBe(before);
  });

  test(
    'a great many tiny records are read as they come, whatever their number',
    async () => {
      const count = roundsAgainst('T4', { usual: 3_000, full: 300_000 });
      const id = (n: number) => n.toString(16).padStart(16, '0');
      const records = Array.from({ length: count }, (_, n) =>
        JSON.stringify({ at: '2024-01-01T00:00:00Z', is: 'parted', one: id(1), other: id(n + 2), v: 1 }),
      );
      const empty =
        '{"format":"on-record-library","version":1,\n"articles":[\n],\n"speakers":[\n],\n"quotations":[\n],\n';
      const text = `${empty}"statementDecisions":[\n${records.join(',\n')}\n],\n"counts":{"articles":0,"quotations":0,"speakers":0,"statementDecisions":${count}}}\n`;
      const { counts } = await previewImport(new Blob([text]));
      expect(counts.statementDecisions).toMatchObject({ new: count });
    },
    10 * 60_000,
  );
});
