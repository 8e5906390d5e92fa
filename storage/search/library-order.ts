import type { SpeakerDirectory } from '../speakers/speaker-directory';
import type { LibraryColumns } from './library-columns';
import type { LibraryOrder } from './library-filter';

type Compare = (one: number, other: number) => number;

/**
 * Returns the numbers of all rows in order. By time; an article's quotations stay together, in its order. By the name of
 * the first speaker or of the outlet, nameless ones last, and then newest first.
 */
export function rowsInOrder(
  columns: LibraryColumns,
  order: LibraryOrder,
  directory: SpeakerDirectory,
): Uint32Array {
  const { times, articles, starts } = columns;
  const value = (column: ArrayLike<number>, row: number) => column[row] ?? 0;
  const inArticle: Compare = (one, other) =>
    value(articles, one) - value(articles, other) || value(starts, one) - value(starts, other) || one - other;
  const newest: Compare = (one, other) => value(times, other) - value(times, one) || inArticle(one, other);
  const oldest: Compare = (one, other) => value(times, one) - value(times, other) || inArticle(one, other);
  const rows = Uint32Array.from(columns.ids, (_, row) => row);
  if (order === 'newest') return rows.sort(newest);
  if (order === 'oldest') return rows.sort(oldest);
  const places = order === 'outlet' ? outletPlaces(columns) : speakerPlaces(columns, directory);
  return rows.sort((one, other) => value(places, one) - value(places, other) || newest(one, other));
}

/** For each row the place of its outlet among all by name. */
function outletPlaces({ outlets, outletNames }: LibraryColumns): Uint32Array {
  const places = placesByName(outletNames);
  return outlets.map((outlet) => places[outlet] ?? 0);
}

/** For each row the place of its first speaker among all by name. */
function speakerPlaces(
  { speakers, speakerIds, ids }: LibraryColumns,
  directory: SpeakerDirectory,
): Uint32Array {
  const places = placesByName(speakerIds.map((id) => directory.of(id)?.name ?? ''));
  return Uint32Array.from(ids, (_, row) => {
    const from = speakers.ends[row - 1] ?? 0;
    const isNobody = from === speakers.ends[row];
    return isNobody ? places.length : (places[speakers.items[from] ?? 0] ?? 0);
  });
}

/** For each name its place in alphabetical order; the empty name is last. */
function placesByName(names: readonly string[]): Uint32Array {
  const { compare } = new Intl.Collator();
  const sorted = names
    .map((name, number) => ({ name, number }))
    .sort(
      (one, other) => Number(one.name === '') - Number(other.name === '') || compare(one.name, other.name),
    );
  const places = new Uint32Array(names.length);
  for (const [place, { number }] of sorted.entries()) places[number] = place;
  return places;
}
