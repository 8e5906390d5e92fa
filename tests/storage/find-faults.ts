import { database } from '@/storage/database';
import type { ArticleRecord, QuotationRecord } from '@/storage/records';
import { unpackShelf } from '@/storage/search/shelf';
import { shelvedQuotation } from '@/storage/search/shelved-quotation';
import { SHELVES } from '@/storage/search/shelving-state';
import { siteOf } from '@/storage/sites/site';
import { candidatesIn } from '@/storage/statements/candidates';
import { eachPacked, idAt, packPrints, printAt } from '@/storage/statements/packed-prints';
import { racksOf } from '@/storage/statements/racks';
import { stateAll } from '@/storage/statements/state-all';
import { areSameStatement, type Stated } from '@/storage/statements/stated-quotation';
import { orderedPair } from '@/storage/statements/statement-records';

/**
 * Returns what is wrong with the library, a sentence each: rows that point to nothing, and whatever is derived from
 * quotations and is not what it would be if it were derived anew. None where it is whole.
 */
export async function findFaults(): Promise<string[]> {
  const [articles, quotations] = await Promise.all([
    database.articles.toArray(),
    database.quotations.toArray(),
  ]);
  const kept = quotations.filter(({ deletedAt }) => deletedAt === null);
  return [
    ...lost(articles, quotations),
    ...(await lostSpeakers(kept)),
    ...(await wrongShelves(articles, kept)),
    ...(await wrongStatements(kept)),
  ];
}

function lost(articles: readonly ArticleRecord[], quotations: readonly QuotationRecord[]): string[] {
  const ids = new Set(articles.map(({ id }) => id));
  return quotations
    .filter(({ articleId }) => !ids.has(articleId))
    .map(({ id, articleId }) => `quotation ${id} is of article ${articleId}, which is not there`);
}

async function lostSpeakers(kept: readonly QuotationRecord[]): Promise<string[]> {
  const speakers = new Set(await database.speakers.toCollection().primaryKeys());
  return kept.flatMap(({ id, speakerIds, sources }) => [
    ...(speakerIds.length === sources.length ? [] : [`quotation ${id} has speakers of other sources`]),
    ...speakerIds
      .filter((speaker) => !speakers.has(speaker))
      .map((speaker) => `quotation ${id} is by speaker ${speaker}, who is not there`),
  ]);
}

async function wrongShelves(
  articles: readonly ArticleRecord[],
  kept: readonly QuotationRecord[],
): Promise<string[]> {
  const state = (await database.shelving.get(SHELVES.name)) ?? SHELVES;
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const shelved = (await database.shelves.toArray()).flatMap(unpackShelf);
  const byId = new Map(shelved.map((each) => [each.id, each]));
  const faults: string[] = [];
  if (byId.size !== shelved.length) faults.push('a quotation is on shelves twice');
  if (state.quotations !== shelved.length)
    faults.push(`${shelved.length} quotations are on shelves, and ${state.quotations} are counted`);
  const { day = '', saved = Number.POSITIVE_INFINITY } = state.lastDay ?? {};
  if (kept.some(({ savedAt }) => savedAt.slice(0, 10) > day) && state.lastDay)
    faults.push(`something was saved after ${day}`);
  if (kept.filter(({ savedAt }) => savedAt.startsWith(day)).length > saved)
    faults.push(`more was saved on ${day} than ${saved}`);
  for (const [site, most] of Object.entries(state.lastDay?.sites ?? {})) {
    const own = kept.filter(
      ({ savedAt, articleId }) =>
        savedAt.startsWith(day) && siteOf(articleOf.get(articleId)?.url ?? '') === site,
    );
    if (own.length > most) faults.push(`more was saved from ${site} on ${day} than ${most}`);
  }
  const wanted = kept.filter(({ articleId, id }) => isDone(articleId, state.after) || byId.has(id));
  if (wanted.length !== byId.size) faults.push(`${byId.size} are on shelves in place of ${wanted.length}`);
  for (const row of wanted) {
    const article = articleOf.get(row.articleId);
    const now = JSON.stringify(byId.get(row.id));
    if (article && now !== JSON.stringify(shelvedQuotation(row, article)))
      faults.push(`quotation ${row.id} is on a shelf as ${now}`);
  }
  return faults;
}

