import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import { createResolver } from '@/engine/sources/resolver';
import { analyse } from '@/engine/text/analyse';
import { resolve } from './resolve-marked';

describe('joint mentions', () => {
  test('resolve to each of their members', () => {
    const resolution = resolve('[[Sana Qureshi and Peter Holm]] said that “the corridor stays open”.');
    expect(resolution.names).toEqual(['Sana Qureshi', 'Peter Holm']);
    expect(resolution.ambiguous).toBe(false);
  });
});

describe('labels of a transcript', () => {
  test.each([
    [
      'whoever asks is not whom the next label names',
      'HOST',
      '[[HOST]]: Why?\nANN LEE: I came.\nHOST: Oh.\nANN LEE: I did.',
    ],
    [
      'who is known by the given name is not shouted',
      'Ann McKay',
      'HOST: Why?\n[[ANN MCKAY]]: I came.\nHOST: Oh.',
    ],
    [
      'initials',
      'Cindy Hyde-Lund',
      'Matt Holm: “Are you well?”\nCindy Hyde-Lund: “I am.”\nMH: “Good.”\n[[CHL]]: “And you?”',
    ],
    [
      'whoever has a programme is not called after it',
      'Brian Lund',
      '[[Brian Lund]]: It’s the Brian Lund Show. Are you well?\nAnn Lee: I am.\nBrian Lund: Good.\nAnn Lee: And you?',
    ],
    ['an unknown given name', 'Asfa Korh', 'HOST: Why?\n[[ASFA KORH]]: I came.\nHOST: Oh.'],
    ['letters are no name', 'EL FARO', 'HOST: Why?\n[[EL FARO]]: I came.\nHOST: Oh.'],
    ['an initial in front', 'J. Ann McKay', 'HOST: Why?\n[[J. ANN MCKAY]]: I came.\nHOST: Oh.'],
    [
      'a number is a part of the name',
      'Speaker 2',
      'Speaker 1: Why?\n[[Speaker 2]]: I came.\nSpeaker 1: Oh.',
    ],
    ['a firm is printed as it is', 'NORD LINES', 'HOST: Why?\n[[NORD LINES]]: We came.\nHOST: Oh.'],
  ])('%s', (_, name, text) => {
    expect(resolve(text).names).toEqual([name]);
  });
});

describe('programmes', () => {
  test.each([
    [
      'are not whom they are called after',
      'Brian Lund Show',
      'Brian Lund was there. The [[Brian Lund Show]] said so.',
    ],
    ['nor is who has them', 'Brian Lund', 'The Brian Lund Show was there. [[Brian Lund]] said so.'],
    ['keep their names', 'Ideal Home Show', 'The [[Ideal Home Show]] said so.'],
  ])('%s', (_, name, text) => {
    expect(resolve(text).names).toEqual([name]);
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
