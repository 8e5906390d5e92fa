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
}

/** Returns the last day with those that are saved at these times besides. */
export function lastDayWith(state: ShelvingState | undefined, times: readonly string[]): LastDay | undefined {
  const known = state?.lastDay;
  const days = times.map((time) => time.slice(0, 10));
  const day = days.reduce((last, each) => (each > last ? each : last), known?.day ?? '');
  if (day === '') return known;
  const before = known?.day === day ? known.saved : 0;
  const isCounted = state === undefined || known !== undefined;
  return { day, saved: isCounted ? before + days.filter((each) => each === day).length : Infinity };
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