/** Whether what is done article by article has come past this one; `after` is null where all are. */
function isDone(articleId: string, after: string | null): boolean {
  return after === null || articleId <= after;
}

async function wrongStatements(kept: readonly QuotationRecord[]): Promise<string[]> {
  const backlog = await database.statementBacklog.toArray();
  const isLinked = ({ articleId }: QuotationRecord) =>
    backlog.every(({ articleIds, after }) =>
      articleIds ? !articleIds.includes(articleId) || articleId <= after : articleId <= after,
    );
  const stated = await stateAll(kept);
  const linked = kept.filter(isLinked).flatMap(({ id }) => stated.get(id) ?? []);
  return [...(await wrongRacks(stated, linked)), ...(await wrongLinks(kept, stated, linked))];
}

/** A quotation and its fingerprints, as they stand on one rack. */
const onRack = (rack: string, id: string, prints: readonly number[]) =>
  `${rack} ${id} ${[...prints].sort((one, other) => one - other).join()}`;

async function wrongRacks(stated: ReadonlyMap<string, Stated>, linked: readonly Stated[]): Promise<string[]> {
  const standing: string[] = [];
  const gone: string[] = [];
  for (const { rack, packed } of await database.statementRacks.toArray()) {
    eachPacked(packed, (at, count) => {
      const id = idAt(packed, at);
      const prints = Array.from({ length: count }, (_, i) => printAt(packed, at, i));
      standing.push(onRack(rack, id, prints));
      if (!stated.has(id)) gone.push(`quotation ${id} stands on rack ${rack} and is not saved`);
    });
  }
  const known = new Set(standing);
  const missing = linked.flatMap((each) =>
    racksOf(each)
      .own.filter((rack) => !known.has(onRack(rack, each.id, each.prints)))
      .map((rack) => `quotation ${each.id} does not stand on rack ${rack}`),
  );
  const isOwn = (entry: string) => {
    const [rack = '', id = ''] = entry.split(' ');
    const own = linked.find((each) => each.id === id);
    return !own || racksOf(own).own.includes(rack);
  };
  const wrong = standing.filter((entry) => !isOwn(entry)).map((entry) => `on a rack not its own: ${entry}`);
  const twice = known.size === standing.length ? [] : ['a quotation stands on a rack twice'];
  return [...gone, ...missing, ...wrong, ...twice];
}

async function wrongLinks(
  kept: readonly QuotationRecord[],
  stated: ReadonlyMap<string, Stated>,
  linked: readonly Stated[],
): Promise<string[]> {
  const articleOf = new Map(kept.map(({ id, articleId }) => [id, articleId]));
  const links = await database.statementLinks.toArray();
  const known = new Set(links.map(({ one, other }) => `${one} ${other}`));
  const isLinked = new Set(linked.map(({ id }) => id));
  const faults = links
    .filter(({ one, other }) => !stated.has(one) || !stated.has(other))
    .map(({ one, other }) => `${one} is linked with ${other}, and not both are saved`);
  for (const { one, other } of links) {
    const [a, b] = [stated.get(one), stated.get(other)];
    if (a && b && isLinked.has(one) && isLinked.has(other) && !areSameStatement(a, b))
      faults.push(`${one} is linked with ${other}, and they differ`);
  }
  for (const [index, one] of linked.entries()) {
    for (const other of linked.slice(index + 1)) {
      const pair = orderedPair(one.id, other.id);
      const isApart = articleOf.get(one.id) !== articleOf.get(other.id);
      if (isApart && meet(one, other) && areSameStatement(one, other)) {
        if (!known.has(`${pair.one} ${pair.other}`)) faults.push(`${one.id} is not linked with ${other.id}`);
      }
    }
  }
  return faults;
}

/** Whether two find each other on the racks, and share enough to be compared. */
function meet(one: Stated, other: Stated): boolean {
  const [a, b] = [racksOf(one), racksOf(other)];
  const isNear = b.own.some((rack) => a.own.includes(rack) || (rack >= a.days[0] && rack <= a.days[1]));
  return isNear && (candidatesIn([one], [packPrints([other])]).get(one.id)?.length ?? 0) > 0;
}
