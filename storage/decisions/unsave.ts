import { storage } from 'wxt/utils/storage';
import type { QuotationRecord } from '../records';
import { deleteQuotation } from './delete-quotation';

/** How many removed quotations can be brought back as they were. */
const MOST_KEPT = 20;

/**
 * What was removed from the page's card last, in the browser's memory until it is closed: a page that asks to have it
 * back sends an id only, and never gets the record into its hands.
 */
const removed = storage.defineItem<readonly QuotationRecord[]>('session:removed', { fallback: [] });

/** Removes a quotation from the library so that saving it again brings it back exactly. */
export async function unsave(id: string): Promise<void> {
  const record = await deleteQuotation(id);
  if (record) await removed.setValue([record, ...(await removed.getValue())].slice(0, MOST_KEPT));
}

/** Returns the quotation of this id as it was when it was removed, and forgets it; null where it is not known any more. */
export async function takeRemoved(id: string): Promise<QuotationRecord | null> {
  const all = await removed.getValue();
  const record = all.find((each) => each.id === id) ?? null;
  if (record) await removed.setValue(all.filter((each) => each.id !== id));
  return record;
}

/** Forgets what was removed, so that nothing of it can come back. */
export function forgetRemoved(): Promise<void> {
  return removed.setValue([]);
}
