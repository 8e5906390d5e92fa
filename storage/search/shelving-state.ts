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
