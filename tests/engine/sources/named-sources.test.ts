import { expect, test } from 'vitest';
import { articleFromText, namedSources } from '@/engine';

test('names everybody once, by the fullest name, people first', () => {
  const article = articleFromText(
    'The Ministry of Health met in Saltholm on Monday.\n' +
      'Mayor Ana Petrova said that the ferry would stop. “We wait,” Petrova said.\n' +
      'Tom Okafor, who leads the union, left early. Mr Okafor did not speak.',
  );
  const names = namedSources(article).map(({ name, kind }) => `${kind}: ${name}`);
  expect(names.slice(0, 2)).toEqual(['person: Ana Petrova', 'person: Tom Okafor']);
  expect(names).toContain('organisation: the Ministry of Health');
  // What is only described has no name to choose it by.
  expect(names.join()).not.toMatch(/: (?:the )?union/);
});

test('names nobody in a text without names', () => {
  expect(namedSources(articleFromText('it rained. nobody came.'))).toEqual([]);
});
