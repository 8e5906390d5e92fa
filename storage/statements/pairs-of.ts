import { Dexie, type Table } from 'dexie';

/** Returns the rows about pairs of which this quotation is one. */
export async function pairsOf<T>(table: Table<T, [string, string]>, id: string): Promise<readonly T[]> {
  const [first, second] = await Promise.all([
    table.where('[one+other]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    table.where('other').equals(id).toArray(),
  ]);
  return [...first, ...second];
}
