import { database } from '../database';
import { linkQuotations, putOff } from './link-quotations';

/** Of a speaker with more, the quotations are linked anew later, in pieces. */
const MOST_AT_ONCE = 100;

/**
 * Brings the links of these speakers' quotations up to date after the reader made speakers one or told them apart: two who
 * are one need to share fewer words. To be called after the speakers' rows were written, within the caller's transaction.
 */
export async function relinkSpeakers(ids: readonly string[]): Promise<void> {
  const quotations = () => database.quotations.where('speakerIds').anyOf(ids).distinct();
  const all = await quotations().primaryKeys();
  if (all.length > MOST_AT_ONCE) await putOff(all);
  else await linkQuotations(await quotations().toArray());
}
