/** How far shelving is: one row. */
export interface ShelvingState {
  readonly v: 1;
  readonly name: 'shelves';
  /** When the first shelf was written, in ms since 1970: tells shelves from those of a library that was emptied since. */
  readonly begun: number;
  /** Revision of the shelves that were written last. */
  readonly revision: number;
  /** How many quotations are on all shelves. */
  readonly quotations: number;
  /**
   * What was saved before there were shelves is put there article by article, in the order of their ids: id of the last
   * article that was; null where all are.
   */
  readonly after: string | null;
  /** Absent in what an older version wrote. */
  readonly lastDay?: LastDay;
}

/** The last day on which anything was saved. */
export interface LastDay {
  /** As `savedAt` begins. */
  readonly day: string;
  /** How much, at most: infinite where an older version may have saved some of it. */
  readonly saved: number;
  /** How much from each site, at most; absent where an older version may have saved some of it. */
  readonly sites?: Readonly<Record<string, number>>;
}

/** What is new to the library: when it was saved, and from which site. */
export interface FreshlySaved {
  readonly savedAt: string;
  readonly site: string;
}

/** Returns the last day with what is saved besides. */
export function lastDayWith(
  state: ShelvingState | undefined,
  fresh: readonly FreshlySaved[],
): LastDay | undefined {
  const known = state?.lastDay;
  const day = fresh.reduce((last, { savedAt }) => {
    const each = savedAt.slice(0, 10);
    return each > last ? each : last;
  }, known?.day ?? '');
  if (day === '') return known;
  const ofDay = fresh.filter(({ savedAt }) => savedAt.startsWith(day));
  const before = known?.day === day ? known : { saved: 0, sites: {} };
  const isCounted = state === undefined || known !== undefined;
  if (!isCounted) return { day, saved: Infinity };
  const sites = before.sites && sitesWith(before.sites, ofDay);
  return { day, saved: before.saved + ofDay.length, ...(sites && { sites }) };
}

/** How much was saved that day from a site, at most. */
export function savedFrom({ saved, sites }: LastDay, site: string): number {
  if (!sites) return saved;
  return Object.hasOwn(sites, site) ? (sites[site] as number) : 0;
}

function sitesWith(sites: Readonly<Record<string, number>>, fresh: readonly FreshlySaved[]) {
  const counts = new Map(Object.entries(sites));
  for (const { site } of fresh) counts.set(site, (counts.get(site) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Before anything is shelved. */
export const SHELVES: ShelvingState = {
  v: 1,
  name: 'shelves',
  begun: 0,
  revision: 0,
  quotations: 0,
  after: null,
};
