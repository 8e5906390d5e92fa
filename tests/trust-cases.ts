import { appendFileSync } from 'node:fs';
import type { Threat } from '@/scripts/trust/threats';

/** Where `npm run test:trust` wants to be told of cases; unset in every other run of the tests. */
const TOLD = process.env.TRUST_CASES;

/**
 * Tells how many cases a test tries against a threat. A test that shows a defence names the threat in its title, as in
 * `[T5] a cell never begins a formula`; one that does not count its cases is one case.
 */
export function countCases(threat: Threat, cases: number): void {
  if (TOLD) appendFileSync(TOLD, `${JSON.stringify({ threat, cases })}\n`);
}

/** How often a test that may run for long is to try: `usual` within `npm test`, `full` in `npm run test:trust`. Counted. */
export function roundsAgainst(threat: Threat, { usual, full }: { usual: number; full: number }): number {
  const rounds = TOLD ? full : usual;
  countCases(threat, rounds);
  return rounds;
}
