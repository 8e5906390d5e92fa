import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { findDetails } from '@/engine/attribution/details/find-details';
import type { Mention } from '@/engine/mentions/mention';
import { analyse } from '@/engine/text/analyse';
import { tokenAt } from '@/engine/text/tokens';

/** The details of the first piece of a text in which `[…]` marks the mention of the source. */
function detailsOf(marked: string, form: Mention['form'] = 'name') {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const document = analyse(articleFromText(text));
  const firstToken = tokenAt(document.tokens, start);
  const endToken = tokenAt(document.tokens, end - 1) + 1;
  const mention: Mention = {
    start,
    end,
    form,
    kind: 'person',
    head: { start, end },
    role: null,
    number: 'singular',
    gender: null,
    person: 3,
    onBehalfOf: null,
    members: [],
    block: 0,
    sentence: document.sentenceOfToken[firstToken] ?? 0,
    firstToken,
    endToken,
    piece: -1,
    owner: null,
    possessive: false,
  };
  return findDetails(document, [mention], document.pieces.slice(0, 1), 0);
}

describe('hedge', () => {
  test.each([
    ['[Kim] reportedly told officers to “prepare the northern sites”.', 'reportedly'],
    ['[The chancellor] is expected to say the plan “puts renters first”.', 'is expected to say'],
    ['“This is only the start,” [Mr Kim] was quoted as saying.', 'was quoted as saying'],
    ['[She] will tell the conference that the law is “a relic”.', 'will tell'],
    ['[She] plans to tell the conference that the law is “a relic”.', 'plans to tell'],
    ['[Berg] is poised to announce “a clean break”.', 'is poised to announce'],
  ])('is found in %s', (text, words) => {
    expect(detailsOf(text).hedge?.text).toBe(words);
  });

  test.each([
    '“We will hold,” said [Zelensky].',
    '[Healey] said the review was expected by spring but “on track”.',
    '[Osei] told the hearing he “reportedly never slept”.',
  ])('is not found in %s', (text) => {
    expect(detailsOf(text)).not.toHaveProperty('hedge');
  });
});

describe('channel', () => {
  test.each([
    ['“Tonight the lights stay on,” [Zelensky] wrote on Telegram.', 'on Telegram'],
    ['“It is a mess,” [she] told the BBC.', 'the BBC'],
    ['[Ramos] said in a statement that it was “a joke”.', 'in a statement'],
    ['[Lind] posted on his official Facebook page: “We are safe.”', 'on his official Facebook page'],
    [
      '“It was late,” [Roos] said in an interview with the Harbour Herald on Friday.',
      'in an interview with the Harbour Herald',
    ],
    ['[Lind] said in a letter to Ann Lee that it was “too late”.', 'in a letter to Ann Lee'],
    ['“Forty pages and no number,” [she] tweeted.', 'tweeted'],
    ['Speaking to reporters, [Roos] said it was “a joke”.', 'reporters'],
    ['Appearing on Sky News, [Roos] said it was “a joke”.', 'Sky News'],
    ['In leaked messages seen by the Times, [Roos] called it “a joke”.', 'In leaked messages'],
  ])('is found in %s', (text, words) => {
    expect(detailsOf(text).channel?.text).toBe(words);
  });

  test.each([
    '“It is late,” [he] told his brother.',
    '[Roos] said the letter was “a threat”.',
    'Speaking on Friday, [Roos] said it was “a joke”.',
  ])('is not found in %s', (text) => {
    expect(detailsOf(text)).not.toHaveProperty('channel');
  });
});

describe('anonymity', () => {
  test('is found with its reason', () => {
    const details = detailsOf(
      '“We are weeks from a deal,” said [a senior official] who asked not to be named because the talks are private.',
      'description',
    );
    expect(details.anonymous?.reason?.text).toBe('the talks are private');
  });

  test('is found without a reason', () => {
    const details = detailsOf('“It is over,” said [one aide], on condition of anonymity.', 'description');
    expect(details.anonymous).toEqual({ reason: null });
  });

  test.each([
    ['“It is over,” said [one aide], speaking on condition of anonymity for fear of reprisals.', 'reprisals'],
    ['“It is over,” said [an aide] who asked not to be named, citing the pending vote.', 'the pending vote'],
    ['“It is over,” said [an aide] who was not authorised to speak publicly.', 'not authorised to speak'],
  ])('is found with its reason in %s', (text, reason) => {
    expect(detailsOf(text, 'description').anonymous?.reason?.text).toBe(reason);
  });

  test.each([
    '“It is over,” said [a source familiar with the talks].',
    '“It is over,” said [two people briefed on the vote].',
    '“It is over,” said [one resident], who did not give her name.',
  ])('is found in what the source is called: %s', (text) => {
    expect(detailsOf(text, 'description').anonymous).toEqual({ reason: null });
  });

  test('is not claimed of a description of somebody else', () => {
    expect(
      detailsOf('[The minister] told people close to the family that it was “over”.', 'description'),
    ).not.toHaveProperty('anonymous');
  });

  test('is not claimed of somebody who is named', () => {
    expect(detailsOf('“It is over,” said [Owen Pryce], who asked not to be named.')).not.toHaveProperty(
      'anonymous',
    );
  });
});

