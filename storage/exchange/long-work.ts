/** How to follow long work, and to stop it: what is stopped has changed nothing. */
export interface LongWork {
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows that are read or written at once: between two of them the page draws, and hears that it is to stop. */
export const ROWS_AT_ONCE = 500;
