import { database } from '../database';
import { InvalidReadingError } from '../errors';
import { inLibrary } from '../in-library';
import type { SpeakerRecord } from '../records';
import { relinkSpeakers } from '../statements/relink-speakers';
import { knownSpeaker, withDecision } from './decide-speaker';
import { SpeakerDirectory } from './speaker-directory';
import type { SpeakersBefore } from './undo-speakers';

/**
 * Makes speakers one: the others point to `into`. No quotation changes, so that taking it back is exact. Returns what
 * {@link undoSpeakers} takes.
 *
 * @throws {InvalidReadingError} where a speaker is not there, or fewer than two are given.
 */
export function mergeSpeakers(
  ids: readonly string[],
  into: string,
  now: Date = new Date(),
): Promise<SpeakersBefore> {
  return inLibrary(async () => {
    const directory = new SpeakerDirectory(await database.speakers.toArray());
    const target = directory.idOf((await knownSpeaker(into)).id);
    const others = [...new Set(ids.map((id) => directory.idOf(id)))].filter((id) => id !== target);
    if (others.length === 0) throw new InvalidReadingError('speakers', 'two that are not one yet', into);
    const before = await Promise.all([target, ...others].map(knownSpeaker));
    const all = new Set([target, ...others]);
    const after = before.map((row) => withoutApart(row, all, now));
    await relinkSpeakers(others, () =>
      database.speakers.bulkPut([
        ...after.slice(0, 1),
        ...after.slice(1).map((row) => withDecision(row, { mergedInto: target }, now)),
      ]),
    );
    return { speakers: before, added: [] };
  });
}

/**
 * Makes a name that was merged a speaker of its own again, and remembers that the two are not one: nobody asks again.
 */
export function unmergeSpeaker(id: string, now: Date = new Date()): Promise<SpeakersBefore> {
  return inLibrary(async () => {
    const row = await knownSpeaker(id);
    const target = row.decision?.mergedInto;
    if (target === undefined) throw new InvalidReadingError('speaker', 'one that was merged', row.name);
    const other = await database.speakers.get(target);
    const apart = withDecision(row, { mergedInto: undefined }, now);
    await relinkSpeakers([row.id], () =>
      database.speakers.bulkPut(
        other ? [notSame(apart, other.id, now), notSame(other, row.id, now)] : [apart],
      ),
    );
    return { speakers: other ? [row, other] : [row], added: [] };
  });
}

/** Remembers that two speakers are not one, however much their names look alike. */
export function keepSpeakersApart(
  one: string,
  other: string,
  now: Date = new Date(),
): Promise<SpeakersBefore> {
  return inLibrary(async () => {
    const before = [await knownSpeaker(one), await knownSpeaker(other)] as const;
    await database.speakers.bulkPut([notSame(before[0], other, now), notSame(before[1], one, now)]);
    return { speakers: before, added: [] };
  });
}

function notSame(row: SpeakerRecord, id: string, now: Date): SpeakerRecord {
  const known = row.decision?.notSameAs ?? [];
  return withDecision(row, { notSameAs: [...new Set([...known, id])].sort() }, now);
}

/** What the reader merges he no longer holds apart. */
function withoutApart(row: SpeakerRecord, merged: ReadonlySet<string>, now: Date): SpeakerRecord {
  const apart = row.decision?.notSameAs;
  const left = apart?.filter((id) => !merged.has(id));
  if (!apart || apart.length === left?.length) return row;
  return withDecision(row, { notSameAs: left?.length ? left : undefined }, now);
}
