import type { SpeakerDirectory } from '../speakers/speaker-directory';
import { dayOf, type LibraryColumns, type ListColumn } from './library-columns';
import type { LibraryFilter } from './library-filter';
import { KINDS, STATUSES } from './shelf';

type Condition = (row: number) => boolean;

/** Returns what a filter asks of a row, its query aside. A day that is none asks for nothing. */
export function conditionsOf(
  filter: LibraryFilter,
  columns: LibraryColumns,
  directory: SpeakerDirectory,
): readonly Condition[] {
  const { speakerId, outlet, kind, status, tag } = filter;
  const { speakers, speakerIds, outlets, outletNames, days, kinds, statuses, tags, tagNames } = columns;
  const conditions: Condition[] = [];
  const equals = (column: Uint8Array | Uint32Array, value: number) =>
    conditions.push((row) => column[row] === value);
  if (outlet !== null) equals(outlets, outletNames.indexOf(outlet));
  if (kind !== null) equals(kinds, KINDS.indexOf(kind));
  if (status !== null) equals(statuses, STATUSES.indexOf(status));
  const [first, last] = [dayOf(filter.from), dayOf(filter.until)];
  if (first !== null) conditions.push((row) => (days[row] ?? 0) >= first);
  if (last !== null) conditions.push((row) => (days[row] ?? 0) <= last);
  if (speakerId !== null) {
    const who = directory.idOf(speakerId);
    const isWanted = speakerIds.map((id) => id === who);
    conditions.push((row) => hasItem(speakers, row, isWanted));
  }
  if (tag !== null) {
    const isWanted = tagNames.map((name) => name === tag);
    conditions.push((row) => hasItem(tags, row, isWanted));
  }
  return conditions;
}

/** Whether one of a row's items is wanted. */
export function hasItem({ items, ends }: ListColumn, row: number, isWanted: readonly boolean[]): boolean {
  for (let at = ends[row - 1] ?? 0; at < (ends[row] ?? 0); at++) {
    if (isWanted[items[at] ?? 0]) return true;
  }
  return false;
}
