/** More quotations than any article has; a page that sends more is a flood or a fault. */
export const MOST_QUOTATIONS = 2_000;
export const MOST_PARTS = 200;
export const MOST_LISTED = 50;
/** UTF-16 units: the words themselves, the sentences around them, names and titles, and short evidence. */
export const LONGEST = { words: 50_000, context: 10_000, title: 2_000, name: 500 } as const;
export const LARGEST_OFFSET = 100_000_000;
/** Hashes of an article's sentences: as many as the engine gives. */
export const MOST_SENTENCES = 64;
/**
 * So many quotations of one site are saved by themselves on one day (UTC): three times what somebody reads who does
 * nothing else. A page that makes up articles without end is not to fill the disk.
 */
export const MOST_A_DAY = 2_000;
