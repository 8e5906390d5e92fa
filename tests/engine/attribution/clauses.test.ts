import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';

/** Who is said to have said each quotation; scare quotes and what nobody is named for as `nobody`. */
const speakers = (text: string) =>
  attributeQuotations(articleFromText(text)).map(({ sources }) => sources[0]?.name ?? 'nobody');

describe('the subject of the clause that the marks stand in', () => {
  test.each([
    ['Crews fought a fire that officials said was “out of hand”.', 'officials'],
    ['Crews fought a fire, which Ann Lee said was “out of hand”.', 'Ann Lee'],
    ['The drug may help, according to a study that experts described as “promising but thin”.', 'experts'],
    ['Mayor Bo Vale opened a bridge that Senator Ann Lee called “a disgrace”.', 'Ann Lee'],
    ['The bank shut its branch, a move that unions described as “heartless”.', 'unions'],
    ['Mayor Bo Vale said she would stand, ending what her allies had called “a farce”.', 'her allies'],
    ['Ann Lee said the true figure was 40, a claim that police described as “mischievous”.', 'police'],
    [
      'Ann Lee defended the plan after the teachers’ union described it as “indefensible”.',
      'the teachers’ union',
    ],
    [
      'Ann Lee said the first letter had asked the school to “review its rules for trips”.',
      'the first letter',
    ],
    [
      'Ann Lee told the House that the letter, which she has seen, described it as “an affront”.',
      'the letter',
    ],
    [
      'Ann Lee said that her daughter was told by a teacher that her socks were “the wrong black”.',
      'a teacher',
    ],
    ['Ann Lee said that she was told by the director, Bo Vale, that she was “emotional”.', 'Bo Vale'],
    [
      'Bo Vale spoke of the year when a coach, whom he has never named, told him he was “a bit slow”.',
      'a coach',
    ],
    [
      'Ann Lee went to Lund. Her piano teacher there, she recalled, told her she had “hands like a surgeon”.',
      'her piano teacher',
    ],
    [
      'Ann Lee met Bo Vale at 15, and a coach, whom she has never named, told her she was “a bit slow”.',
      'a coach',
    ],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ['Ann Lee said the claims that he rejected were “a joke”.', 'Ann Lee'],
    ['Ann Lee posted on Friday that her claims were “a joke”.', 'Ann Lee'],
    ['Ann Lee said the report read “like something out of the war”.', 'Ann Lee'],
    ['Ann Lee said the agency would continue to “carry out robust checks”.', 'Ann Lee'],
    ['“It is late,” said Bo Vale, CEO and Founder of Lund Robotics Inc.', 'Bo Vale'],
    ['Dr Ann Lee, of Norland Rail, which paid for the work, said it was “a very good result”.', 'Ann Lee'],
  ])('leaves alone: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a tag within the sentence', () => {
  test.each([
    [
      'The club met. It had, said the Rev Ann Lee, “seen off five of my friends, so I was not sure”.',
      'Ann Lee',
    ],
    [
      'The team has had a year of it. Often a phone was, as Ann Lee puts it, “part of the problem”.',
      'Ann Lee',
    ],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a subject that is no mention', () => {
  test.each([
    ['The chef, Bo Vale, cooks everything over what the menu calls “orchard embers”.'],
    ['The detective had been kind. Bo Vale gave him what his notebook described as “words of advice”.'],
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['nobody']);
  });
});

describe('whoever opens the half of the sentence behind a semicolon', () => {
  test.each([
    [
      'The Post’s Bo Vale found it “slippery in every way”; Ann Lee declared it “a find”.',
      ['Bo Vale', 'Ann Lee'],
    ],
    ['Ann Lee met Bo Vale; and later wrote that he was “on the mend”.', ['Ann Lee']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('hit back, shot back', () => {
  test.each([
    ['Bo Vale called it “a witch hunt”. Ann Lee shot back that threats “will not work here”.', 'Ann Lee'],
    [
      'Bo Vale called it “a witch hunt”. Norland’s ministry hit back: “We are not for sale.”',
      'Norland’s ministry',
    ],
  ])('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});

describe('where somebody is does not speak', () => {
  test.each([
    ['The Minority in Parliament has called the budget “a list of broken promises”.', 'Minority'],
    ['Ann Lee MP for Lund West said she was “heartbroken and angry”.', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

test('whom a participle names with by', () => {
  expect(speakers('The plan, described by Ann Lee as “an utter disgrace”, failed.')).toEqual(['Ann Lee']);
});

describe('what is done to somebody does not make him speak', () => {
  test.each([
    ['A man accused of stabbing two teenagers told police that he had been made “a scapegoat”.', 'a man'],
    [
      'A nurse accused of harming patients at a Lund hospital said she had been made “a scapegoat”.',
      'a nurse',
    ],
    ['Villagers were told to “leave now”.', 'nobody'],
    ['Ann Lee was warned to “leave now”.', 'nobody'],
    ['Ann Lee told villagers to “leave now”.', 'Ann Lee'],
    ['Ann Lee, who was told to go, said she was “home and dry”.', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('where the story was filed is nobody', () => {
  test.each([
    ['NEW DELHI: Congress MP Ashwin Rao hit out at the plan, saying it was “running late”.'],
    ['LAGOS, Aug 14 (Newswire) - Congress MP Ashwin Rao hit out at the plan, saying it was “running late”.'],
    ['Lagos: Congress MP Ashwin Rao hit out at the plan, saying it was “running late”.'],
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['Ashwin Rao']);
  });
});

describe('a name and a verb behind a comma are no apposition', () => {
  test.each([
    ['Speaking at the party headquarters, Ashwin Rao said people were “angry”.'],
    ['It rained during his presidency, Ashwin Rao said: “It was late.”'],
    ['In a statement, Ashwin Rao, accused of theft, said he was “home and dry”.'],
  ])('%s', (text) => {
    const [quotation] = attributeQuotations(articleFromText(text));
    expect(quotation?.sources).toMatchObject([{ name: 'Ashwin Rao', role: null }]);
  });
});

describe('who is blamed for words said them', () => {
  test.each([
    ['Mayor Bo Vale attacked Ann Lee for calling the poor “lazy”.', 'Ann Lee'],
    ['Mayor Bo Vale has hit out at Ann Lee over remarks that the poor were “lazy”.', 'Ann Lee'],
    ['Mayor Bo Vale criticised Ann Lee for her comments that the poor were “lazy”.', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ['Mayor Bo Vale apologised to Ann Lee for calling her “lazy”.', 'Bo Vale'],
    ['Mayor Bo Vale sacked Ann Lee after calling her “lazy”.', 'Bo Vale'],
  ])('leaves alone: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('what somebody was told is not his', () => {
  test.each([
    ['Ann Lee was told that her back pain was “just wear and tear”.'],
    ['A woman who was told her pain was only “wear and tear” has urged others to see a nurse.'],
    ['Ann Lee said nothing of the letters. Bo Vale got ten, and one that read “you’ll be sorry”.'],
    ['Ann Lee, warned that her licence was “about to expire”, went home.'],
    ['Ann Lee, told she was “unfit to drive”, went home.'],
    ['Asked whether the plan was “too late”, Ann Lee said no.'],
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['nobody']);
  });

  test.each([
    ['Ann Lee was told by Bo Vale that her pain was “wear and tear”.', 'Bo Vale'],
    ['Ann Lee was told there was no room. The plan was “a joke,” she said.', 'Ann Lee'],
    ['Ann Lee, the mayor, warned that the plan was “too late”, and left.', 'Ann Lee'],
    ['Told that the plan was late, Ann Lee said she was “very sad”.', 'Ann Lee'],
  ])('leaves alone: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('who is told or asked does not speak', () => {
  test.each([
    ['“Have you seen it?” the bench told Advocate General Ann Lee.', 'the bench'],
    ['“Have you seen it?” counsel asked Dr Ann Lee.', 'counsel'],
    ['“Have you seen it?” the caller told presenter Ann Lee.', 'the caller'],
    ['“Have you seen it?” a woman in the front row asked Dr Ann Lee.', 'a woman'],
    ['“You were late,” the bench reminded Advocate General Ann Lee.', 'the bench'],
    ['“You were late,” the judge warned Mr Bo Vale.', 'the judge'],
    ['“Have you seen it?” the thingummy asked Dr Ann Lee.', 'nobody'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ['“Have you seen it?” asked Dr Ann Lee.', 'Ann Lee'],
    ['“It is late,” the court was told by Ann Lee.', 'Ann Lee'],
    ['“It is late,” Bo Vale, who asked Ann Lee to leave, said.', 'Bo Vale'],
    ['Bo Vale called it “late” and asked Ann Lee to leave.', 'Bo Vale'],
    ['Bo Vale said it was a “perfect right” to ask Ann Lee.', 'Bo Vale'],
  ])('leaves alone: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('who vouches for a whole sentence', () => {
  test.each([
    ['According to police, officers tried to stop a car but the driver “sped away at high speed.”', 'police'],
    ['Homes were hurt by the “violent twister,” Governor Ann Lee said in a tweet.', 'Ann Lee'],
    [
      'The two met in what was a “bitter fight over money,” leaving three men hurt, officials said on Friday.',
      'officials',
    ],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    [
      'According to the diary, Ann Lee told her that it was “very late” and that “nobody had come”.',
      'Ann Lee',
    ],
    ['According to police, Ann Lee said that the car was “far too fast”.', 'Ann Lee'],
    ['Ann Lee said it was “a very bad night for us,” and three men were hurt, officials said.', 'Ann Lee'],
  ])('leaves alone: %s', (text, name) => {
    expect(new Set(speakers(text))).toEqual(new Set([name]));
  });
});

describe('what is told of by the way does not speak', () => {
  test.each([
    ['Ann Lee rejected suggestions that the city was “terror central”.', 'nobody'],
    [
      'The latest is Ann Lee, a former Oregon senator, who said it is a “cure in search of a disease”.',
      'Ann Lee',
    ],
    ['The march in Port Ellis, Oregon, was seen as “very late,” and Ann Lee left.', 'nobody'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('who only reports the words', () => {
  test.each([
    ['Police fired gas and people shouted “we will not go,” Reuters reported.', 'people'],
    ['Bo Vale asked for a fine, saying it was a “small mistake,” the Lund Herald reports.', 'Bo Vale'],
    ['“We have to be careful,” the Lund Herald reported Ann Lee as saying.', 'Ann Lee'],
    [
      'Free Norland Today quoted Ann Lee as saying that Vale was safe. “We have to be careful,” she added.',
      'Ann Lee',
    ],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});
