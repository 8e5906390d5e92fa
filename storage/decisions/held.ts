import { database } from '../database';
import { InvalidReadingError, withStorageErrors } from '../errors';
import { articleIdentity } from '../reading/article-identity';
import { isAnothers } from '../reading/is-anothers';
import type { Decided, Held, QuotationRecord } from '../records';

/** A page of which something is in the library: its address from the browser, its canonical address from itself. */
export interface HeldFrom {
  readonly url: string;
  readonly canonicalUrl: string | null;
}

/** What the page of a saved quotation has to know of it. */
export function heldOf(record: QuotationRecord): Held {
  return { id: record.id, decided: decidedOf(record) };
}

/** What the reader decided about a saved quotation; null where nothing. */
export function decidedOf({ status, sources, decision }: QuotationRecord): Decided | null {
  if (status === 'auto') return null;
  return { status, sources, before: decision?.before.sources ?? [] };
}

/**
 * Returns the saved quotation of this id if it is of this page's article: no page may touch what is from another.
 *
 * @throws {InvalidReadingError} where there is none, where it was deleted, or where it is another article's.
 */
export async function heldRecord(id: string, { url, canonicalUrl }: HeldFrom): Promise<QuotationRecord> {
  const record = await knownRecord(id, { url, canonicalUrl });
  if (record.deletedAt !== null) throw notSaved(id);
  return record;
}

/**
 * Returns the quotation of this id, saved or deleted, if it is of this page's article.
 *
 * @throws {InvalidReadingError} where there is none, or where it is another article's.
 */
export async function knownRecord(id: string, { url, canonicalUrl }: HeldFrom): Promise<QuotationRecord> {
  const identity = articleIdentity(url, canonicalUrl);
  const [record, isOther] = await withStorageErrors(() =>
    Promise.all([database.quotations.get(id), isAnothers(identity)]),
  );
  if (record?.articleId !== identity.id || isOther) throw notSaved(id);
  return record;
}

function notSaved(id: string): InvalidReadingError {
  return new InvalidReadingError('id', 'that of a saved quotation of this page', id);
}
