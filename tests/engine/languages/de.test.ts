import { describe, expect, test } from 'vitest';
import { APART } from './de/apart';
import { ATTRIBUTED } from './de/attributed';
import { LEFT_ALONE } from './de/left-alone';
import { answeredLines, isRight, wantedLines } from './language-case';

describe('German', () => {
  for (const each of [...ATTRIBUTED, ...LEFT_ALONE]) {
    const [marked, , fails] = each;
    (fails ? test.fails : test)(`${marked}${fails ? ` — ${fails}` : ''}`, () => {
      expect(answeredLines('de', each)).toEqual(wantedLines(each));
    });
  }

  test('as many as before of those that were not tuned on', () => {
    expect(APART.filter((each) => isRight('de', each)).length).toBeGreaterThanOrEqual(19);
  });
});
