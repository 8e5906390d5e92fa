import { groupStatements } from '@/engine/statements/group-statements';
import { wordingOf } from '@/engine/statements/wording';
import { database } from '../database';
import { withStorageErrors } from '../errors';
import type { QuotationRecord } from '../records';
import type { SavedQuotation } from '../search/saved-quotation';
import { withArticles } from '../search/saved-quotation';
import { readSpeakers } from '../speakers/read-speakers';
import { type Pair, pairKeysOf, pairsOf } from './pairs-of';
import type { SpeakerRows } from './speaker-keys';
import { currentWords, printedAt, reportsAmong, type SavedStatement } from './statement';

/** Quotations that are looked at around one; a saying that more outlets printed is compared with the nearest of them. */
const MOST_AROUND = 400;

/**
 * Returns the statements that a saved quotation belongs to: those first of which it is the fullest wording, then the
 * larger. Empty where nobody else reports its words, or where it is not saved.
 */
export function statementsOf(id: string): Promise<readonly SavedStatement[]> {
  return withStorageErrors(async () => {
    const all = await statementsAround([id]);
    const own = all.filter(({ members }) => members.some(({ quotation }) => quotation.id === id));
    const rank = ({ fullest, members }: SavedStatement) =>
      (fullest.quotation.id === id ? MOST_AROUND : 0) + members.length;
    return [...own].sort((one, other) => rank(other) - rank(one));
  });
}

/** Returns all statements that these quotations and those linked with them make. */
export function statementsAround(ids: readonly string[]): Promise<readonly SavedStatement[]> {
  const { quotations, articles, speakers, statementLinks, statementDecisions } = database;
  // A transaction for each of the hundred things that are read takes four times as long as one for all.
  return database.transaction(
    'r',
    [quotations, articles, speakers, statementLinks, statementDecisions],
    async () => {
      const { rows, ...linked } = await pairsAround(ids);
      if (linked.pairs.length + linked.joined.length === 0) return [];
      const kept = rows.filter(({ deletedAt }) => deletedAt === null);
      const [saved, named] = await Promise.all([
        withArticles(kept),
        readSpeakers(kept.flatMap(({ speakerIds }) => speakerIds)),
      ]);
      return statementsAmong([...saved].sort(byTime), linked, named);
    },
  );
}

/** The statements that quotations make with what links them. */
function statementsAmong(
  saved: readonly SavedQuotation[],
  { pairs, joined, parted }: Linked,
  speakers: SpeakerRows,
): SavedStatement[] {
  const byId = new Map(saved.map((each) => [each.quotation.id, each]));
  const lengths = saved.map(({ quotation }) => ({
    id: quotation.id,
    length: wordingOf(currentWords(quotation)).length,
  }));
  const links = pairs.map(([one, other]) => ({ one, other }));
  return groupStatements(lengths, links, { joined, parted }).flatMap(({ fullest, members }) => {
    const all = members.flatMap((id) => byId.get(id) ?? []);
    const middle = byId.get(fullest);
    if (!middle) return [];
    const byHand = joined.filter((pair) => pair.includes(fullest)).flat();
    const reports = reportsAmong(all);
    return [{ fullest: middle, members: all, joined: new Set(byHand), reports, speakers }];
  });
}

/** Which quotations belong together, and which do not by the reader's decision. */
interface Linked {
  readonly pairs: readonly Pair[];
  readonly joined: readonly Pair[];
  readonly parted: readonly Pair[];
}

/** All that is linked with these, also over others, their rows, and what the reader decided about them. */
async function pairsAround(ids: readonly string[]) {
  const reached = new Set(ids);
  const rows: QuotationRecord[] = [];
  const pairs: Pair[] = [];
  const joined: Pair[] = [];
  const parted: Pair[] = [];
  const hasDecisions = (await database.statementDecisions.count()) > 0;
  let next: readonly string[] = ids;
  while (next.length > 0) {
    // The rows are read along: the database finds them while the links' answers are taken in.
    const [links, decisions, known] = await Promise.all([
      Promise.all(next.map((id) => pairKeysOf(database.statementLinks, id))),
      Promise.all(hasDecisions ? next.map((id) => pairsOf(database.statementDecisions, id)) : []),
      database.quotations.bulkGet([...next]),
    ]);
    rows.push(...known.filter((row) => row !== undefined));
    const found = links.flat();
    for (const { is, one, other } of decisions.flat()) (is === 'joined' ? joined : parted).push([one, other]);
    pairs.push(...found);
    const around = new Set([...found, ...joined].flat().filter((id) => !reached.has(id)));
    next = [...around].slice(0, Math.max(0, MOST_AROUND - reached.size));
    for (const id of next) reached.add(id);
  }
  return { rows, pairs, joined, parted };
}

function byTime(one: SavedQuotation, other: SavedQuotation): number {
  const [first, second] = [printedAt(one), printedAt(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.quotation.id < other.quotation.id ? -1 : 1;
}
