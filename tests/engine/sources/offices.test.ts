import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('bodies and offices of several words', () => {
  test.each([
    ['“No,” said [[Attorney General Holm]].', 'Holm', 'Attorney General'],
    ['“No,” said [[General Dana Holm]].', 'Dana Holm', 'General'],
    [
      '“No,” said Oversight and Government Reform Committee spokesman [[Bo Vale]].',
      'Bo Vale',
      'Oversight and Government Reform Committee spokesman',
    ],
    ['“No,” said [[Lee and Foreign Affairs Committee Chairman Bo Vale]].', 'Lee', null],
    ['“No,” the [[American Legion]] said.', 'American Legion', null],
    ['Ann Lund ran. “No,” said [[Republican Lund]].', 'Ann Lund', 'Republican'],
    ['“No,” said the American Harbour Story [[actress]].', 'the American Harbour Story actress', null],
    [
      '“No,” said [[UN High Commissioner for Human Rights Bo Vale]].',
      'Bo Vale',
      'UN High Commissioner for Human Rights',
    ],
    ['“No,” said [[WHO Secretary-General Bo Vale]].', 'Bo Vale', 'WHO Secretary-General'],
    ['“No,” said [[UN Special Rapporteur Bo Vale]].', 'Bo Vale', 'UN Special Rapporteur'],
    [
      '“No,” said former attorney for Donald Holm [[Joseph Vale]].',
      'Joseph Vale',
      'former attorney for Donald Holm',
    ],
    ['[[Lund Watch]], in a letter to the mayor, said no.', 'Lund Watch', null],
  ])('resolves in “%s”', (text, name, role) => {
    const source = resolve(text).sources[0];
    expect(source?.name).toBe(name);
    expect(source?.role ?? null).toBe(role);
  });
});
