import { describe, expect, test } from 'vitest';
import { mentionOf, wordsOf } from './mentions-of';

describe('descriptions', () => {
  test.each([
    ['Then the 56-year-old left.', 'the 56-year-old', 'person', 'singular'],
    ['Then the Republican governor left.', 'the Republican governor', 'person', 'singular'],
    ['Then the Ukrainian leader left.', 'the Ukrainian leader', 'person', 'singular'],
    ['Then a senior official left.', 'a senior official', 'person', 'singular'],
    ['“No,” said the retired driver in French.', 'the retired driver', 'person', 'singular'],
    ['“No,” said the retired driver in Oslo.', 'the retired driver in Oslo', 'person', 'singular'],
    ['Then the Olympic 1500m champion left.', 'the Olympic 1500m champion', 'person', 'singular'],
    ['Then her lawyer left.', 'her lawyer', 'person', 'singular'],
    ['Then his first known victim left.', 'his first known victim', 'person', 'singular'],
    ['The officer lost his way.', 'The officer', 'person', 'singular'],
    ['Analysts at Lund Mills estimate that it sank.', 'Analysts at Lund Mills', 'group', 'plural'],
    ['The authors of the Holm report left.', 'The authors of the Holm report', 'group', 'plural'],
    ['The entry says so.', 'The entry', 'document', 'singular'],
    ['Then two officials left.', 'Two officials', 'group', 'plural'],
    ['The road is shut, police said.', 'police', 'group', 'plural'],
    ['The road is shut, the regional council said.', 'the regional council', 'organisation', 'singular'],
    ['Then the French left.', 'the French', 'group', 'plural'],
    ['Then the Czech left.', 'the Czech', 'person', 'singular'],
    ['Then the Frenchwoman left.', 'the Frenchwoman', 'person', 'singular'],
    ['On November 4 the club left.', 'the club', 'organisation', 'singular'],
    ['Then a Class 8 student left.', 'a Class 8 student', 'person', 'singular'],
    ['Then a No 10 spokesman left.', 'a No 10 spokesman', 'person', 'singular'],
    ['Vane beats No 1\nTeenager in tears.', 'Teenager', 'person', 'singular'],
    ['Then Ukrainians left.', 'Ukrainians', 'group', 'plural'],
    ['The inquiry’s report found it.', 'The inquiry’s report', 'document', 'singular'],
    ['It rang outside the hospital for 50 minutes.', 'the hospital', 'organisation', 'singular'],
    ['Then the minutes of the council came.', 'the minutes of the council', 'document', 'singular'],
    ['The head of communications left.', 'The head of communications', 'person', 'singular'],
    [
      'A leader of the state’s largest union left.',
      'A leader of the state’s largest union',
      'person',
      'singular',
    ],
    [
      'The state health department spokesman left.',
      'The state health department spokesman',
      'person',
      'singular',
    ],
    ['Then a White House pool report came.', 'a White House pool report', 'document', 'singular'],
    ['He said that pregnant women would leave.', 'pregnant women', 'group', 'plural'],
    ['He said that the officials would leave.', 'the officials', 'group', 'plural'],
    ['Then that officer left.', 'that officer', 'person', 'singular'],
    [
      'The new council committee on China said no.',
      'The new council committee on China',
      'organisation',
      'singular',
    ],
    ['The committee on Monday said no.', 'The committee', 'organisation', 'singular'],
    ['Then some of her followers left.', 'some of her followers', 'group', 'plural'],
    ['Then the “Harbour” actor left.', 'the “Harbour” actor', 'person', 'singular'],
    ['Then the Hackney MP left.', 'the Hackney MP', 'person', 'singular'],
    ['A man prosecutors say was there left.', 'A man', 'person', 'singular'],
    ['Then a source close to the mayor left.', 'a source close to the mayor', 'person', 'singular'],
    ['The nurse messaged colleague Ann Lee.', 'The nurse', 'person', 'singular'],
    ['The mother-of-two left.', 'The mother-of-two', 'person', 'singular'],
    ['“It is over,” one said.', 'one', 'person', 'singular'],
    ['“It is over,” the two said.', 'the two', 'group', 'plural'],
  ])('%s', (text, words, kind, number) => {
    const mention = mentionOf(text.replace('Then two', 'Two'), words);
    expect([mention.form, mention.kind, mention.number]).toEqual(['description', kind, number]);
  });

  test.each([
    ['Then the table fell on the grass.'],
    ['Nothing could be done about it in private talks.'],
    ['The rain was heavy and the wind rose.'],
    ['That show of strength inspired nothing.'],
    ['It was a sign of hope.'],
  ])('leaves alone other nouns: %s', (text) => {
    expect(wordsOf(text, 'description')).toEqual([]);
  });

  test.each([
    ['The senator hosts a show.', 'The senator'],
    ['The website notes that it rained.', 'The website'],
    ['The minister called officials.', 'The minister'],
  ])('ends before the verb: %s', (text, words) => {
    expect(wordsOf(text)[0]).toBe(words);
  });

  test.each([
    ['Then the actress left.', 'the actress', 'female'],
    ['Then his sister left.', 'his sister', 'female'],
    ['Then the king left.', 'the king', 'male'],
    ['Then the pilot left.', 'the pilot', null],
  ])('gender: %s', (text, words, gender) => {
    expect(mentionOf(text, words).gender).toBe(gender);
  });
});

describe('on behalf of', () => {
  test.each([
    ['A spokesman for Healey left.', 'A spokesman for Healey', 'Healey'],
    ['Then Healey’s spokesman left.', 'Healey’s spokesman', 'Healey'],
    ['Then a Healey spokesman left.', 'a Healey spokesman', 'Healey'],
    ['Then a lawyer for the council left.', 'a lawyer for the council', 'the council'],
  ])('%s', (text, words, principal) => {
    const mention = mentionOf(text, words);
    expect(mention.read(mention.onBehalfOf)).toBe(principal);
  });

  test('nobody, where the noun does not speak for others', () => {
    expect(mentionOf('The head of the council left.', 'The head of the council').onBehalfOf).toBeNull();
  });

  test('the name within is a mention of its own, in the order of the heads', () => {
    expect(wordsOf('A spokesman for Healey left.')).toEqual(['A spokesman for Healey', 'Healey']);
    expect(wordsOf('Healey’s spokesman left.')).toEqual(['Healey', 'Healey’s spokesman']);
  });
});

test('whose a document is', () => {
  const words = 'Healey’s letter to Bo Vale';
  const mention = mentionOf(`Then ${words} was read.`, words);
  expect(mention.read(mention.owner ?? null)).toBe('Healey');
  expect(mention.onBehalfOf).toBeNull();
  expect(mentionOf('Then the letter to Bo Vale was read.', 'the letter to Bo Vale').owner).toBeNull();
});
