import { expect, test } from 'vitest';
import { agencyOf } from '@/storage/statements/agency';

const credited = (...authors: string[]) => ({ authors, outlet: 'Harbour Post' });

test.each([
  ['Reuters', [credited('Reuters')]],
  ['Associated Press', [credited('Jo Weber, Associated Press'), credited('AP')]],
  ['Associated Press', [credited('By The Associated Press')]],
  ['Associated Press', [credited('Jo Weber and Eva Brandt of the Associated Press'), credited('Jo Weber')]],
  ['AFP', [credited('Agence France-Presse in Kyiv'), credited('Staff and agencies / AFP')]],
  ['dpa', [credited('dpa/Jo Weber')]],
  ['Reuters', [{ authors: [], outlet: 'Reuters' }, credited()]],
])('%s is credited by %j', (agency, articles) => {
  expect(agencyOf(articles)).toBe(agency);
});

test.each([
  ['nobody', [credited(), credited('Jo Weber')]],
  ['two', [credited('Reuters'), credited('AP')]],
  ['a name that only begins so', [credited('April Pappas'), credited('Reuters Fellow Jo Weber')]],
  ['letters within a word', [credited('Pa Salieu'), credited('Anita Apaza')]],
])('no agency is credited by %s', (_, articles) => {
  expect(agencyOf(articles)).toBeNull();
});
