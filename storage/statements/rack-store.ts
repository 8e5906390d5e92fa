import { Dexie } from 'dexie';
import { database } from '../database';
import { packPrints, withoutPacked } from './packed-prints';
import type { Stated } from './stated-quotation';
import type { RackRecord } from './statement-records';

/** What is written anew when a quotation is added is no more than this (bytes), and a few racks are read at once. */
const LONGEST_CHUNK = 8_192;

/** Returns what stands on these racks. Reads within the caller's transaction. */
export async function readRacks(racks: readonly string[]): Promise<RackRecord[]> {
  const chunks = await Promise.all(racks.map((rack) => readRange(rack, rack)));
  return chunks.flat();
}

/** Returns what stands on the racks from one to another, both included, in the order of their names. */
export function readRange(first: string, last: string): PromiseLike<RackRecord[]> {
  return database.statementRacks
    .where('[rack+n]')
    .between([first, Dexie.minKey], [last, Dexie.maxKey], true, true)
    .toArray();
}

/** Takes quotations off these chunks. What else stands in them stays as it is. */
export async function takeOff(chunks: readonly RackRecord[], ids: ReadonlySet<string>): Promise<void> {
  const changed = chunks.flatMap((chunk) => {
    const packed = withoutPacked(chunk.packed, ids);
    return packed === chunk.packed ? [] : [{ ...chunk, packed }];
  });
  if (changed.length > 0) await database.statementRacks.bulkPut(changed);
}

/** Puts quotations on racks on which they do not stand yet. */
export async function putOn(
  racks: ReadonlyMap<string, readonly Stated[]>,
  chunks: readonly RackRecord[],
): Promise<void> {
  const last = new Map<string, RackRecord>();
  for (const chunk of chunks) {
    const known = last.get(chunk.rack);
    if (!known || known.n < chunk.n) last.set(chunk.rack, chunk);
  }
  const changed = [...racks].map(([rack, quotations]): RackRecord => {
    const added = packPrints(quotations);
    const { n = 0, packed = new Uint8Array() } = last.get(rack) ?? {};
    const isFull = packed.length > 0 && packed.length + added.length > LONGEST_CHUNK;
    return isFull
      ? { v: 1, rack, n: n + 1, packed: added }
      : { v: 1, rack, n, packed: concatenated(packed, added) };
  });
  await database.statementRacks.bulkPut(changed);
}

function concatenated(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
