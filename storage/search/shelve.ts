import type { ArticleRows } from '../articles-by-id';
import { database } from '../database';
import type { QuotationRecord } from '../records';
import { siteOf } from '../sites/site';
import { OpenShelf, ROOM } from './open-shelf';
import { packShelf, type ShelfRecord, type ShelvedQuotation, unpackShelf } from './shelf';
import { articleFacts, shelvedQuotation } from './shelved-quotation';
import { lastDayWith, SHELVES, type ShelvingState } from './shelving-state';

/**
 * Brings the shelves up to what quotations and articles have become, within the caller's transaction: those that were
 * deleted leave them, others are replaced where they stand or put where there is room. An article's stand together.
 *
 * @param rows quotations as they are saved now.
 * @param articles the articles of these, and others whose rows have changed, as they are now.
 * @param fresh those of them that are new to the library.
 */
export async function shelve(
  rows: readonly QuotationRecord[],
  articles: ArticleRows,
  fresh: readonly QuotationRecord[] = [],
): Promise<void> {
  const ids = new Set([...articles.keys(), ...rows.map(({ articleId }) => articleId)]);
  const [shelves, roomiest, state] = await Promise.all([
    shelvesOf([...ids]),
    fresh.length > 0 ? roomiestShelf() : undefined,
    database.shelving.get(SHELVES.name),
  ]);
  const changed = new Map(rows.map((row) => [row.id, shelvedIfKept(row, articles)]));
  const added = new Map(changed);
  for (const shelf of shelves) {
    shelf.replace((before) => {
      added.delete(before.id);
      const after = changed.get(before.id);
      if (after !== undefined) return after;
      const article = articles.get(before.articleId);
      return article ? { ...before, ...articleFacts(article) } : before;
    });
  }
  const opened = await place(
    [...added.values()].filter((quotation) => quotation !== null),
    shelves,
    roomiest,
  );
  const changes = [...shelves, ...opened].filter(({ isChanged }) => isChanged);
  const from = new Set(fresh.map(({ articleId }) => articleId));
  const sites = new Map([...from].map((id) => [id, siteOf(articles.get(id)?.url ?? '') ?? '']));
  const lastDay = lastDayWith(
    state,
    fresh.map(({ savedAt, articleId }) => ({ savedAt, site: sites.get(articleId) ?? '' })),
  );
  await write(changes, { ...(state ?? SHELVES), ...(lastDay && { lastDay }) });
}

function shelvedIfKept(row: QuotationRecord, articles: ArticleRows): ShelvedQuotation | null {
  const article = articles.get(row.articleId);
  return article && row.deletedAt === null ? shelvedQuotation(row, article) : null;
}

/** The shelves on which something of these articles stands. */
async function shelvesOf(articleIds: readonly string[]): Promise<OpenShelf[]> {
  const found = await Promise.all(
    articleIds.map((id) => database.shelves.where('articles').equals(id).primaryKeys()),
  );
  const rows = await database.shelves.bulkGet([...new Set(found.flat())]);
  return rows.flatMap((row) => (row ? [new OpenShelf(row.id, unpackShelf(row))] : []));
}

/** Puts quotations beside others of their article, else on a shelf with room. Returns the shelves that this opens. */
async function place(
  quotations: readonly ShelvedQuotation[],
  shelves: readonly OpenShelf[],
  roomiest: ShelfRecord | undefined,
): Promise<readonly OpenShelf[]> {
  if (quotations.length === 0) return [];
  const ofArticle = new Map<string, OpenShelf>();
  for (const shelf of shelves) {
    for (const { articleId } of shelf.quotations) ofArticle.set(articleId, shelf);
  }
  let open = openedShelf(roomiest ?? (await roomiestShelf()), shelves);
  const opened = [open];
  for (const quotation of quotations) {
    const own = ofArticle.get(quotation.articleId);
    if (own?.hasRoomFor(quotation)) {
      own.add(quotation);
      continue;
    }
    if (!open.hasRoomFor(quotation)) {
      open = new OpenShelf(null, []);
      opened.push(open);
    }
    open.add(quotation);
    ofArticle.set(quotation.articleId, open);
  }
  return opened.filter((shelf) => !shelves.includes(shelf));
}

/** The emptiest shelf with room; none where all are full. */
function roomiestShelf(): PromiseLike<ShelfRecord | undefined> {
  return database.shelves.where('fill').below(ROOM).first();
}

/** A shelf, which may be among those that are open; a new one in place of none. */
function openedShelf(row: ShelfRecord | undefined, shelves: readonly OpenShelf[]): OpenShelf {
  if (!row) return new OpenShelf(null, []);
  return shelves.find(({ id }) => id === row.id) ?? new OpenShelf(row.id, unpackShelf(row));
}

async function write(shelves: readonly OpenShelf[], state: ShelvingState): Promise<void> {
  if (shelves.length === 0) return;
  const revision = state.revision + 1;
  const rows = shelves.map(({ id, quotations, fill }) => ({
    ...packShelf(quotations),
    v: 1 as const,
    ...(id !== null && { id }),
    revision,
    fill,
  }));
  const added = shelves.reduce((sum, { quotations, sizeBefore }) => sum + quotations.length - sizeBefore, 0);
  const begun = state.begun || Date.now();
  await Promise.all([
    database.shelves.bulkPut(rows),
    database.shelving.put({ ...state, begun, revision, quotations: state.quotations + added }),
  ]);
}
