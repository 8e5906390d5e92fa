import { database } from '../database';
import { inLibrary } from '../in-library';
import { orderedPair, type StatementDecision } from './statement-records';

/** What has to be put back to take a decision about statements back exactly. */
export interface StatementsBefore {
  readonly pairs: readonly (readonly [string, string])[];
  /** What had been decided about each of them; null where nothing. */
  readonly before: readonly (StatementDecision | null)[];
}

/** The reader says that two quotations report the same words, whatever the words are. Holds against every regrouping. */
export function joinStatements(
  one: string,
  other: string,
  now: Date = new Date(),
): Promise<StatementsBefore> {
  return decide([[one, other]], 'joined', now);
}

/**
 * The reader says that a quotation does not belong with these others. Holds against every regrouping. Returns what
 * {@link undoStatements} takes.
 */
export function partStatement(
  id: string,
  others: readonly string[],
  now: Date = new Date(),
): Promise<StatementsBefore> {
  return decide(
    others.filter((other) => other !== id).map((other) => [id, other] as const),
    'parted',
    now,
  );
}

/** Takes a decision back: what had been decided before is decided again. */
export function undoStatements({ pairs, before }: StatementsBefore): Promise<void> {
  return inLibrary(async () => {
    await database.statementDecisions.bulkDelete(pairs.map(([one, other]) => [one, other]));
    await database.statementDecisions.bulkPut(before.filter((row) => row !== null));
  });
}

function decide(
  ids: readonly (readonly [string, string])[],
  is: StatementDecision['is'],
  now: Date,
): Promise<StatementsBefore> {
  return inLibrary(async () => {
    const rows = ids
      .filter(([one, other]) => one !== other)
      .map(
        ([one, other]): StatementDecision => ({
          v: 1,
          ...orderedPair(one, other),
          is,
          at: now.toISOString(),
        }),
      );
    const pairs = rows.map(({ one, other }) => [one, other] as const);
    const known = await database.statementDecisions.bulkGet(pairs.map(([one, other]) => [one, other]));
    await database.statementDecisions.bulkPut(rows);
    return { pairs, before: known.map((row) => row ?? null) };
  });
}
