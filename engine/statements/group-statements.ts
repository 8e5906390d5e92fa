import type { Link } from './statement-index';

/** What grouping has to know of a quotation. */
export interface Linked {
  readonly id: string;
  /** How many words it has: the fullest wording is the middle of its statement. */
  readonly length: number;
}

/** The same words, in several articles. */
export interface Statement {
  /** The fullest wording; the first of them where several are equally full. */
  readonly fullest: string;
  /** All quotations that share words with the fullest one, itself among them, in the order given. At least two. */
  readonly members: readonly string[];
}

/** What the reader decided: such pairs are together, or apart, whatever their words. */
export interface Decisions {
  readonly joined?: readonly (readonly [string, string])[];
  readonly parted?: readonly (readonly [string, string])[];
}

/**
 * Statements as stars: around each wording that no longer one contains, all that share words with it. A fragment of two
 * full wordings belongs to both and does not melt them into one. A link between two fragments that no full wording holds
 * together makes the longer of them a middle of its own, so that every link is within some statement.
 *
 * The same quotations and links give the same statements, whatever the links' order; the order of `quotations` decides
 * between equally full wordings. Links that name other quotations are passed over.
 */
export function groupStatements(
  quotations: readonly Linked[],
  links: readonly Pick<Link, 'one' | 'other'>[],
  { joined = [], parted = [] }: Decisions = {},
): Statement[] {
  const rank = ranks(quotations);
  const apart = new Set(parted.map(([one, other]) => pairKey(one, other)));
  const together = [...links.map(({ one, other }) => [one, other] as const), ...joined];
  const pairs = together.filter(
    ([one, other]) => one !== other && rank.has(one) && rank.has(other) && !apart.has(pairKey(one, other)),
  );
  const neighbours = neighboursOf(pairs);
  const middles = middlesOf([...neighbours.keys()].sort(byRank(rank)), neighbours, rank);
  const order = new Map(quotations.map(({ id }, i) => [id, i]));
  const statements: Statement[] = [];
  for (const fullest of middles) {
    const members: string[] = [];
    // Those that the reader parted meet in no statement, also not as fragments of one fuller wording.
    for (const id of [fullest, ...shorterThan(fullest, neighbours, rank)]) {
      if (members.every((each) => !apart.has(pairKey(each, id)))) members.push(id);
    }
    members.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    if (members.length > 1) statements.push({ fullest, members });
  }
  return statements;
}

/** The fullest wording first. */
function ranks(quotations: readonly Linked[]): Map<string, number> {
  const sorted = [...quotations].sort((one, other) => other.length - one.length);
  return new Map(sorted.map(({ id }, rank) => [id, rank]));
}

function middlesOf(
  ids: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  rank: ReadonlyMap<string, number>,
): string[] {
  const middles: string[] = [];
  const isMiddle = new Set<string>();
  // From the fullest on: a wording is a middle of its own if one of its links to shorter ones is held by none before it.
  for (const id of ids) {
    const all = neighbours.get(id) ?? new Set<string>();
    const own = [...all].filter((each) => isMiddle.has(each));
    const held = (other: string) => own.some((middle) => neighbours.get(middle)?.has(other));
    if (shorterThan(id, neighbours, rank).every(held)) continue;
    middles.push(id);
    isMiddle.add(id);
  }
  return middles;
}

/** Those that share words with a wording and are not fuller, the fullest first. */
function shorterThan(
  id: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  rank: ReadonlyMap<string, number>,
): string[] {
  const compare = byRank(rank);
  return [...(neighbours.get(id) ?? [])].filter((each) => compare(id, each) < 0).sort(compare);
}

function neighboursOf(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = neighbours.get(from);
      if (known) known.add(to);
      else neighbours.set(from, new Set([to]));
    }
  }
  return neighbours;
}

function byRank(rank: ReadonlyMap<string, number>): (one: string, other: string) => number {
  return (one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0);
}

/** One key for a pair in either order. */
function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
