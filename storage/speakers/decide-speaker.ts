import type { SourceKind } from '@/engine';
import { database } from '../database';
import { annotation, type Written } from '../decisions/annotate';
import { InvalidReadingError } from '../errors';
import { inLibrary } from '../in-library';
import { LONGEST } from '../limits';
import { text } from '../reading/validate';
import type { SpeakerDecision, SpeakerRecord } from '../records';
import type { SpeakersBefore } from './undo-speakers';

/**
 * Shows a speaker under this name; null: as printed. The names as printed are kept and searched as before. Returns what
 * {@link undoSpeakers} takes.
 *
 * @throws {InvalidReadingError} where the name is empty or longer than 500 units, or there is no such speaker.
 */
export function renameSpeaker(
  id: string,
  name: string | null,
  now: Date = new Date(),
): Promise<SpeakersBefore> {
  const wanted = name === null ? undefined : text(name.trim(), 'name', LONGEST.name, 'refuse').trim();
  if (wanted === '') throw new InvalidReadingError('name', 'a name', name);
  return changeSpeaker(id, (row) => withDecision(row, { name: wanted }, now));
}

/** Says whether a speaker is a person, an organisation or something else; null: as the articles have it. */
export function setSpeakerKind(
  id: string,
  kind: SourceKind | null,
  now: Date = new Date(),
): Promise<SpeakersBefore> {
  return changeSpeaker(id, (row) => withDecision(row, { kind: kind ?? undefined }, now));
}

/** Keeps a note and tags with a speaker; neither: as if there had never been any. */
export function annotateSpeaker(
  id: string,
  written: Written,
  now: Date = new Date(),
): Promise<SpeakersBefore> {
  return changeSpeaker(id, ({ annotation: _, ...row }) => {
    const after = annotation(written, now);
    return after ? { ...row, annotation: after } : row;
  });
}

/** Returns the row with these parts of its decision; undefined takes a part away. */
export function withDecision(
  row: SpeakerRecord,
  change: { readonly [K in keyof SpeakerDecision]?: SpeakerDecision[K] | undefined },
  now: Date,
): SpeakerRecord {
  const decision = { ...row.decision, ...change, at: now.toISOString() };
  const kept = Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined));
  return { ...row, decision: kept as unknown as SpeakerDecision };
}

/** Changes one speaker's row; returns what it was. */
function changeSpeaker(id: string, change: (row: SpeakerRecord) => SpeakerRecord): Promise<SpeakersBefore> {
  return inLibrary(async () => {
    const row = await knownSpeaker(id);
    await database.speakers.put(change(row));
    return { speakers: [row], added: [] };
  });
}

/**
 * Returns a speaker's row, within the caller's transaction.
 *
 * @throws {InvalidReadingError} where there is none.
 */
export async function knownSpeaker(id: string): Promise<SpeakerRecord> {
  const row = await database.speakers.get(id);
  if (!row) throw new InvalidReadingError('speaker', 'the id of a saved speaker', id);
  return row;
}
