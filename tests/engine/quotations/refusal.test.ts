import { describe, expect, test } from 'vitest';
import { piecesOf } from './pieces-of';

const refusals = (text: string) => piecesOf(text).map((piece) => piece.refusal);

describe('refuses marks that quote nobody', () => {
  test.each([
    ['Her memoir, “The Long Watch”, comes out in May.', ['title']],
    ['Her new film “Harbour Lights” opens on Friday.', ['title']],
    ['The “Harbour Lights” actor left the town on Monday.', ['title']],
    ['She sang 1978’s “Rain on the Pier” and left.', ['title']],
    ['She said so on NBC’s “Harbour Lights” on Monday.', ['title']],
    ["She said so on CBS' “Harbour Lights” on Monday.", ['title']],
    ['Forests are cut faster (see ‘Harbours at risk’), she said.', ['title']],
    ['She said that they should come and see “harbours at risk”.', [null]],
    ['An essay titled “What the sea knows” was found.', ['title']],
    ['She is the author of “The Long Watch” and a sailor.', ['title']],
    ['She said so on NPR’s “Wait, Wait … Don’t Go!” on Monday.', ['title']],
    ['The films “Rain,” “Salt” and “Harbour Lights” were shown there.', ['title', 'title', 'title']],
    ['The film “Salt” won a prize.\nMany had seen “Salt” before that.', ['title', 'title']],
    ['The drone pilot Dmytro “Fox” Hrytsak flew away.', ['nickname']],
    ['The so-called “peace bridge” was shut on Monday.', ['term']],
    ['The town was known as the “pearl of the fjord” then.', ['term']],
    ['He had what is called “sailor’s lung” in the north.', ['term']],
    ['The term “salt tax” comes from the north.', ['term']],
    ['A boat named “Sea Fox” left the harbour.', ['name']],
    ['They met at a shop called “Salt and Rain” on the pier.', ['name']],
    ['The sailors named their boat “Salt.” It sank.', ['name']],
    ['Their boat, named “Salt,” sank.', ['name']],
    ['So Ann Lee wrote in “The Long Watch” then.', ['title']],
    ['In “The Long Watch,” Ann Lee tells of it.', ['title']],
    ['In May she made a post with the title “Free the sea!” there.', ['title']],
    ['He makes posts with titles like “Free the sea!” there.', ['title']],
    ['“Harbours at risk” — The Lund Times, May 3, 2019', ['title']],
    ['“Fog is a risk, say Danes” — The Lund Times, 3 May 2019', ['title']],
    ['The shop said its new “Finest Hour” range had sold out.', ['term']],
    ['Lind said it would offer a new “quick lane” feature for travellers.', ['term']],
    ['Holm searched on the web for the phrase “night ferry” and left.', ['term']],
    ['They had googled “how to sail” before that.', ['term']],
    ['Lee refused to axe the “Great Noodle Fair 2019” next month.', ['title']],
    ['Holm was nervous about doing action in “Dilbar” then.', ['title']],
    ['Holm spoke at the trailer launch of “Dilbar” then.', ['title']],
    ['They wore “Lund for Mayor” hats on the pier.', ['term']],
  ])('%s', (text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });
});

describe('leaves to the ranker what somebody may have said', () => {
  test.each([
    'She called the plan “reckless” and left.',
    'She called him “a liar” on Monday.',
    'Critics called the film “a bore” and left.',
    'They watched the film. “Good for us,” she said.',
    'He described the show as “the best of the year” there.',
    'Speaking of the book, “I never read it,” she said.',
    'Minister Lee ‘Angry’ Over Harbour Plan',
    'The town was dubbed “the beast” by its mayor.',
    'He said that he believes in “Norland First” and left.',
    'She said that they lived in “Paradise” then.',
    'She called it the “worst fair of 2019” then.',
    'The plan is called “deeply flawed” in the report.',
    'The word “liar” was used by Ann Lee.',
    'The myth of Lee’s ‘Working Class’ Support grew over all of those years.',
    'She told Tom “No” Monday evening.',
    '“This week,” she said, “we sail.”',
    'She used the word “liar” for him.',
    'He was often called “Captain” there.',
    'She was fined for the word “liar” there.',
    'Lee searched for words. “I am lost,” she said.',
    'She ended her search for “a man of his word” then.',
    'He is a fool called “Dear” by all.',
    'They want the “reckless” plan to fail.',
    '“Harbours are at risk.” — Ann Lee, May 3, 2019',
    'Those were, in the words of Lee, “Dark Days” for all.',
  ])('%s', (text) => {
    expect(refusals(text).every((refusal) => refusal === null)).toBe(true);
  });
});
