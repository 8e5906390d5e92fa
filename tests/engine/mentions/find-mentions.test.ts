import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionOf, mentionsOf, wordsOf } from './mentions-of';

describe('pronouns', () => {
  test.each([
    ['“No,” she said.', 'she', 'female', 'singular', 3],
    ['“No,” they said.', 'they', null, 'plural', 3],
    ['“I did,” it read.', 'I', null, 'singular', 1],
    ['We did.', 'We', null, 'plural', 1],
    ['According to her, no.', 'her', 'female', 'singular', 3],
    ['It was, in his words, “over”.', 'his', 'male', 'singular', 3],
    ['The council, which called it “over”, left.', 'which', 'neuter', 'singular', 3],
  ])('%s', (text, words, gender, number, person) => {
    const mention = mentionOf(text, words);
    expect([mention.form, mention.gender, mention.number, mention.person]).toEqual([
      'pronoun',
      gender,
      number,
      person,
    ]);
  });

  test.each([['They saw her house.'], ['The US left.'], ['Nobody told him.']])('leaves alone %s', (text) => {
    expect(wordsOf(text, 'pronoun').filter((words) => !/^they$/i.test(words ?? ''))).toEqual([]);
  });
});

describe('“it”', () => {
  test('stands for nobody where something comes after something else', () => {
    expect(wordsOf('It comes after the port closed.', 'pronoun')).toEqual([]);
  });

  test.each([
    ['It said the port was “closed”.'],
    ['It is a court.'],
    ['It came with a warning.'],
    ['It called the plan “late”.'],
  ])('may be a body: %s', (text) => {
    expect(wordsOf(text, 'pronoun')).toEqual(['It']);
  });
});

describe('joint mentions', () => {
  test.each([
    ['Sana Qureshi and Peter Holm spoke.', 'Sana Qureshi and Peter Holm', ['Sana Qureshi', 'Peter Holm']],
    [
      'Ann Lee, Bo Vale and the mayor spoke.',
      'Ann Lee, Bo Vale and the mayor',
      ['Ann Lee', 'Bo Vale', 'the mayor'],
    ],
    [
      'Then Ann Lee and Norland’s Trade Minister Bo Vale spoke.',
      'Ann Lee and Norland’s Trade Minister Bo Vale',
      ['Ann Lee', 'Trade Minister Bo Vale'],
    ],
    [
      'Serbia’s Ann Lee and Britain’s Bo Vale spoke.',
      'Ann Lee and Britain’s Bo Vale',
      ['Ann Lee', 'Bo Vale'],
    ],
  ])('%s', (text, words, members) => {
    const { mentions, read } = mentionsOf(text);
    const index = mentions.findIndex((mention) => read(mention) === words);
    expect(mentions[index]?.members.map((member) => read(mentions[member] ?? null))).toEqual(members);
    expect(mentions[index]?.number).toBe('plural');
    expect(mentions[index]?.members.at(-1)).toBe(index - 1);
  });

  test.each([
    ['“No,” said Ann Lee, a nurse and the study’s lead author.'],
    ['“No,” says Ann Lee, a nurse in Lund, and an author of the study.'],
  ])('are not what one person is: %s', (text) => {
    expect(mentionsOf(text).mentions.every(({ members }) => members.length === 0)).toBe(true);
  });

  test.each([['Ann Lee left and Bo Vale spoke.'], ['Ann Lee saw it. And Bo Vale spoke.']])(
    'leaves alone %s',
    (text) => {
      expect(mentionsOf(text).mentions.every((mention) => mention.members.length === 0)).toBe(true);
    },
  );
});

test('mentions inside marks tell in which piece they are', () => {
  const { mentions, read } = mentionsOf('“We trust Ann Lee,” said Bo Vale.');
  expect(mentions.map((mention) => [read(mention), mention.piece])).toEqual([
    ['We', 0],
    ['Ann Lee', 0],
    ['Bo Vale', -1],
  ]);
});

test('the labels of a transcript are mentions with their exact words', () => {
  const text =
    'HOST: Did you read it?\nHEALEY: I have not.\nHOST: Why?\nHEALEY: It was late.\nHOST: Thank you.';
  const { mentions, read } = mentionsOf(text);
  const labels = mentions.filter((mention) => mention.piece < 0 && mention.form !== 'pronoun');
  expect(labels.map((mention) => [read(mention), mention.form, mention.kind]).slice(0, 2)).toEqual([
    ['HOST', 'description', 'person'],
    ['HEALEY', 'name', 'person'],
  ]);
  expect(labels).toHaveLength(5);
});

test('a label’s part in the programme is no part of the name', () => {
  const text = 'ANN LEE, HOST: Will you stay?\n\nBO VALE: No.\n\nLEE: Why?\n\nVALE: We are tired.';
  const { mentions, read } = mentionsOf(text);
  const label = mentions.find((mention) => read(mention) === 'ANN LEE');
  expect(read(label?.role ?? null)).toBe('HOST');
});

test('what stands in brackets or behind a comma is the role where it says what somebody is', () => {
  const text =
    'Mr. BO VALE (Harbour Pilot, Olsvik): No.\n\nLEE (by phone): Why?\n\nVALE: We are tired.\n\n' +
    'TOM BERG, KLM ANCHOR, BYLINE: Indeed.\n\nIDA FALK (D), Olsvik: Yes.';
  const { mentions, read } = mentionsOf(text);
  const roleOf = (name: string) => read(mentions.find((each) => read(each) === name)?.role ?? null);
  expect(['BO VALE', 'LEE', 'TOM BERG', 'IDA FALK'].map(roleOf)).toEqual([
    'Harbour Pilot',
    null,
    'KLM ANCHOR',
    null,
  ]);
});

test('spans lie in the text, heads and roles where they belong, members before their joint mention', () => {
  const word = fc.constantFrom(
    ...'Ann Lee the a Mr . , “ ” ’s ’ ( ) of and & for spokesman minister King Kim Jr. de @ann U.S. police said who May 34-year-old \n He - Ministry Republican his report'.split(
      ' ',
    ),
    'é',
    '\ud800',
    'İ',
    '',
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { mentions } = mentionsOf(text);
      let head = 0;
      mentions.forEach((mention, index) => {
        expect(mention.start).toBeGreaterThanOrEqual(0);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.start).toBeLessThan(mention.end);
        expect(mention.head.start).toBeGreaterThanOrEqual(mention.start);
        expect(mention.head.end).toBeLessThanOrEqual(mention.end);
        expect(mention.members.every((member) => member < index)).toBe(true);
        if (mention.members.length === 0) {
          expect(mention.head.start).toBeGreaterThanOrEqual(head);
          head = mention.head.start;
        }
      });
    }),
    { numRuns: 400 },
  );
});

const CASES = resolve(import.meta.dirname, '../../../../shared/evaluation/attribution-cases.json');

test.skipIf(!existsSync(CASES))(
  'every mention of the shared cases is found (passed over where ../shared is absent)',
  () => {
    const file = JSON.parse(readFileSync(CASES, 'utf8'));
    const missing: string[] = [];
    for (const { id, text, expected } of file.cases ?? file) {
      const spans = mentionsOf(text).mentions.map((mention) => text.slice(mention.start, mention.end));
      for (const { mention } of expected)
        if (mention && !spans.includes(mention)) missing.push(`${id}: ${mention}`);
    }
    expect(missing).toEqual([]);
  },
);
