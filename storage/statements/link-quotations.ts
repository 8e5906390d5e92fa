import { database } from '../database';
import type { QuotationRecord } from '../records';
import { candidatesIn } from './candidates';
import { pairsOf } from './pairs-of';
import { putOn, readRacks, readRange, takeOff } from './rack-store';
import { racksOf } from './racks';
import { type Around, stateAll, stateAround } from './state-all';
import { areSameStatement, haveSameLinks, type Stated, workOf } from './stated-quotation';
import { type LinkRecord, orderedPair } from './statement-records';

/** What more articles than these say (an import) is put off to be linked in pieces: see finish-backlog.ts. */
const MOST_ARTICLES = 3;
/** And so is what one article says where it is more than any has. */
const MOST_QUOTATIONS = 300;

/**
 * Finds which saved quotations report the same words as these, and keeps it: to be called with every row that was written,
 * deleted ones too, within the caller's transaction. Those of which nothing changed that counts cost nothing.
 *
 * @param before the rows as they were; those that are new are missing.
 * @param around what is around the rows. With it, what is new asks for its racks before this returns.
 */
export async function linkQuotations(
  rows: readonly QuotationRecord[],
  before: ReadonlyMap<string, QuotationRecord>,
  around: Around,
): Promise<void> {
  const changed = rows.filter((row) => {
    const known = before.get(row.id);
    return known ? !haveSameLinks(known, row) : row.deletedAt === null;
  });
  const known = changed.flatMap(({ id }) => before.get(id) ?? []);
  const linked = known.filter(({ deletedAt }) => deletedAt === null);
  if (linked.length > 0) await unlink(linked);
  const kept = changed.filter(({ deletedAt }) => deletedAt === null);
  const articleIds = [...new Set(kept.map(({ articleId }) => articleId))];
  if (articleIds.length > MOST_ARTICLES || kept.length > MOST_QUOTATIONS) return putOff(articleIds);
  for (const id of articleIds) {
    await linkStated(
      stateAround(
        kept.filter(({ articleId }) => articleId === id),
        around,
      ),
    );
  }
}

/** Leaves what articles say to be linked later. */
export async function putOff(articleIds: readonly string[]): Promise<void> {
  await database.statementBacklog.add({ articleIds: [...new Set(articleIds)].sort(), after: '' });
}

/** Forgets what is known of quotations as they were. The reader's joins and parts stay, should they come back. */
export async function unlink(rows: readonly QuotationRecord[]): Promise<void> {
  if (rows.length === 0) return;
  const racks = new Set([...(await stateAll(rows)).values()].flatMap((stated) => racksOf(stated).own));
  await takeOff(await readRacks([...racks]), new Set(rows.map(({ id }) => id)));
  const links = await Promise.all(rows.map(({ id }) => pairsOf(database.statementLinks, id)));
  await database.statementLinks.bulkDelete(links.flat().map(({ one, other }) => [one, other]));
}

/** Links quotations of one article that are not linked yet. */
export async function linkArticle(rows: readonly QuotationRecord[]): Promise<void> {
  if (rows.length > 0) await linkStated(await stateAll(rows));
}

async function linkStated(stated: ReadonlyMap<string, Stated>): Promise<void> {
  const places = [...stated.values()].map((each) => ({ each, ...racksOf(each) }));
  const racks = new Map<string, Stated[]>();
  for (const { each, own } of places) {
    for (const rack of own) racks.set(rack, [...(racks.get(rack) ?? []), each]);
  }
  const first = places.map(({ days }) => days[0]).sort()[0] ?? '';
  const last =
    places
      .map(({ days }) => days[1])
      .sort()
      .at(-1) ?? '';
  const others = [...racks.keys()].filter((rack) => rack < first || rack > last);
  const chunks = (await Promise.all([readRange(first, last), readRacks(others)])).flat();
  // Given to the database first: it writes while candidates are looked for.
  const written = putOn(racks, chunks);
  const candidates = candidatesIn(
    [...stated.values()],
    chunks.map(({ packed }) => packed),
  );
  const [links] = await Promise.all([linksFor(candidates, stated), written]);
  await database.statementLinks.bulkPut(links);
}

/**
 * Words of one held against words of the other, in all for one article: twice what one takes that quotes twenty paragraphs
 * of a speech which dozens have printed. What a page that is made to be slow says beyond is not compared, so that the
 * library is not held for longer than a second.
 */
const MOST_WORK = 30_000_000;

async function linksFor(
  candidates: ReadonlyMap<string, readonly string[]>,
  own: ReadonlyMap<string, Stated>,
): Promise<LinkRecord[]> {
  const ids = [...new Set([...candidates.values()].flat())].filter((id) => !own.has(id));
  if (ids.length === 0) return [];
  const rows = await database.quotations.bulkGet(ids);
  const others = await stateAll(rows.filter((row) => row !== undefined && row.deletedAt === null));
  const links: LinkRecord[] = [];
  let left = MOST_WORK;
  for (const [id, likely] of likeliestFirst(candidates)) {
    const [one, other] = [own.get(id), others.get(likely)];
    if (!one || !other) continue;
    left -= workOf(one, other);
    if (left < 0) break;
    if (areSameStatement(one, other)) links.push({ v: 1, ...orderedPair(id, likely) });
  }
  return links;
}

/** The likeliest of every quotation, then the second of every one: none takes the time of all the others. */
function* likeliestFirst(
  candidates: ReadonlyMap<string, readonly string[]>,
): Generator<readonly [string, string]> {
  const most = Math.max(0, ...[...candidates.values()].map(({ length }) => length));
  for (let nth = 0; nth < most; nth++) {
    for (const [id, likely] of candidates) {
      const other = likely[nth];
      if (other !== undefined) yield [id, other];
    }
  }
}
