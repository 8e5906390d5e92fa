import { expect, test } from 'vitest';
import type { ReasonId } from '@/engine';
import { describeReason } from '@/engine/attribution/describe-reason';

test.each<[ReasonId, string[], string]>([
  ['cue-near', ['said', 'Lee'], '“said” and “Lee” stand beside the quotation'],
  ['cue-between', ['said', 'Lee'], '“said” stands between the quotation and “Lee”'],
  ['resolved-pronoun', ['he', 'John Lee'], '“he” refers to “John Lee”'],
  ['several-possible', ['Ann Lee', 'Bo Lee'], 'several could be meant: “Ann Lee” and “Bo Lee”'],
  ['same-speaker', ['Ann Lee'], 'it follows on a quotation of “Ann Lee”'],
])('%s of %j', (id, words, sentence) => {
  expect(describeReason({ id, words })).toBe(sentence);
});

test.each<[ReasonId, string[]]>([
  ['cue-near', ['said']],
  ['cue-near', ['said', ' ']],
  ['resolved-name', ['Lee']],
  ['several-possible', []],
  ['nobody-named', []],
])('%s of %j shows no gap', (id, words) => {
  expect(describeReason({ id, words })).not.toMatch(/[$“”]/);
});

test('words that look like a place in the sentence stay as they are', () => {
  expect(describeReason({ id: 'resolved-name', words: ['$2', '$*'] })).toBe('“$2” is short for “$*”');
});
