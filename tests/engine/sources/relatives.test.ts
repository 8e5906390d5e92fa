import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('people of one surname', () => {
  test.each([
    [
      'a surname behind the second of a couple',
      'The couple, Rob and Jenny Solberg, lost their house. “No,” [[Rob]] said.',
      'Rob Solberg',
    ],
    [
      'a surname behind the second of two parents, with a title',
      'Jenny and Rob Solberg had a farm that had been in his family for years. “No,” [[Ms Solberg]] said.',
      'Jenny Solberg',
    ],
    [
      'a nephew without a surname, by the title that no aunt has',
      'Ida Ann Solberg, 81, waited. Her nephew Ian leads the crew.\n“No,” said [[Mr Solberg]].',
      'Ian',
    ],
    [
      'a mother without a surname, by her title',
      'Peter Solberg, 19, was bitten. His mother, Leanne, was at work.\n“No,” [[Ms Solberg]] said.',
      'Leanne',
    ],
    [
      'who is not called by the given name alone',
      'Emeka Solberg ran. His mother, Karin Solberg, gave him her name. “Why?” Karin says.\n“Well,” [[Solberg]] says.',
      'Emeka Solberg',
    ],
    [
      'a son whom the reporter calls by either name',
      'Emeka Solberg ran. Emeka was six. His mother, Karin Solberg, gave him her name. “Why?” Karin says.\n“Well,” [[Solberg]] says.',
      'Emeka Solberg',
    ],
    [
      'a surname behind the second of two who are no more than named, by the title that she does not have',
      'The house of Graham and Lesley Solberg is old. Mrs Solberg came. “No,” said [[Graham]]. Mr Solberg left.',
      'Graham Solberg',
    ],
    [
      'a father whose middle name his son has',
      'Warren Solberg died. Warren Joseph Solberg sang. Joseph Solberg wept. “No,” [[Warren Solberg]] had said.',
      'Warren Joseph Solberg',
    ],
    [
      'one of a couple by the title before a double name',
      'The couple, Rob and Jenny Solberg-Vane, lost their house. “No,” [[Mrs Solberg-Vane]] said.',
      'Jenny Solberg-Vane',
    ],
    [
      'a man by his title, where a woman bears his given name as her surname',
      'Mr Solberg Vane, 61, died. His daughter, Ms Tove Solberg, wept. “No,” [[Mr Solberg]] had said.',
      'Solberg Vane',
    ],
    [
      'a mother by her title, where the reporter calls her daughter by the given name',
      'Kaja Solberg died. A nurse saw Kaja. Her parents, Ian and Ida Solberg, came. “No,” [[Ms Solberg]] said.',
      'Ida Solberg',
    ],
    [
      'a mother, where her child is too young for a title',
      'Robin Solberg, 11, was refused. His mother, Leanne, wept. “No,” [[Ms Solberg]] said.',
      'Leanne',
    ],
    [
      'a surname of one word, and not the end of a double one',
      'Gunnar Pike met Ida Vane-Pike. Vane-Pike ran. “No,” [[Pike]] said.',
      'Gunnar Pike',
    ],
    [
      'a knight by his given name, which women have as well',
      'Admiral Sir Jocelyn Vane spoke. “No,” [[Sir Jocelyn]] said.',
      'Jocelyn Vane',
    ],
    [
      'a surname that begins with Mac',
      'The boy is Fionn Mac Solberg. “No,” [[Mac Solberg]] said.',
      'Fionn Mac Solberg',
    ],
  ])('finds %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test.each([
    ['two singers of whom one has one name', 'Adele and Elton Solberg sang. “No,” [[Adele]] said.', 'Adele'],
    ['a man, by a title that he does not have', 'Peter Solberg fell. “No,” [[Ms Solberg]] said.', 'Solberg'],
  ])('leaves alone %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test('is less certain of a surname that a relative may have', () => {
    const alone = resolve('Nora Solberg was 84. “No,” says [[Solberg]].');
    const beside = resolve('Nora Solberg was 84. Her son, Ian, has the files. “No,” says [[Solberg]].');
    expect(beside.confidence).toBeLessThan(alone.confidence);
  });
});