describe('translation', () => {
  test.each([
    ['“We have nothing to hide,” [Li Wenjun] said in Mandarin.', 'in Mandarin'],
    ['“I am tired,” [she] said through an interpreter.', 'through an interpreter'],
    ['“I am tired,” [she] said in her native Farsi.', 'in her native Farsi'],
    ['Speaking in French, [she] said: “I am tired.”', 'in French'],
    ['“We are ready,” [he] said, in a translation by the embassy.', 'in a translation by the embassy'],
  ])('is found in %s', (text, words) => {
    expect(detailsOf(text).translated?.text).toBe(words);
  });

  test('is not found where a language is only spoken of', () => {
    expect(detailsOf('[He] teaches classes in French and said they were “full”.')).not.toHaveProperty(
      'translated',
    );
  });
});

describe('via', () => {
  test('is the agency that quoted the source', () => {
    const details = detailsOf('“The season starts,” [Mr Kim] was quoted as saying by the state news agency.');
    expect(details.via?.text).toBe('the state news agency');
  });
});

describe('via, in other words', () => {
  test.each([
    [
      '“I greeted him, nothing more,” [the pope] said, according to the Harbour Herald.',
      'the Harbour Herald',
    ],
    ['According to police, [the man] said it was “a bad night”.', 'police'],
    ['“We are ready,” [Kim] said, state media reported.', 'state media'],
    ['“We are ready,” [Kim] said on Monday, Ostwind News reported.', 'Ostwind News'],
  ])('is found in %s', (text, words) => {
    expect(detailsOf(text).via?.text).toBe(words);
  });

  test.each([
    'According to [Ruth Adeyemi], the contract “was never signed”.',
    'The contract “was never signed”, [the inspector] reported.',
    'The bridge “was never safe”, according to [a 2017 report].',
    '“The contract was never signed,” [the Ostwind Herald] reported.',
  ])('is not found in %s', (text) => {
    expect(detailsOf(text)).not.toHaveProperty('via');
  });
});

test.each([
  ['Ruth Adeyemi said the heckler then shouted: “Nobody moves.”', 'Ruth Adeyemi'],
  ['“It is over,” the agency quoted Ruth Adeyemi as saying.', 'the agency'],
])('via who says that somebody said it: %s', (text, words) => {
  expect(attributeQuotations(articleFromText(text))[0]?.via?.text).toBe(words);
});

describe('on whose behalf', () => {
  test('it was said', () => {
    expect(
      detailsOf('“We were never asked,” [Ann Lee] said on behalf of the fishermen.').onBehalfOf?.text,
    ).toBe('the fishermen');
  });

  test('is not told of one who speaks for nobody else', () => {
    expect(detailsOf('“We were never asked,” [Ann Lee] said for the record.')).not.toHaveProperty(
      'onBehalfOf',
    );
  });
});

describe('negation', () => {
  test.each([
    ['[Lind] denied calling the plan “a joke”.', 'denied calling'],
    ['[Lind] denies that she ever called the plan “a joke”.', 'denies that she ever called'],
    ['[She] never said that the plan was “a joke”.', 'never said'],
    ['[She] didn’t call the plan “a joke”.', 'didn’t call'],
    ['[The minister] declined to say whether it was “a mistake”.', 'declined to say'],
    ['[He] stopped short of calling it “a coup”.', 'stopped short of calling'],
  ])('is found in %s', (text, words) => {
    expect(detailsOf(text).negated?.text).toBe(words);
  });

  test.each([
    '[She] did not say why, but called the plan “a joke”.',
    '[Lind] denied the charge: “I was never there.”',
    '“I never said that,” [Lind] said.',
    '[Lind] said the plan was not “a joke”.',
    '[He] declined to answer and said it was “late”.',
  ])('is not found in %s', (text) => {
    expect(detailsOf(text)).not.toHaveProperty('negated');
  });
});

describe('alterations', () => {
  test.each([
    ['“[an] embarrassment … for all of us”, said X.', ['bracket', 'ellipsis']],
    ['“I wonder…” said X.', undefined],
    ['“A clean break”, said X.', undefined],
  ])('of %s', (text, altered) => {
    const document = analyse(articleFromText(text));
    expect(findDetails(document, [], document.pieces.slice(0, 1), null).altered).toEqual(altered);
  });
});
