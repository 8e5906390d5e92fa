import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('spokesmen without a name', () => {
  test.each([
    ['An FBI spokeswoman declined. “We act,” [[a spokeswoman for Berg]] said.', 'a spokeswoman for Berg'],
    ['An FBI spokeswoman declined. “We act,” [[a spokeswoman]] said.', 'a spokeswoman'],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });
});

describe('roles', () => {
  test.each([
    [
      'an apposition',
      'Dana Holm, the defence secretary, faced MPs. The room was full. [[The defence secretary]] said: “Yes.”',
      'Dana Holm',
    ],
    ['a title', 'Harbour Minister Elif Kaya faced MPs. [[The minister]] said: “Yes.”', 'Elif Kaya'],
    [
      'a country and leader',
      'President Ivan Horak came home to Ukraine. [[The Ukrainian leader]] said: “Yes.”',
      'Ivan Horak',
    ],
    [
      'two namesakes',
      'Seoul’s defence minister, Kim Min-jae, dismissed the offer from Kim Jong Su. “A trap,” [[the minister]] said.',
      'Kim Min-jae',
    ],
    [
      'what the article calls nobody else',
      'Liam Vane, who was born in Oslo, has died. Vane starred in “Harbour”. Vane was 48. Tom Berg thanked him. [[The actor]] said: “Yes.”',
      'Liam Vane',
    ],
    ['an age', 'Jonas Vik, 56, lost the match. [[The 56-year-old]] said: “We were poor.”', 'Jonas Vik'],
    [
      'the prime minister, not another minister',
      'Boris Holm came home. Holm slept. Policing minister Kit Vale waited. [[The Prime Minister]] said: “Yes.”',
      'Boris Holm',
    ],
    [
      'an actor, not the host',
      'Liam Vane, who was born in Oslo, came. Vane danced. Vane won. Host Tom Berg thanked him. [[The actor]] said: “Yes.”',
      'Liam Vane',
    ],
    [
      'a bare role in a headline',
      '“It was late,” [[exec]] says\nLund Marine executive Peter Holm said that the ferry was late.',
      'Peter Holm',
    ],
    [
      'a royal called by the given name',
      'The ferry was late, [[the Duchess of Norland]] has warned. Writing in a paper, Sophie said “no”.',
      'Sophie',
    ],
    [
      'the only woman named just before',
      'Ida Brandt was there with Peter Holm. “No,” [[the woman]] said.',
      'Ida Brandt',
    ],
    [
      'a spokesman of somebody’s, who is named behind a comma',
      '“We made them public,” said [[a spokesman for the council]], Dana Holm. The room was full.',
      'Dana Holm',
    ],
    [
      'whoever the sentence before is about, not whom the article names most',
      'Peter Vane came. Bo Lund met Peter Vane’s men. Bo Lund warned of Vane. “I stand by it,” [[the senator]] said.',
      'Bo Lund',
    ],
    ['an apposition in dashes', 'Dana Holm — [[a former captain from Lund]] — came.', 'Dana Holm'],
    [
      'an epithet of whoever has just spoken',
      'Ferry boss Dana Holm said no. Holm met Bo Vale. [[The billionaire]] added: “Go.”',
      'Dana Holm',
    ],
    [
      'an epithet behind an apposition',
      'Dana Holm, a ferry boss, said no. “Go,” [[the former mayor]] said.',
      'Dana Holm',
    ],
    ['a member by constituency', 'Labour MP Dana Holm said no. The Oslo [[MP]] added: “Go.”', 'Dana Holm'],
    [
      'somebody named next with a title',
      'It rained. [[Former chairman of Norwater]] Lt Gen (retd) Bo Vale said no.',
      'Bo Vale',
    ],
    [
      'somebody named next',
      'The yard was shut, with [[the UK Harbour Minister]] calling it “rotten”. Dana Holm said work would begin.',
      'Dana Holm',
    ],
  ])('resolves %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test.each([
    ['a spokesman', '[[A spokesman for Holm]] said: “No.” Dana Holm was away.', 'a spokesman for Holm'],
    [
      'somebody described beside another’s name',
      'Ida Brandt came. Brandt sat down. Ida Brandt wept at what she suffered from [[the billionaire]].',
      'the billionaire',
    ],
    [
      'a woman where two were named',
      'Ida Brandt was there with Lena Falk. “No,” [[the woman]] said.',
      'the woman',
    ],
    [
      'a royal where two are called so',
      'The ferry was late, [[the Duke of Norland]] said. Charles met Philip there.',
      'the Duke of Norland',
    ],
    ['a source', 'Ferry boss Dana Holm said no. “Go,” [[the source]] said.', 'the source'],
    ['somebody new', 'Dana Holm spoke. “We are close,” said [[a senior official]].', 'a senior official'],
    [
      'an office like another one, long after',
      'Mayor Ann Lee came. It rained. It rained. It rained. It rained. It rained. “No,” [[the Republican candidate]] said.',
      'the Republican candidate',
    ],
    [
      'another country',
      'President Ivan Horak of Ukraine came. “No,” [[the Russian president]] said.',
      'the Russian president',
    ],
  ])('leaves alone %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test('gives both where nothing tells two of one role apart', () => {
    const text = 'Harbour minister Elif Kaya met fisheries minister Tom Berg. “No,” [[the minister]] said.';
    const resolution = resolve(text);
    expect(resolution.ambiguous).toBe(true);
    expect([...resolution.names].sort()).toEqual(['Elif Kaya', 'Tom Berg']);
    expect(resolution.confidence).toBeLessThan(0.5);
  });

  test('shows the role as the article gives it', () => {
    expect(resolve('Dana Holm, the defence secretary, came. “No,” [[Holm]] said.').sources[0]?.role).toBe(
      'the defence secretary',
    );
    expect(resolve('Dana Holm came. “No,” [[Holm]] said.').sources[0]?.role).toBeNull();
  });

  test.each([
    [
      '[[Dana Holm]], the campaign manager for Mr. Vale’s 2020 bid, said no.',
      'the campaign manager for Mr. Vale’s 2020 bid',
    ],
    ['“No,” [[Minister for Harbours Mr. Holm]] said.', 'Minister for Harbours'],
    ['The head of the NPA (Norland Ports Authority), [[Dana Holm]], said no.', 'the head of the NPA'],
    ['A sailor from Lund, [[Paris]], said no.', null],
    ['[[Dana Holm]], beating rival Bo Vale, said no.', null],
    ['[[Dana Holm]], managing partner of Lund Line, said no.', 'managing partner of Lund Line'],
    [
      'Susan Reyes, the mayor’s chief security adviser, said no. “No,” [[Reyes]] said.',
      'the mayor’s chief security adviser',
    ],
    ['[[Dana Holm]], an aide to Ann B. Lee, said no.', 'an aide to Ann B. Lee'],
    ['[[Dana Holm]], a co-author of “Harbours”, said no.', 'a co-author'],
    ['[[Det Con Amy Rudge]] said no.', 'Det Con'],
    ['[[Dana Holm]], now an adviser to banks, said no.', 'an adviser to banks'],
    ['[[Dana Holm]], will meet advisers on Sunday.', null],
    ['Lamu Governor, [[Moses Vale]], has left.', 'Lamu Governor'],
    ['“No,” said USC Coach [[Dana Vale]].', 'USC Coach'],
    ['“No,” said Pine Parish Sheriff [[Tony Vale]].', 'Pine Parish Sheriff'],
    ['“No,” said superstar [[Tony Vale]].', 'superstar'],
    [
      'Led by Leader of Opposition in the Olsvik Sabha [[Ann Vale]], they left.',
      'Leader of Opposition in the Olsvik Sabha',
    ],
    ['Information Minister, [[Kwame Vale]] has left.', 'Information Minister'],
    ['National Chairman of the Olsvik Party, [[Bo Vale]] said no.', 'National Chairman of the Olsvik Party'],
    ['Minister, [[Bo Vale]] has left.', null],
    ['“No,” Chairman of school governors [[Ann Vale]] said.', 'Chairman of school governors'],
    ['“No,” Chair of the bench [[Ann Vale]] said.', 'Chair of the bench'],
    ['“No,” said [[Tom Berg]], a son of the late Ann Vale.', 'a son of the late Ann Vale'],
    ['[[Ann Vale]], leader of the council in Olsvik said no.', 'leader of the council in Olsvik'],
    ['[[Ann Vale]], Chairman of Norwater commented: “No.”', 'Chairman of Norwater'],
    ['Asked about [[Ann Vale]], the mayor of Olsvik said no.', null],
    ['Former Olsvik Mayor [[Ann Vale]] left.', 'Former Olsvik Mayor'],
    ['Then Mayor [[Ann Vale]] left.', 'Mayor'],
    ['In the end [[Bo Vale]] left.', null],
    ['[[Dana Holm]], two of the three people, said no.', null],
    ['[[Dana Holm]], whose young son, Bo, was ill, said no.', null],
  ])('shows the role in “%s”', (text, role) => {
    expect(resolve(text).sources[0]?.role).toBe(role);
  });
});
