import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('what somebody puts out', () => {
  test.each([
    ['[[Lund Records’ letter to Tom Berg]] said “no”.', 'Lund Records'],
    ['Lund Records’ letter to Tom Berg was long. [[The letter]] said “no”.', 'Lund Records'],
    ['[[A letter from Lund Records to Tom Berg]] said “no”.', 'Lund Records'],
    ['In a statement, Lund Records denied it. “No,” [[the statement]] said.', 'Lund Records'],
    ['The Harbour Board met. “No,” [[a statement from the board]] said.', 'Harbour Board'],
    [
      'They met. “No,” read [[a statement]] issued by the Olsvik Police Department.',
      'Olsvik Police Department',
    ],
    ['They met. “No,” [[a letter from the Berg family]] said.', 'the Berg family'],
    ['They met. Ann Lee read [[a letter from the board]]. “No,” it said.', 'a letter from the board'],
    ['Tom Berg got a letter. [[The letter]] said: “No.”', 'a letter'],
    [
      '“Yes,” <<Tom Berg>> said. The Lund Institute sent a letter on Monday. [[The letter]] said: “No.”',
      'Lund Institute',
    ],
    [
      'Lund Records denied it in a statement. “Her statements are false,” [[the statement]] read.',
      'Lund Records',
    ],
    ['The report by Tom Berg was long. [[The report]] said: “No.”', 'the report'],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });
});
