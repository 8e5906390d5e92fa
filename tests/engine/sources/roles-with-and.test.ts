import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';

/** Who said the last quotation of an article, each with his role. */
const speakersOf = (text: string) =>
  attributeQuotations(articleFromText(text))
    .at(-1)
    ?.sources.map(({ name, role }) => (role ? `${name} [${role}]` : name));

describe('“and” behind a name', () => {
  test.each([
    ['director of Parks and Recreation'],
    ['a spokeswoman for Dietz and Sons'],
    ['owner of Bread and Butter Cafe'],
    ['superintendent of Olsvik and Holm schools'],
    ['a partner at Berg, Wesson and Vale'],
    ['a spokesman for the Bureau of Alcohol, Tobacco, Firearms and Explosives'],
    ['the minister for Business, Enterprise and Innovation'],
    ['director of the Center for Law and Policy'],
    ['vice president of sales and marketing at Norwater'],
    ['a professor of law, medicine and ethics at Olsvik'],
    ['a teacher at Olsvik School, and a library board member'],
    ['Norwater’s president and chief executive'],
    ['secretary of Health and Human Services'],
    ['the Police and Crime Commissioner for Olsvik'],
    ['president and CEO of Norwater'],
  ])('is part of the role: %s', (role) => {
    expect(speakersOf(`“No,” said Ann Lund, ${role}.`)).toEqual([`Ann Lund [${role}]`]);
  });

  test.each([
    ['“No,” said Ann Lund, editor of Guns and Ammo, in an email.', ['Ann Lund [editor of Guns and Ammo]']],
    ['“No,” said Ann Lund, whose sons, Carl and Al, left.', ['Ann Lund']],
    ['“No,” said Ann Lund, whose daughter, Joy, and son, Tim, left.', ['Ann Lund']],
  ])('and of what somebody has: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each([
    ['“No,” said Ann Lund, the mayor of Olsvik, and Bo Vale.', 'Bo Vale'],
    ['“No,” said Ann Lund, a spokeswoman for Norwater, and a colleague who left.', 'a colleague'],
    ['Then Bo Vale ran. “No,” said Ann Lund, the mayor of Olsvik, and Vale.', 'Bo Vale'],
    ['“No,” said Ann Lund, a nurse from Olsvik, Bo Vale and Tom Berg.', 'Tom Berg'],
  ])('joins another: %s', (text, last) => {
    expect(speakersOf(text)?.at(-1)).toBe(last);
  });

  test('joins another, each with his own role', () => {
    expect(speakersOf('“No,” said Ann Lund, a professor of history and Bo Vale, a nurse.')).toEqual([
      'Ann Lund [a professor of history]',
      'Bo Vale [a nurse]',
    ]);
  });
});

describe('“and” in front of a name', () => {
  test.each([
    ['founder and CEO'],
    ['Hawks general manager and team president'],
    ['Norwater president and CEO'],
    ['chef and owner'],
    ['co-owner and head brewer'],
    ['Olsvik Mills senior vice president and design director'],
    ['Olsvik Labs founder and University of Tampere chemistry professor'],
    ['Norwater president and head of sales'],
    ['Norwater’s founder and CEO'],
    ['Parks and Recreation Director'],
    ['Oak Park and River Forest High School Principal'],
  ])('is part of the role: %s', (role) => {
    expect(speakersOf(`“No,” said ${role} Dana Vale.`)).toEqual([`Dana Vale [${role}]`]);
  });

  test.each([
    ['“No,” said Ann Park and Trade Minister Bo Vale.', 'Ann Park'],
    ['“No,” said Holm and Mayor Bo Vale.', 'Holm'],
    ['“No,” said the mayor and police chief Bo Vale.', 'the mayor'],
  ])('joins another: %s', (text, first) => {
    expect(speakersOf(text)?.[0]).toBe(first);
  });
});
