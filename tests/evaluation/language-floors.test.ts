import { expect, test } from 'vitest';
import type { CasesScore } from '../../evaluation/language-cases';
import { type Floors, underFloors } from '../../evaluation/language-floors';
import type { LanguageScore } from '../../evaluation/language-scores';

const FLOORS: Floors = {
  cases: { 'xx press': { right: 30, sureWrong: 0 } },
  pages: { page: { right: 7, wrong: 1, extra: 0 } },
};

const cases = (changed: Partial<CasesScore>): CasesScore => ({
  table: 'xx press',
  cases: 40,
  right: 30,
  sure: 12,
  sureWrong: 0,
  faults: [],
  ...changed,
});

const page = (changed: Partial<LanguageScore>): LanguageScore => ({
  page: 'page',
  wanted: 10,
  found: 9,
  right: 7,
  wrong: 1,
  extra: 0,
  sure: 4,
  sureWrong: 0,
  faults: [],
  ...changed,
});

test.each([
  ['as good as the floors', {}, {}, []],
  ['better', { right: 31 }, { right: 9, wrong: 0 }, []],
  ['fewer cases right', { right: 29 }, {}, ['xx press, right: 29, at least 30 are wanted.']],
  ['sure and wrong', { sureWrong: 1 }, {}, ['xx press, sure and wrong: 1, at most 0 are allowed.']],
  ['fewer quotations right', {}, { right: 6 }, ['page, right: 6, at least 7 are wanted.']],
  ['another wrong name', {}, { wrong: 2 }, ['page, wrong names: 2, at most 1 are allowed.']],
  ['what is not wanted', {}, { extra: 1 }, ['page, not wanted: 1, at most 0 are allowed.']],
  ['a table without a floor', { table: 'yy press', right: 0, sureWrong: 9 }, {}, []],
])('%s', (_, ofCases, ofPage, lines) => {
  expect(underFloors([cases(ofCases)], [page(ofPage)], FLOORS)).toEqual(lines);
});
