import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { groupReports, isSameReport } from '@/engine/statements/same-report';
import { sentencePrints } from '@/engine/statements/sentence-prints';

const REPORT = [
  'The harbour bridge will be closed for six months from Monday. Engineers found cracks in two of its piers last week.',
  'Some nine thousand cars use it every day, the council says in a report. Ferries are to run every ten minutes instead.',
  '“We will keep the ferries free of charge,” said Ana Petrova, the mayor.',
  'The bridge was opened in 1931 and was last repaired in 1988. A new one would cost 80 million.',
];
const OTHER = [
  'Commuters face half a year of detours after the council shut the harbour crossing. Shops at the quay fear for trade.',
  '“We will keep the ferries free of charge,” said Ana Petrova, the mayor.',
  'Residents had warned of the state of the piers for years. The opposition wants to know why nobody listened to them.',
];

const prints = (paragraphs: readonly string[]) =>
  sentencePrints(articleFromText(paragraphs.join('\n'), 'en'));

describe('isSameReport', () => {
  test.each([
    ['the same text', REPORT, REPORT, true],
    [
      'in other marks, case and spaces',
      REPORT,
      REPORT.map((line) => line.replace(/“|”/g, '"').replace('bridge', ' Bridge')),
      true,
    ],
    ['cut at its end', REPORT, REPORT.slice(0, 2), true],
    ['with lines of the outlet’s own', REPORT, [...REPORT, ...OTHER.slice(0, 1)], true],
    ['in other paragraphs', REPORT, [REPORT.join(' ')], true],
    ['two reports that quote the same words', REPORT, OTHER, false],
    ['two articles that share one paragraph', REPORT, [...OTHER, REPORT[0] ?? ''], false],
    ['too little to tell', REPORT.slice(0, 1), REPORT.slice(0, 1), false],
    ['nothing known of one', REPORT, [], false],
  ])('%s', (_, one, other, expected) => {
    expect(isSameReport(prints(one), prints(other))).toBe(expected);
    expect(isSameReport(prints(other), prints(one))).toBe(expected);
  });

  test('groups articles by the report that they print', () => {
    const articles = [REPORT, OTHER, REPORT.slice(0, 2), [...REPORT].reverse()];
    expect(
      groupReports(articles, prints).map((report) => report.map((each) => articles.indexOf(each))),
    ).toEqual([[0, 2, 3], [1]]);
  });

  test('keeps as much of an article as is allowed, and no more', () => {
    const long = Array.from(
      { length: 200 },
      (_, n) => `This is the sentence with the number ${n} of a long article.`,
    );
    expect(prints(long)).toHaveLength(64);
    expect(prints(['x'.repeat(100_000)]).every((print) => print >= 0 && print < 2 ** 30)).toBe(true);
  });
});
