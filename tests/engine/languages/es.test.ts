import { describe, expect, test } from 'vitest';
import { FLOORS } from '../../../evaluation/language-floors';
import { APART } from './es/apart';
import { ATTRIBUTED } from './es/attributed';
import { LEFT_ALONE } from './es/left-alone';
import { PRESS } from './es/press';
import { PRESS_LATER } from './es/press-later';
import { REAL_KINDS } from './es/real-kinds';
import { answeredLines, isRight, wantedLines } from './language-case';

describe('Spanish', () => {
  for (const each of [...ATTRIBUTED, ...LEFT_ALONE, ...PRESS, ...PRESS_LATER, ...REAL_KINDS]) {
    const [marked, , fails] = each;
    (fails ? test.fails : test)(`${marked}${fails ? ` — ${fails}` : ''}`, () => {
      expect(answeredLines('es', each)).toEqual(wantedLines(each));
    });
  }

  test('as many as before of those that were not tuned on', () => {
    expect(APART.filter((each) => isRight('es', each)).length).toBeGreaterThanOrEqual(
      FLOORS.cases['es apart']?.right ?? 0,
    );
  });
});
