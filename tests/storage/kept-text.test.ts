import { expect, test } from 'vitest';
import { annotation, cleanTag } from '@/storage/decisions/annotate';
import { keptText } from '@/storage/kept-text';
import { validReading } from '@/storage/reading/validate-reading';
import { HOSTILE_STRINGS } from '../hostile-strings';
import { countCases } from '../trust-cases';
import { quotation, reading } from './invented';

/** What turns, does or breaks something, where it stands in anything that is kept. */
const ACTING = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u;

test.each([
  ['\u202egnp.exe\u202c', 'gnp.exe'],
  ['\u2066a\u2069\u2068', 'a'],
  ['a\u0000b\u0085c\u007f', 'abc'],
  ['a\tb\r\nc', 'a\tb\r\nc'],
  ['half \ud83d', 'half \ufffd'],
  ['\ud83d\ude00 👩‍👩‍👧', '\ud83d\ude00 👩‍👩‍👧'],
  ['ראש \u200f\u200e', 'ראש \u200f\u200e'],
])('[T1] %j is kept as %j', (text, kept) => {
  expect(keptText(text)).toBe(kept);
});

test('[T1] nothing that a page sends or the reader writes is kept with characters that act', () => {
  countCases('T1', HOSTILE_STRINGS.length);
  for (const text of HOSTILE_STRINGS) {
    const said = quotation(text, `name ${text}`, {
      via: text,
      hedge: text,
      cue: text,
      anonymous: { reason: text },
    });
    const valid = validReading(
      reading([said], { title: text, outlet: text, authors: [text], published: text }),
    );
    expect(valid.quotations).toHaveLength(1);
    const written = annotation({ note: text, tags: [text] }, new Date(0));
    for (const each of stringsIn([valid, written, cleanTag(text)])) {
      expect(each).not.toMatch(ACTING);
      expect(each.isWellFormed()).toBe(true);
    }
  }
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test.each(['', ' ', '\u202e', '\u200b\u2060', '\u3164\u115f', '\u0301'])(
  '[T1] %j is nobody’s name',
  (name) => {
    expect(() => validReading(reading([quotation('words', name)]))).toThrow('source.name is not a name');
  },
);
