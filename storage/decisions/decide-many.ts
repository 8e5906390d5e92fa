import { type Changed, changeMany, type Progress } from './change-many';
import { type Decision, withDecision } from './decide';

/**
 * Writes one decision about many saved quotations, about all of them or none. Those that it cannot be made about are
 * left as they are: nobody is named there whom the reader could confirm, or there is no decision to take back.
 * Returns what was changed, for `putBack`.
 */
export function decideMany(
  ids: readonly string[],
  decision: Decision,
  progress: Progress = {},
  now: Date = new Date(),
): Promise<readonly Changed[]> {
  return changeMany(
    ids,
    (record) => {
      const named = record.decision?.before.sources ?? record.sources;
      if (decision.status === 'confirmed' && named.length === 0) return null;
      if (decision.status === 'auto' && !record.decision) return null;
      return withDecision(record, decision, now);
    },
    progress,
  );
}
