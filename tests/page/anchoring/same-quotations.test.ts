import { expect, test } from 'vitest';
import { sameQuotations } from '@/page/anchoring/same-quotations';
import { finish } from '@/page/slices';

const span = (start: number, end: number) => [{ start, end }];

test.each([
  ['the same words', [span(10, 50)], [span(10, 50)], [{ same: 0, within: [] }]],
  ['nearly the same', [span(10, 50)], [span(10, 52)], [{ same: 0, within: [] }]],
  ['other words', [span(10, 50)], [span(60, 90)], [{ same: null, within: [] }]],
  ['less than half of it', [span(10, 50)], [span(40, 80)], [{ same: null, within: [] }]],
  ['a quotation without a place', [[]], [span(10, 50)], [{ same: null, within: [] }]],
  [
    'one that is read as two now',
    [[...span(10, 60), ...span(70, 90)]],
    [span(10, 60), span(70, 90)],
    [{ same: 0, within: [1] }],
  ],
  [
    'a long selection with two in it',
    [span(0, 200)],
    [span(10, 50), span(80, 120)],
    [{ same: null, within: [0, 1] }],
  ],
  [
    'two saved at one place: the nearer',
    [span(10, 60), span(10, 50)],
    [span(10, 50)],
    [
      { same: null, within: [] },
      { same: 0, within: [] },
    ],
  ],
  [
    'one read long before that reaches as far, and one between',
    [span(300, 340)],
    [[...span(10, 50), ...span(300, 335)], span(60, 90), span(400, 440)],
    [{ same: null, within: [] }],
  ],
  [
    'parts that have changed places',
    [[...span(300, 330), ...span(10, 60)]],
    [span(10, 60), span(300, 330)],
    [{ same: 0, within: [1] }],
  ],
  ['what was read out of order', [span(10, 50)], [span(60, 90), span(10, 50)], [{ same: 1, within: [] }]],
])('%s', (_, saved, read, expected) => {
  expect(finish(sameQuotations(saved, read))).toEqual(expected);
});
