import { describe, expect, test } from 'vitest';
import { FLOORS } from '../../../evaluation/language-floors';
import { APART } from './de/apart';
import { ATTRIBUTED } from './de/attributed';
import { LEFT_ALONE } from './de/left-alone';
import { PRESS } from './de/press';
import { PRESS_LATER } from './de/press-later';
import { REAL_KINDS } from './de/real-kinds';
import { answeredLines, isRight, wantedLines } from './language-case';

describe('German', () => {
  for (const each of [...ATTRIBUTED, ...LEFT_ALONE, ...PRESS, ...PRESS_LATER, ...REAL_KINDS]) {
    const [marked, , fails] = each;
    (fails ? test.fails : test)(`${marked}${fails ? ` — ${fails}` : ''}`, () => {
      expect(answeredLines('de', each)).toEqual(wantedLines(each));
    });
  }

  test('as many as before of those that were not tuned on', () => {
    expect(APART.filter((each) => isRight('de', each)).length).toBeGreaterThanOrEqual(
      FLOORS.cases['de apart']?.right ?? 0,
    );
  });
});
