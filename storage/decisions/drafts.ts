import { sessionItem } from '../session-item';

/** More notes than anybody has begun at once; older ones are given up. */
const MOST_KEPT = 20;

/** Notes as far as they are typed, by quotation. */
const drafts = sessionItem<readonly (readonly [id: string, note: string])[]>('drafts', []);

/** One letter after the other. */
let written: Promise<void> = Promise.resolve();

/** Returns the note that was being typed when its surface was closed; null where there is none. */
export async function draftOf(id: string): Promise<string | null> {
  await written;
  return (await drafts.getValue()).find(([each]) => each === id)?.[1] ?? null;
}

/** Keeps a note that is being typed, until it is saved: then null. */
export function keepDraft(id: string, note: string | null): Promise<void> {
  written = written.then(() => write(id, note));
  return written;
}

async function write(id: string, note: string | null): Promise<void> {
  const others = (await drafts.getValue()).filter(([each]) => each !== id);
  await drafts.setValue(note === null ? others : [...others, [id, note] as const].slice(-MOST_KEPT));
}
