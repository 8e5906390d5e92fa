import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('one of several', () => {
  test.each([
    ['Residents of Lund were angry. “It stinks,” [[one]] said.', 'one of the residents of Lund'],
    ['The post was seen by 400 users.\n[[One]] wrote: “No.”', 'one of the 400 users'],
    ['Two officers were hurt, and [[one]] told the court: “I ran.”', 'one of the two officers'],
    ['Some of the young fans wept. [[Another]] said: “I ran.”', 'another of the young fans'],
    ['Three sources told the paper. “No,” [[one of them]] said.', 'one of the three sources'],
    ['Whitehall sources were cool. “No,” said [[one]].', 'one of the Whitehall sources'],
  ])('%s', (marked, name) => {
    expect(resolve(marked).names).toEqual([name]);
  });

  test.each([
    ['It rained. “It stinks,” [[one]] said.', 'one'],
    ['Fans held up signs. [[One]] said: “No.”', 'one'],
    ['Many are in their teens. [[One]] said: “No.”', 'one'],
    ['Residents were angry.\nIt rained.\nThe sun came. [[One]] said: “No.”', 'one'],
    ['Residents were angry. [[One mother]] said: “No.”', 'one mother'],
    ['Ann Lee got 40 emails. [[One of them]] said: “No.”', 'one of them'],
    ['Ann Lee and Bo Vale came. [[One]] said: “No.”', 'one'],
  ])('leaves alone: %s', (marked, name) => {
    expect(resolve(marked).names).toEqual([name]);
  });
});
