import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import type { Resolution } from '@/engine/sources/resolution';
import { createResolver } from '@/engine/sources/resolver';
import { analyse } from '@/engine/text/analyse';

/** Resolves the mention in double brackets; mentions in `<<` `>>` are the speakers so far. The articles are invented. */
function resolve(marked: string): Resolution & { names: string[]; antecedentTexts: string[] } {
  const marks: { start: number; end: number; target: boolean }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[|\]\]|<<|>>)/)) {
    if (part === '[[' || part === '<<') marks.push({ start: text.length, end: -1, target: part === '[[' });
    else if (part === ']]' || part === '>>') (marks.at(-1) as { end: number }).end = text.length;
    else text += part;
  }
  const document = analyse(articleFromText(text));
  const mentions = findMentions(document);
  const indexOf = ({ start, end }: { start: number; end: number }) => {
    const found = mentions.findIndex(
      (mention) => mention.start < end && mention.end > start && mention.head.start >= start,
    );
    if (found < 0) throw new Error(`No mention at “${text.slice(start, end)}”`);
    // A joint mention follows its members.
    const joint = mentions.findIndex((each) => each.members.includes(found) && each.end <= end);
    return joint >= 0 ? joint : found;
  };
  const speakers = marks
    .filter((mark) => !mark.target)
    .map(indexOf)
    .reverse();
  const target = marks.find((mark) => mark.target) as { start: number; end: number };
  const resolution = createResolver(document, mentions).resolve(indexOf(target), speakers);
  return {
    ...resolution,
    names: resolution.sources.map((source) => source.name),
    antecedentTexts: resolution.antecedents.map((span) => text.slice(span.start, span.end)),
  };
}

describe('names', () => {
  test.each([
    [
      'a surname',
      'Marta Lindqvist landed in Oslo. “I am here,” [[Lindqvist]] told reporters.',
      'Marta Lindqvist',
    ],
    ['a full name given later', '[[Lindqvist]] said no. Later Marta Lindqvist left.', 'Marta Lindqvist'],
    ['a title', 'Dana Holm spoke. “Yes,” [[Mr Holm]] said.', 'Dana Holm'],
    ['Sir with a given name', 'Rupert Vane met the mayor. “No,” [[Sir Rupert]] said.', 'Rupert Vane'],
    [
      'a family name that stands first',
      'Kim Dae Hwan watched. “Soon,” [[Mr Kim]] was quoted as saying.',
      'Kim Dae Hwan',
    ],
    [
      'Kim as a given name',
      'Kim Larsson has piloted the ferry for nine years. “No,” [[Larsson]] said.',
      'Kim Larsson',
    ],
    ['a given name', 'Donna Ferris runs the shop. “We open at six,” said [[Donna]].', 'Donna Ferris'],
    ['another spelling', 'Oleksandr Petrovsky came. “Yes,” [[Petrovskyi]] said.', 'Oleksandr Petrovsky'],
    ['a misprint', 'Kathryn Waterson spoke first. “Now,” [[Ms Watersen]] said.', 'Kathryn Waterson'],
    ['a middle initial', 'Robert Lund ran. Robert J. Lund won. “Thanks,” [[Lund]] said.', 'Robert J. Lund'],
    ['particles', 'Pieter van der Meer won. “Good,” [[Van der Meer]] said.', 'Pieter van der Meer'],
    ['a bare name', '“Yes,” [[Zelensky]] said.', 'Zelensky'],
    ['a given name before another', '“Yes,” said [[Shazia Fatima Larsen]].', 'Shazia Fatima Larsen'],
    [
      'a name without a headline’s word',
      'Brave Marina Lund spoke. Marina Lund won. “Yes,” [[Lund]] said.',
      'Marina Lund',
    ],
    [
      'somebody whose programme bears the name',
      'On Imre Solt Live he sang. “Yes,” [[Solt]] said.',
      'Imre Solt',
    ],
    ['a word that is no name before one', '“Yes,” said [[Honour Judge Neil Vane]].', 'Neil Vane'],
    [
      'two roles of one person',
      'Tom Berg left. “Yes,” said [[Lund Marine founder and chief executive Peter Holm]].',
      'Peter Holm',
    ],
  ])('resolves %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test('keeps two people of one surname apart by gender', () => {
    const text = 'Tom Berg met Anna Berg in Oslo. “No,” [[Mrs Berg]] said.';
    expect(resolve(text).names).toEqual(['Anna Berg']);
  });

  test('gives both where nothing tells two people of one surname apart', () => {
    const resolution = resolve('Tom Berg and Karl Berg met in Oslo. “No,” [[Berg]] said.');
    expect(resolution.ambiguous).toBe(true);
    expect([...resolution.names].sort()).toEqual(['Karl Berg', 'Tom Berg']);
    expect(resolution.confidence).toBeLessThan(0.7);
  });

  test('never joins an organisation to a person', () => {
    expect(
      resolve('Tom Lund founded the Lund Foundation. The [[Lund Foundation]] said it would pay.').names,
    ).toEqual(['Lund Foundation']);
  });

  test('gives the full name as the antecedent of a surname', () => {
    const text = 'Marta Lindqvist landed. “Here,” [[Lindqvist]] said.';
    expect(resolve(text).antecedentTexts).toEqual(['Marta Lindqvist']);
    expect(resolve('“Here,” said [[Marta Lindqvist]].').antecedents).toEqual([]);
  });
});

