import { describe, expect, test } from 'vitest';
import { attributeLine } from '@/scripts/attribute/attribute-line';

const answerTo = (text: string) => JSON.parse(attributeLine({ text }));

describe('a bad line is answered in its place', () => {
  test.each([
    ['{bad', null, 'Not JSON'],
    ['', null, 'Not JSON'],
    ['[1]', null, 'Not an object'],
    ['null', null, 'Not an object'],
    ['{"text":"a"}', null, '"id"'],
    ['{"id":null,"text":"a"}', null, '"id"'],
    ['{"id":"x"}', 'x', '"text"'],
    ['{"id":7,"text":["a"]}', 7, '"text"'],
    ['{"id":"x","text":"a","language":3}', 'x', '"language"'],
  ])('%s', (line, id, message) => {
    const answer = answerTo(line);
    expect(Object.keys(answer)).toEqual(['id', 'error']);
    expect(answer.id).toBe(id);
    expect(answer.error).toContain(message);
  });

  test('a text of more characters than the memory holds tokens for', () => {
    const answer = answerTo(JSON.stringify({ id: 'long', text: 'a '.repeat(6_000_000) }));
    expect(answer).toEqual({ id: 'long', error: expect.stringContaining('12000000') });
  });

  test('a line that was not kept', () => {
    expect(JSON.parse(attributeLine({ tooLong: 5 }))).toEqual({
      id: null,
      error: expect.stringContaining('5 bytes'),
    });
  });
});

test('an empty text is an honest empty answer', () => {
  expect(answerTo('{"id":"e","text":""}')).toEqual({ id: 'e', quotations: [] });
});

test('a quotation has the fields of the contract, with offsets into the text as it came', () => {
  const text = 'The hall was full.\r\n\n“We have waited eleven years for this,” said Maud Tarrant.';
  const { id, quotations } = answerTo(JSON.stringify({ id: 'q', text }));
  expect(id).toBe('q');
  expect(quotations).toHaveLength(1);
  const [quotation] = quotations;
  expect(Object.keys(quotation).slice(0, 8)).toEqual([
    'kind',
    'parts',
    'sources',
    'mention',
    'cue',
    'confidence',
    'sure',
    'reasons',
  ]);
  expect(quotation).not.toHaveProperty('antecedents');
  expect(quotation.kind).toBe('direct');
  expect(quotation.parts.map((part: { text: string }) => part.text)).toEqual([
    'We have waited eleven years for this,',
  ]);
  for (const { start, end, text: words } of quotation.parts) expect(text.slice(start, end)).toBe(words);
  expect(quotation.reasons.length).toBeGreaterThan(0);
  for (const reason of quotation.reasons) expect(reason).toEqual(expect.any(String));
});
