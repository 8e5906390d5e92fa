import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

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
      'a woman with a man’s name, who has a husband',
      'A judge stopped it. Robert Holm lives there with her husband. “We wait,” <<Holm>> said. Her husband left. “Yes,” [[she]] said.',
      'Robert Holm',
    ],
    [
      'by gender, which a word beside the name tells',
      'Ada Holm asked. Aldric Lund, a tall man with hazel eyes, waited. Lund waited. “Yes,” [[she]] said.',
      'Ada Holm',
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
    [
      'several people, not the woman named last',
      'Anna Holm praised five former senators. They wrote to Peter Vane. In a statement, [[they]] said “no”.',
      'five former senators',
    ],
    [
      'one of whom nobody tells the gender',
      'Robin Holm sang in Oslo. “It is so,” [[they]] said.',
      'Robin Holm',
    ],
    [
      'the subject behind a participle',
      '“Yes,” said Dick Vale. Asked by a reporter whether he was done, Bo Holm shook his head. “No,” [[he]] said.',
      'Bo Holm',
    ],
    [
      'nobody near whom something is',
      'Gwyn Holm, who keeps ewes near Llanmor, says it is late. “No,” [[he]] says.',
      'Gwyn Holm',
    ],
    ['who stands before parentheses', 'Ann Lee (Lund North), [[who]] asked for more, left.', 'Ann Lee'],
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
      'who is told something, where she replies',
      'Ida Brandt waited. The chair, Tove Holm, told her to go. “No,” [[she]] replied.',
      'Ida Brandt',
    ],
    [
      'a woman by her pronouns, not by her name',
      'Taylor Brandt sold her boat. Taylor Brandt loved her garden. Robbie Vale bought it.\nIn a Friendbook post [[she]] called it “a wreck”.',
      'Taylor Brandt',
    ],
    ['who behind an age', 'Bo Vane met Ida Brandt, 41, [[who]] sings.', 'Ida Brandt'],
    [
      'whom an aside before her tells of, not the aside',
      'Harriet Voss ran a bank.\nBorn in Leeds, the daughter of a tailor, [[she]] won a prize.',
      'Harriet Voss',
    ],
    [
      'those in a town, not the town',
      'The prosecutors met on Monday. It had rained. In Oslo, [[they]] wrote that it was “time”.',
      'the prosecutors',
    ],
    [
      'a person, not a word of unknown kind',
      'Ida Brandt sold her boat. In a Friendbook post [[she]] called it “a wreck”.',
      'Ida Brandt',
    ],
  ])('resolves %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test.each([
    [
      'Mayor Lena Falk opened the bridge.\nA nurse from Saltholm crossed it. “Yes,” [[she]] said.',
      'a nurse from Saltholm',
    ],
    ['Lena Falk opened the bridge.\nHer sister crossed it first. “Yes,” [[she]] said.', 'her sister'],
    [
      'Mayor Tom Holm opened the bridge.\nA 34-year-old man was arrested there. “No,” [[he]] said.',
      'a 34-year-old man',
    ],
    ['Lena Falk opened the bridge with a nurse. “Yes,” [[she]] said.', 'Lena Falk'],
    ['Lena Falk thanked a nurse at the door. “I owe you,” [[she]] said.', 'Lena Falk'],
    ['A friend drove Tom Holm home. “I was tired,” [[he]] said.', 'Tom Holm'],
  ])('tells somebody new without a name from the one before: %s', (text, name) => {
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
