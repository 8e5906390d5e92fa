import { database } from '../database';
import { withStorageErrors } from '../errors';
import type { QuotationRecord } from '../records';
import { sessionItem } from '../session-item';
import { deleteQuotation } from './delete-quotation';

/** How many removed quotations can be brought back as they were. */
const MOST_KEPT = 20;

/**
 * What was removed from the page's card last: a page that asks to have it back sends an id only, and never gets the record
 * into its hands.
 */
const removed = sessionItem<readonly QuotationRecord[]>('removed', []);

/**
 * Removes a quotation from the library so that saving it again brings it back exactly. Nothing is done where it is removed
 * already: who got no answer asks twice.
 */
export async function unsave(id: string): Promise<void> {
  const record = await withStorageErrors(() => database.quotations.get(id));
  if (!record || record.deletedAt !== null) return;
  // Kept first: a worker that is ended in between has removed nothing.
  const others = (await removed.getValue()).filter((each) => each.id !== id);
  await removed.setValue([record, ...others].slice(0, MOST_KEPT));
  await deleteQuotation(id);
}

/** Returns the quotation of this id as it was when it was removed; null where it is not known any more. */
export async function removedBefore(id: string): Promise<QuotationRecord | null> {
  return (await removed.getValue()).find((each) => each.id === id) ?? null;
}

/** Forgets what was removed under this id, after it was brought back. */
export async function forgetRemovedBefore(id: string): Promise<void> {
  const all = await removed.getValue();
  if (all.some((each) => each.id === id)) await removed.setValue(all.filter((each) => each.id !== id));
}

/** Forgets what was removed, so that nothing of it can come back. */
export function forgetRemoved(): Promise<void> {
  return removed.setValue([]);
}
