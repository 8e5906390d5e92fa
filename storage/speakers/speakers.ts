import { nameKey } from '@/engine/sources/name-key';
import { database } from '../database';
import { hash } from '../hash';
import type { QuotedSource, SpeakerRecord } from '../records';

/** Spellings and roles kept of one speaker; more only comes from pages that flood. */
const MOST_SPELLINGS = 50;

/** Returns the id of the speaker of this full name, in whatever spelling. */
export function speakerId(name: string): string {
  return hash('speaker', speakerKey(name));
}

/**
 * Returns the rows of the speakers of these sources, each once, as they are to be put: the known row with what is new
 * in it. Reads within the caller's transaction.
 */
export async function speakersWith(sources: readonly QuotedSource[]): Promise<readonly SpeakerRecord[]> {
  const ids = [...new Set(sources.map((source) => speakerId(source.name)))];
  const rows = new Map<string, SpeakerRecord>();
  for (const known of await database.speakers.bulkGet(ids)) {
    if (known) rows.set(known.id, known);
  }
  for (const source of sources) {
    const id = speakerId(source.name);
    rows.set(id, withSource(rows.get(id), id, source));
  }
  return [...rows.values()];
}

function withSource(known: SpeakerRecord | undefined, id: string, source: QuotedSource): SpeakerRecord {
  const kind = known && known.kind !== 'unknown' ? known.kind : source.kind;
  return {
    ...known,
    v: 1,
    id,
    key: known?.key ?? speakerKey(source.name),
    name: known?.name ?? source.name,
    kind,
    names: withSpelling(known?.names ?? [], source.name),
    roles: source.role === null ? (known?.roles ?? []) : withSpelling(known?.roles ?? [], source.role),
  };
}

function withSpelling(spellings: readonly string[], spelling: string): readonly string[] {
  if (spellings.includes(spelling) || spellings.length >= MOST_SPELLINGS) return spellings;
  return [...spellings, spelling];
}

/** Returns the key under which all spellings of a name meet; names without any letter that folds are still told apart. */
export function speakerKey(name: string): string {
  return nameKey(name) || name.trim().toLowerCase();
}
