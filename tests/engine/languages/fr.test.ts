import { describe, expect, test } from 'vitest';
import { FLOORS } from '../../../evaluation/language-floors';
import { APART } from './fr/apart';
import { ATTRIBUTED } from './fr/attributed';
import { LEFT_ALONE } from './fr/left-alone';
import { PRESS } from './fr/press';
import { PRESS_LATER } from './fr/press-later';
import { REAL_KINDS } from './fr/real-kinds';
import { answeredLines, isRight, type LanguageCase, wantedLines } from './language-case';

/** As French printers set it: a narrow space that does not break within the marks. */
const printed = ([marked, speakers]: LanguageCase): LanguageCase => [
  marked.replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»'),
  speakers,
];

describe('French', () => {
  for (const each of [...ATTRIBUTED, ...LEFT_ALONE, ...PRESS, ...PRESS_LATER, ...REAL_KINDS]) {
    const [marked, , fails] = each;
    (fails ? test.fails : test)(`${marked}${fails ? ` — ${fails}` : ''}`, () => {
      expect(answeredLines('fr', each)).toEqual(wantedLines(each));
      expect(answeredLines('fr', printed(each))).toEqual(wantedLines(printed(each)));
    });
  }

  test('as many as before of those that were not tuned on', () => {
    expect(APART.filter((each) => isRight('fr', each)).length).toBeGreaterThanOrEqual(
      FLOORS.cases['fr apart']?.right ?? 0,
    );
  });
});
