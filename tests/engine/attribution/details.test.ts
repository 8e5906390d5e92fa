import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
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
  ])('is found in %s', (text, words) => {
    expect(detailsOf(text).channel?.text).toBe(words);
  });

  test.each(['“It is late,” [he] told his brother.', '[Roos] said the letter was “a threat”.'])(
    'is not found in %s',
    (text) => {
      expect(detailsOf(text)).not.toHaveProperty('channel');
    },
  );
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
