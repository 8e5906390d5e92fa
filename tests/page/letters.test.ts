import { expect, test } from 'vitest';
import { lettersOf, wordsOf } from '@/page/letters';

test.each([
  ['“Ferry” stops – for the 2nd winter!', 'ferrystopsforthe2ndwinter'],
  ['L’ÉTÉ, à Nîmes…', 'létéànîmes'],
  ['Größe: 3 ½ Ćwierć', 'größe3ćwierć'],
  ['Сталь дешевшає — їжа ні', 'стальдешевшаєїжані'],
  ['「橋を守る」と市長', '橋を守ると市長'],
  ['عبّارة الميناء', 'عبّارةالميناء'],
  ['🔴 Live\u00ad: ferry\u200bstops', 'liveferrystops'],
  ['— “…” —', ''],
])('%s', (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
  expect(wordsOf(text).join('')).toBe(letters);
});

test('words are what stands between marks and spaces', () => {
  expect(wordsOf('Storm hits coast | Evening-Post')).toEqual(['storm', 'hits', 'coast', 'evening', 'post']);
});
