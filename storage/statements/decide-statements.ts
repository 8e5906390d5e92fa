import { database } from '../database';
import { inLibrary } from '../in-library';
import { orderedPair, type StatementDecision } from './statement-records';

/** What has to be put back to take a decision about statements back exactly. */
export interface StatementsBefore {
  readonly pairs: readonly (readonly [string, string])[];
  /** What had been decided about each of them; null where nothing. */
  readonly before: readonly (StatementDecision | null)[];
}

/**
 * The reader says that a quotation reports the same words as these others, the first of them the fullest, whatever the
 * words are. Holds against every regrouping, and takes the place of having been parted from any of them. Returns what
 * {@link undoStatements} takes.
 */
export function joinStatement(
  id: string,
  [fullest = id, ...others]: readonly string[],
  now: Date = new Date(),
): Promise<StatementsBefore> {
  return inLibrary(async () => {
    const parted = await Promise.all(
      others
        .filter((other) => other !== id)
        .map((other) => database.statementDecisions.get(keyOf(id, other))),
    );
    const lifted = parted.filter((row) => row?.is === 'parted').filter((row) => row !== undefined);
    await database.statementDecisions.bulkDelete(lifted.map(({ one, other }) => [one, other]));
    const { pairs, before } = await put([[id, fullest]], 'joined', now);
    return {
      pairs: [...pairs, ...lifted.map(({ one, other }) => [one, other] as const)],
      before: [...before, ...lifted],
    };
  });
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
  return inLibrary(() =>
    put(
      others.map((other) => [id, other] as const),
      'parted',
      now,
    ),
  );
}

/** Takes a decision back: what had been decided before is decided again. */
export function undoStatements({ pairs, before }: StatementsBefore): Promise<void> {
  return inLibrary(async () => {
    await database.statementDecisions.bulkDelete(pairs.map(([one, other]) => [one, other]));
    await database.statementDecisions.bulkPut(before.filter((row) => row !== null));
  });
}

/** Writes decisions about pairs within the caller's transaction. */
async function put(
  ids: readonly (readonly [string, string])[],
  is: StatementDecision['is'],
  now: Date,
): Promise<StatementsBefore> {
  const rows = ids
    .filter(([one, other]) => one !== other)
    .map(
      ([one, other]): StatementDecision => ({ v: 1, ...orderedPair(one, other), is, at: now.toISOString() }),
    );
  const pairs = rows.map(({ one, other }) => [one, other] as const);
  const known = await database.statementDecisions.bulkGet(pairs.map(([one, other]) => [one, other]));
  await database.statementDecisions.bulkPut(rows);
  return { pairs, before: known.map((row) => row ?? null) };
}

function keyOf(id: string, id2: string): [string, string] {
  const { one, other } = orderedPair(id, id2);
  return [one, other];
}
