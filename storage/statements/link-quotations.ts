import { fingerprintsOf } from '@/engine/statements/fingerprints';
import { database } from '../database';
import { hash } from '../hash';
import type { QuotationRecord } from '../records';
import { candidatesFor } from './candidates';
import { pairsOf } from './pairs-of';
import { keyOfId } from './quotation-key';
import { speakerKeysOf } from './speaker-keys';
import { areSameStatement, type Stated, statedQuotation } from './stated-quotation';
import { type FingerprintRecord, type LinkRecord, orderedPair } from './statement-records';

/** More at once (an import) are put off to be done in pieces: see finish-backlog.ts. */
const MOST_AT_ONCE = 100;

/**
 * Finds which saved quotations report the same words as these, and keeps it: to be called with every row that was written,
 * deleted ones too, within the caller's transaction. Those of which nothing changed that counts cost one look.
 */
export function linkQuotations(rows: readonly QuotationRecord[]): Promise<void> {
  return linkAtOnce(rows, MOST_AT_ONCE);
}

/** As {@link linkQuotations}, but what has to be linked is put off where it is more than `most`. */
export async function linkAtOnce(rows: readonly QuotationRecord[], most: number): Promise<void> {
  const known = await database.fingerprints.bulkGet(rows.map(({ id }) => keyOfId(id)));
  const stated = await stateAll(rows.filter(({ deletedAt }) => deletedAt === null));
  const gone: string[] = [];
  const changed = new Map<string, FingerprintRecord>();
  for (const [i, { id }] of rows.entries()) {
    const before = known[i];
    const own = stated.get(id);
    const after = own && fingerprintRecord(own);
    if (before?.of === after?.of) continue;
    if (before) gone.push(id);
    if (after) changed.set(id, after);
  }
  await unlink(gone);
  if (changed.size > most) await putOff([...changed.keys()]);
  else if (changed.size > 0) await link(changed, stated);
}

/** Leaves quotations to be linked later. */
export async function putOff(ids: readonly string[]): Promise<void> {
  await database.statementBacklog.add({ ids, after: '' });
}

async function link(
  changed: ReadonlyMap<string, FingerprintRecord>,
  stated: Map<string, Stated>,
): Promise<void> {
  await database.fingerprints.bulkPut([...changed.values()], [...changed.keys()].map(keyOfId));
  const prints = new Map([...changed].map(([id, record]) => [id, record.prints]));
  const links = await linksFor(await candidatesFor(prints), stated);
  if (links.length > 0) await database.statementLinks.bulkPut(links);
}

/** Forgets all that is known of quotations that are no more. The reader's joins and parts stay, should they come back. */
export async function unlink(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await database.fingerprints.bulkDelete(ids.map(keyOfId));
  const links = await Promise.all(ids.map((id) => pairsOf(database.statementLinks, id)));
  await database.statementLinks.bulkDelete(links.flat().map(({ one, other }) => [one, other]));
}

async function linksFor(
  candidates: ReadonlyMap<string, readonly string[]>,
  stated: Map<string, Stated>,
): Promise<LinkRecord[]> {
  const unknown = [...new Set([...candidates.values()].flat())].filter((id) => !stated.has(id));
  const rows = await database.quotations.bulkGet(unknown);
  const others = rows.filter((row) => row !== undefined && row.deletedAt === null) as QuotationRecord[];
  for (const [id, each] of await stateAll(others)) stated.set(id, each);
  const links = new Map<string, LinkRecord>();
  for (const [id, ids] of candidates) {
    const own = stated.get(id);
    for (const other of ids.map((each) => stated.get(each))) {
      if (!own || !other || !areSameStatement(own, other)) continue;
      const pair = orderedPair(id, other.id);
      links.set(pair.one + pair.other, { v: 1, ...pair });
    }
  }
  return [...links.values()];
}

/** Takes quotations apart, with what their articles and their speakers' rows say. */
async function stateAll(rows: readonly QuotationRecord[]): Promise<Map<string, Stated>> {
  const articleIds = [...new Set(rows.map(({ articleId }) => articleId))];
  const articles = await database.articles.bulkGet(articleIds);
  const published = new Map(
    articles.flatMap((article) => (article ? [[article.id, article.published]] : [])),
  );
  const speakersOf = await speakerKeysOf(rows);
  return new Map(
    rows.map((row) => {
      const context = { published: published.get(row.articleId) ?? null, speakers: speakersOf(row) };
      return [row.id, statedQuotation(row, context)];
    }),
  );
}

function fingerprintRecord({ wordings, grounds }: Stated): FingerprintRecord {
  const prints = [...new Set(wordings.flatMap(fingerprintsOf))];
  return { v: 1, prints, of: Number.parseInt(hash(grounds).slice(0, 7), 16) };
}
