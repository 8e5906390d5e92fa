import { database } from '../database';
import { idOfKey } from './quotation-key';

/**
 * Of a fingerprint that many share (“prime minister”) so many are looked at: more decide nothing, and a statement in so
 * many outlets has other fingerprints too.
 */
const MOST_SHARED = 64;
/** And so many quotations are compared with one, those that share most with it first. */
const MOST_COMPARED = 64;
/** Beside rarer ones a fingerprint that more share tells nothing alone. */
const COMMON = 32;

/**
 * Returns for each quotation the ids of others that may report the same words, the likeliest first. The time goes with what
 * is asked, not with what is there: one look into the index for each fingerprint. Reads within the caller's transaction.
 *
 * @param prints fingerprints by id
 */
export async function candidatesFor(
  prints: ReadonlyMap<string, readonly number[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = [...new Set([...prints.values()].flat())];
  const holders = new Map<number, readonly string[]>();
  await Promise.all(
    all.map(async (print) => {
      const keys = await database.fingerprints.where('prints').equals(print).limit(MOST_SHARED).primaryKeys();
      holders.set(print, (keys as unknown as ArrayBuffer[]).map(idOfKey));
    }),
  );
  return new Map([...prints].map(([id, own]) => [id, likeliest(id, own, holders)]));
}

function likeliest(
  id: string,
  prints: readonly number[],
  holders: ReadonlyMap<number, readonly string[]>,
): string[] {
  const isCommon = (print: number) => (holders.get(print)?.length ?? 0) >= COMMON;
  const hasRare = prints.some((print) => !isCommon(print));
  const shared = new Map<string, number>();
  const telling = new Set<string>();
  for (const print of prints) {
    for (const other of holders.get(print) ?? []) {
      shared.set(other, (shared.get(other) ?? 0) + 1);
      if (!isCommon(print) || !hasRare) telling.add(other);
    }
  }
  return [...shared]
    .filter(([other, count]) => other !== id && (count > 1 || telling.has(other)))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COMPARED)
    .map(([other]) => other);
}