describe('organisations', () => {
  test.each([
    ['Ministry of Harbours (MoH) officials met. The [[MoH]] said no.', 'Ministry of Harbours'],
    ['Blue Heron Records sued. Blue Heron won. “Good,” [[Blue Heron]] said.', 'Blue Heron Records'],
    ['Rob Vane Productions met Lund Marine. [[The production company]] said “no”.', 'Rob Vane Productions'],
    ['The Northern Ferry Agency was fined. “Wrong,” the [[NFA]] said.', 'Northern Ferry Agency'],
    ['Tottenham Hotspur lost. [[Tottenham]] said they would appeal.', 'Tottenham Hotspur'],
    [
      'The Ministry of Harbours shut the pier. It was “unsafe”, [[the ministry]] said.',
      'Ministry of Harbours',
    ],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });
});

describe('long forms and companies that look like people', () => {
  test.each([
    ['People for Clean Rivers (PCR) sued. “Bad,” [[PCR]] said.', 'People for Clean Rivers'],
    ['The Norland Center for Tide Research met. “High,” [[CTR]] said.', 'Norland Center for Tide Research'],
    ['Rob Vane Productions denied it. “No,” [[Rob Vane Productions]] said.', 'Rob Vane Productions'],
    [
      'Blue Heron said it would pay its riders. Its app failed on Monday. On Blue Heron, maps were blank. “Sorry,” [[it]] said.',
      'Blue Heron',
    ],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test('leaves a person a person', () => {
    const text = 'Imre Solt said his app failed. Its maps were blank. “Sorry,” [[Solt]] said.';
    expect(resolve(text).sources[0]?.kind).toBe('person');
  });
});

describe('what somebody puts out', () => {
  test.each([
    ['[[Lund Records’ letter to Tom Berg]] said “no”.', 'Lund Records'],
    ['Lund Records’ letter to Tom Berg was long. [[The letter]] said “no”.', 'Lund Records'],
    ['[[A letter from Lund Records to Tom Berg]] said “no”.', 'Lund Records'],
    ['In a statement, Lund Records denied it. “No,” [[the statement]] said.', 'Lund Records'],
    ['Tom Berg got a letter. [[The letter]] said: “No.”', 'a letter'],
    [
      'Lund Records denied it in a statement. “Her statements are false,” [[the statement]] read.',
      'Lund Records',
    ],
    ['The report by Tom Berg was long. [[The report]] said: “No.”', 'the report'],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });
});

describe('spokesmen without a name', () => {
  test.each([
    ['An FBI spokeswoman declined. “We act,” [[a bureau spokeswoman]] said.', 'an FBI spokeswoman'],
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
    ['somebody new', 'Dana Holm spoke. “We are close,” said [[a senior official]].', 'a senior official'],
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
});

describe('pronouns', () => {
  test.each([
    [
      'the name before',
      'Defence Secretary John Harrow toured the dockyard. “The ships will sail,” [[he]] said.',
      'John Harrow',
    ],
    [
      'by gender',
      'Marta Lindqvist met John Harrow on Tuesday. “He listened,” [[she]] said.',
      'Marta Lindqvist',
    ],
    [
      'by gender among namesakes',
      'Kim Jong Su inspected the yard. His sister, Kim Yo Sun, accused Seoul. “A raid,” [[she]] said.',
      'Kim Yo Sun',
    ],
    [
      'the subject, not the object',
      'John Harrow thanked Peter Holm. “We did it,” [[he]] said.',
      'John Harrow',
    ],
    [
      'the last speaker',
      'John Harrow was there. “Yes,” <<Peter Holm>> said of John Harrow. “No,” [[he]] added.',
      'Peter Holm',
    ],
    ['no name in marks', 'John Harrow came. “I saw Peter Holm,” [[he]] said.', 'John Harrow'],
    ['ahead in its sentence', 'When [[he]] spoke, Peter Holm said it was over.', 'Peter Holm'],
    [
      'an organisation',
      'The Northern Ferry Agency was fined. “We are sorry,” [[it]] said.',
      'Northern Ferry Agency',
    ],
    [
      'who acts between, not the last speaker',
      '“The ships sail,” <<Peter Holm>> told reporters.\nMr Harrow, on his third visit, thanked the crews.\n“They are ready,” [[he]] said. Later Tom Harrow left.',
      'Tom Harrow',
    ],
    [
      'the last speaker in a run of quotations',
      'Tom Harrow had watched from the pier.\n“We sail,” said <<Peter Holm>>.\n“Tom Harrow knows it.”\n“It is done,” [[he]] added.',
      'Peter Holm',
    ],
    [
      'the subject, not the one spoken to',
      'Peter Holm came at nine. John Harrow told Peter Holm to wait. “Not yet,” [[he]] said.',
      'John Harrow',
    ],
    [
      'nobody whom the quotation names',
      'Ida Brandt came home on Monday, when Lena Falk had left.\n“Lena Falk has my support,” [[she]] said.',
      'Ida Brandt',
    ],
    [
      'the head, not whose lawyer',
      'Ivan Bolger’s lawyer, Jeremy Vane, left early. “We will appeal,” [[he]] said.',
      'Jeremy Vane',
    ],
    [
      'who spoke just before, not whom the sentence is about',
      'If anything holds Lund Marine back, it is the tide, Peter Holm said. [[He]] said it would “remain”.',
      'Peter Holm',
    ],
    [
      'the subject of the main clause',
      'While Lena Falk, 36, waits on the pier, Ida Brandt has sailed. [[She]] says it was “time”.',
      'Ida Brandt',
    ],
    [
      'a company that has verbs of several',
      'Blue Heron have denied it. Blue Heron were fined. Ida Brandt sued. “We are sorry,” [[it]] said.',
      'Blue Heron',
    ],
    [
      'nobody in a caption',
      'Ida Brandt sold her boat.\n“I am free,” <<she>> said.\nLena Falk on the pier. (Bo Vale/AP)\n[[She]] said it was “time”.',
      'Ida Brandt',
    ],
    [
      'a woman by her pronouns, not by her name',
      'Taylor Brandt sold her boat. Taylor Brandt loved her garden. Robbie Vale bought it.\nIn a Friendbook post [[she]] called it “a wreck”.',
      'Taylor Brandt',
    ],
    [
      'a person, not a word of unknown kind',
      'Ida Brandt sold her boat. In a Friendbook post [[she]] called it “a wreck”.',
      'Ida Brandt',
    ],
  ])('resolves %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test('never makes her a man', () => {
    expect(resolve('John Harrow came. “Yes,” [[she]] said.').names).toEqual([]);
  });

  test('leaves the reporter’s own I and we unresolved', () => {
    const resolution = resolve('John Harrow came. [[I]] said hello.');
    expect(resolution.names).toEqual([]);
    expect(resolution.step).toBe('first-person');
  });

  test('gives the nearest mention first', () => {
    const text = 'Marta Lindqvist came. Lindqvist sat down. “Yes,” [[she]] said.';
    expect(resolve(text).antecedentTexts).toEqual(['Lindqvist', 'Marta Lindqvist']);
  });
});

describe('joint mentions', () => {
  test('resolve to each of their members', () => {
    const resolution = resolve('[[Sana Qureshi and Peter Holm]] said that “the corridor stays open”.');
    expect(resolution.names).toEqual(['Sana Qureshi', 'Peter Holm']);
    expect(resolution.ambiguous).toBe(false);
  });
});

describe('createResolver', () => {
  test('throws for a mention that there is not', () => {
    const document = analyse(articleFromText('Nobody spoke.'));
    expect(() => createResolver(document, []).resolve(0, [])).toThrow(RangeError);
  });

  test('takes a thousand people of one surname', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `John${i} Smith, a baker, told Smith he left.`).join(
      '\n',
    );
    const document = analyse(articleFromText(text));
    const mentions = findMentions(document);
    const resolver = createResolver(document, mentions);
    expect(mentions.every((_, index) => resolver.resolve(index, []).confidence <= 1)).toBe(true);
  });
});
