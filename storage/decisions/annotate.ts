import { keptText } from '../kept-text';
import type { Annotation, QuotationRecord } from '../records';
import { type Changed, changeMany, type Progress } from './change-many';

/** UTF-16 units of a note and of a tag, and tags of one quotation. */
export const LONGEST_NOTE = 10_000;
export const LONGEST_TAG = 100;
export const MOST_TAGS = 50;

/** What the reader writes about something. */
export type Written = Pick<Annotation, 'note' | 'tags'>;

/**
 * Returns what is kept of what was written: trimmed, cut to the limits, each tag once whatever its case; null where
 * nothing is left of it.
 */
export function annotation({ note, tags }: Written, now: Date): Annotation | null {
  const kept = new Map<string, string>();
  for (const tag of tags.map(cleanTag)) {
    const key = tag.toLocaleLowerCase();
    if (tag !== '' && !kept.has(key) && kept.size < MOST_TAGS) kept.set(key, tag);
  }
  const words = keptText(note.slice(0, LONGEST_NOTE)).trim();
  if (words === '' && kept.size === 0) return null;
  return { note: words, tags: [...kept.values()], at: now.toISOString() };
}

/** Returns a tag as it is kept: one line without space around it. */
export function cleanTag(tag: string): string {
  return keptText(tag.slice(0, LONGEST_TAG)).replace(/\s+/gu, ' ').trim();
}

/** Writes note and tags of a saved quotation. Returns what was changed, for `putBack`; null where nothing was. */
export async function annotate(
  id: string,
  written: Written,
  now: Date = new Date(),
): Promise<Changed | null> {
  const [changed] = await changeMany([id], (record) => withAnnotation(record, written, now));
  return changed ?? null;
}

/** Adds a tag to many saved quotations. Returns what was changed, for `putBack`. */
export function tagMany(
  ids: readonly string[],
  tag: string,
  progress: Progress = {},
  now: Date = new Date(),
): Promise<readonly Changed[]> {
  return changeMany(
    ids,
    (record) => {
      const { note = '', tags = [] } = record.annotation ?? {};
      return withAnnotation(record, { note, tags: [...tags, tag] }, now);
    },
    progress,
  );
}

/** The record with what was written; null where that is what it has already. */
function withAnnotation(record: QuotationRecord, written: Written, now: Date): QuotationRecord | null {
  const { annotation: before, ...rest } = record;
  const after = annotation(written, now);
  if (isSame(before ?? null, after)) return null;
  return after ? { ...rest, annotation: after } : rest;
}

function isSame(one: Annotation | null, other: Annotation | null): boolean {
  return (
    one?.note === other?.note &&
    one?.tags.length === other?.tags.length &&
    (one?.tags ?? []).every((tag, index) => tag === other?.tags[index])
  );
}
