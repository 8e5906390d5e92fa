import { describe, expect, test } from 'vitest';
import { piecesOf } from './pieces-of';

const whole = (text: string) => piecesOf(text)[0]?.wholeSentence;

describe('whole sentences', () => {
  test.each([
    '“We sail at dawn,” said Ann Lee.',
    'Ann Lee said: “We sail at dawn.”',
    '“[The] ship sails at dawn,” said Ann Lee.',
    '“… And then we sailed,” said Ann Lee.',
    '“We have been waiting here for the whole night” said Ann Lee.',
    'The host quipped, “isn’t that against all of the rules?”',
    'She said: “23 people came.”',
    '‘We are ready’\nThe ship left.',
  ])('%s', (text) => {
    expect(whole(text)).toBe(true);
  });
});

describe('fragments', () => {
  test.each([
    'She said the pause had given them “a month to dig and reload”.',
    'She said that “we may extend the use of it in due course”.',
    'He told his sister to “Be cool,” and left.',
    'It was the harbour’s “Achilles heel.”',
    'They were “23% less likely to sail.”',
    '“We must pay attention to what is written” in that law, she said.',
    '‘An infinite sea’\nThe ship left.',
    'The town, “poor and cold,” was left behind.',
  ])('%s', (text) => {
    expect(whole(text)).toBe(false);
  });
});
