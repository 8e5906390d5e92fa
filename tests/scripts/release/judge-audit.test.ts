import { expect, test } from 'vitest';
import { judgeAudit } from '@/scripts/release/judge-audit';

const report = (total: number, vulnerabilities = {}) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total } } });

test.each([
  ['nothing known', report(0), { isAnswered: true, faults: 0, words: 'No known faults in what is shipped.' }],
  [
    'one known',
    report(1, { dexie: { severity: 'high' } }),
    { isAnswered: true, faults: 1, words: 'Known faults:\ndexie: high' },
  ],
  [
    'a registry that answers no such question',
    JSON.stringify({
      message: '405 Method Not Allowed - POST https://registry.example/bulk',
      statusCode: 405,
    }),
    {
      isAnswered: false,
      faults: 0,
      words: 'The registry did not answer, and nothing is known: 405 Method Not Allowed - POST',
    },
  ],
])('%s', (_, stdout, audit) => {
  expect(judgeAudit(stdout, '')).toEqual(audit);
});

test('no report at all says what npm said', () => {
  expect(judgeAudit('', 'npm error network\nmore')).toEqual({
    isAnswered: false,
    faults: 0,
    words: 'The registry did not answer, and nothing is known: npm error network',
  });
});
