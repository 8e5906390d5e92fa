import { expect, test } from 'vitest';
import { decideLanguage } from '@/page/language';

const EN =
  'The office said that they had been told of the ice and that it was for them to stop the boat with the others.';
const FR =
  'Les habitants ont été surpris par la glace, qui est plus forte que cette année dans les ports et sur la côte pour une fois.';
const RU = 'Паром остановился в понедельник из-за льда, сообщили в порту.';

test.each([
  ['a claim that the text bears out', 'en-GB', EN, 'en-GB'],
  ['no claim', null, EN, 'en'],
  ['a claim of English over French text', 'en', FR, 'fr'],
  ['a claim of English over Cyrillic text', 'en', RU, 'ru'],
  ['a claim of French over English text', 'fr', EN, 'en'],
  ['a language that is not on the list', 'da', 'Færgen stoppede i mandags på grund af isen.', 'da'],
  ['too little text to tell', 'en', 'Ferry', 'en'],
  ['neither claim nor text', null, '', 'und'],
])('%s', (_name, claimed, text, expected) => {
  expect(decideLanguage(claimed, text)).toBe(expected);
});
