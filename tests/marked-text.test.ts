import { describe, expect, test } from 'vitest';
import { parseMarkedText } from './marked-text';

describe('parseMarkedText', () => {
  test('takes the braces out and tells where they were', () => {
    expect(parseMarkedText('{content2:“Yes,”} {cue:said} {source:Ann}.')).toEqual({
      text: '“Yes,” said Ann.',
      marks: [
        { role: 'content', quotation: 2, start: 0, end: 6 },
        { role: 'cue', quotation: 1, start: 7, end: 11 },
        { role: 'source', quotation: 1, start: 12, end: 15 },
      ],
    });
  });

  test('nests, outer first', () => {
    const { marks } = parseMarkedText('{a:x {b:y}} {c:z}');
    expect(marks.map((mark) => mark.role)).toEqual(['a', 'b', 'c']);
  });

  test.each(['{no role}', 'lone }', '{content:open'])('refuses %s', (marked) => {
    expect(() => parseMarkedText(marked)).toThrow(SyntaxError);
  });
});
