import { Dexie, type Table } from 'dexie';

/** Two ids, the smaller first. */
export type Pair = [string, string];

/** Returns the rows about pairs of which this quotation is one. */
export async function pairsOf<T>(table: Table<T, Pair>, id: string): Promise<readonly T[]> {
  const rows = await Promise.all(halves(table, id).map((half) => half.toArray()));
  return rows.flat();
}

/** Returns the pairs alone, which is all that a link says: half the work where fifty versions are all linked with each other. */
export async function pairKeysOf<T>(table: Table<T, Pair>, id: string): Promise<readonly Pair[]> {
  const keys = await Promise.all(halves(table, id).map((half) => half.primaryKeys()));
  return keys.flat();
}

/** Rows in which it is the smaller id, and those in which it is the larger. */
function halves<T>(table: Table<T, Pair>, id: string) {
  return [
    table.where('[one+other]').between([id, Dexie.minKey], [id, Dexie.maxKey]),
    table.where('other').equals(id),
  ];
}
