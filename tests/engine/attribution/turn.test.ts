import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';

/** Who is said to have said each quotation; `?` where nobody is named. */
const speakers = (text: string) =>
  attributeQuotations(articleFromText(text.replaceAll(' ¶ ', '\n')))
    .map(({ sources }) => sources[0]?.name.split(' ')[0] ?? '?')
    .join(' ');

describe('two who talk', () => {
  test.each([
    [
      'answers',
      '“Who sent it?” Ann Lee asked. ¶ “An office,” Bo Vale said. ¶ “Which?” Lee asked. ¶ “I forget.”',
      'Ann Bo Ann Bo',
    ],
    [
      'asks anew',
      '“It was late,” Ann Lee said. ¶ “How late?” asked Bo Vale. ¶ “Very.” ¶ “After ten?” ¶ “After ten.”',
      'Ann Bo Ann Bo Ann',
    ],
    [
      'asks without a tag',
      'Bo Vale put it to her that she left early. “I stayed,” Ann Lee said. ¶ “Until ten?” ¶ “Until ten.”',
      'Ann ? Ann',
    ],
    [
      'answers nobody who is known',
      '“Who sent the letter to the office?” Ann Lee asked. ¶ “I do not know who sent it.”',
      'Ann ?',
    ],
  ])('%s: %s', (_, text, names) => {
    expect(speakers(text)).toBe(names);
  });

  test.each([
    [
      'goes on',
      '“We won,” Bo Vale said. ¶ “We lost,” Ann Lee said. ¶ “It was the worst night of my life.”',
      'Bo Ann Ann',
    ],
    [
      'goes on after a question that only he put',
      '“We won,” Bo Vale said. ¶ “Who does that?” Ann Lee said. ¶ “It was the worst night of all.”',
      'Bo Ann Ann',
    ],
    [
      'an open question',
      '“We won,” Bo Vale said. ¶ Ann Lee said: “Who does that? ¶ “Who would? ¶ “I would not.”',
      'Bo Ann',
    ],
  ])('leaves alone: %s: %s', (_, text, names) => {
    expect(speakers(text)).toBe(names);
  });
});

describe('several paragraphs with one tag', () => {
  test.each([
    [
      'at the end',
      'Mayor Ann Lee spoke. ¶ “They came. ¶ “We saw it. ¶ “It was bad,” resident Bo Vale said.',
      'Bo',
    ],
    ['after nobody', 'The roof fell. ¶ “I saw the fire. ¶ “It was like a film,” said Bo Vale, 34.', 'Bo'],
    [
      'in the middle of the last',
      'Mayor Ann Lee spoke. ¶ “They came. ¶ “We saw,” said Bo Vale. “It was.”',
      'Bo',
    ],
    [
      'his who spoke before',
      '“It was late,” Ann Lee said. ¶ “They came. ¶ “It was bad,” she added.',
      'Ann Ann',
    ],
    ['at the beginning', 'Ann Lee said: “They came. ¶ “It was bad,” her friend Bo Vale knew.', 'Ann'],
    [
      'of another behind',
      'Mayor Ann Lee spoke. ¶ “They came. ¶ “It was bad.” ¶ Bo Vale said he would go.',
      'Ann',
    ],
  ])('%s: %s', (_, text, names) => {
    expect(speakers(text)).toBe(names);
  });
});

describe('a list of what somebody spoke of', () => {
  test.each([
    [
      'people',
      'Ann Lee opened up. ¶ On playing Bo Vale for years: “It was hard.” ¶ On Tom Berg: “He is fun.”',
      'Ann Ann',
    ],
    ['things', 'A happy Hawks coach Ann Lee spoke. ¶ On the OT winner: “It was like a dream.”', 'Ann'],
  ])('%s: %s', (_, text, names) => {
    expect(speakers(text)).toBe(names);
  });

  test.each([
    ['a day', 'Bo Vale spoke. ¶ On Monday, Ann Lee: “It was like a dream.”', 'Ann'],
    ['a tag', 'Bo Vale spoke. ¶ On the fans: “They were great,” Ann Lee said.', 'Ann'],
    ['a verb', 'Bo Vale spoke. ¶ On Monday Ann Lee said: “It was like a dream.”', 'Ann'],
  ])('leaves alone: %s: %s', (_, text, names) => {
    expect(speakers(text)).toBe(names);
  });
});
