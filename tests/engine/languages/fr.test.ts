import { describe, expect, test } from 'vitest';
import { APART } from './fr/apart';
import { ATTRIBUTED } from './fr/attributed';
import { LEFT_ALONE } from './fr/left-alone';
import { NOT_YET } from './fr/not-yet';
import { answeredLines, type LanguageCase, wantedLines } from './language-case';

/** As French printers set it: a narrow space that does not break within the marks. */
const printed = ([marked, speakers]: LanguageCase): LanguageCase => [
  marked.replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»'),
  speakers,
];

const isRight = (oneCase: LanguageCase): boolean =>
  answeredLines('fr', oneCase).join('\n') === wantedLines(oneCase).join('\n');

describe.each([
  ['attributed', ATTRIBUTED],
  ['left alone', LEFT_ALONE],
])('French, %s', (_, cases) => {
  test.each(cases)('%s', (...oneCase) => {
    expect(answeredLines('fr', oneCase)).toEqual(wantedLines(oneCase));
    expect(answeredLines('fr', printed(oneCase))).toEqual(wantedLines(printed(oneCase)));
  });
});

describe('French that is not right yet: whoever mends one moves it to its table', () => {
  test.each(NOT_YET)('%s', (...oneCase) => {
    expect(isRight(oneCase)).toBe(false);
  });
});

test('French that nothing was tuned on', () => {
  expect(APART.filter(isRight).length).toBeGreaterThanOrEqual(18);
});
