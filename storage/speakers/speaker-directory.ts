import type { SourceKind } from '@/engine';
import type { SpeakerRecord } from '../records';

/** A speaker as he is shown: one row, and those that the reader merged into it. */
export interface KnownSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** His own row first. */
  readonly rows: readonly SpeakerRecord[];
}

/**
 * Who is who: rows of speakers with the reader's merges, names and kinds. Ids of quotations stay those of the names as
 * printed; here they lead to the speaker.
 */
export class SpeakerDirectory {
  readonly #speakers = new Map<string, KnownSpeaker>();
  readonly #canonical = new Map<string, string>();

  constructor(rows: readonly SpeakerRecord[]) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const members = new Map<string, SpeakerRecord[]>();
    for (const row of rows) {
      const id = canonicalId(row, byId);
      this.#canonical.set(row.id, id);
      const known = members.get(id);
      if (!known) members.set(id, [row]);
      else if (row.id === id) known.unshift(row);
      else known.push(row);
    }
    for (const [id, own] of members) {
      const row = own[0] as SpeakerRecord;
      this.#speakers.set(id, { id, name: shownName(row), kind: shownKind(row), rows: own });
    }
  }

  /** Every speaker once, in no order that means anything. */
  all(): readonly KnownSpeaker[] {
    return [...this.#speakers.values()];
  }

  /** The speaker whom an id stands for; null where there is none. */
  of(id: string): KnownSpeaker | null {
    return this.#speakers.get(this.idOf(id)) ?? null;
  }

  /** The id under which a speaker is shown: the same for all that were merged. */
  idOf(id: string): string {
    return this.#canonical.get(id) ?? id;
  }

  /** All ids under which quotations of this speaker are saved. */
  idsOf(id: string): readonly string[] {
    return this.of(id)?.rows.map((row) => row.id) ?? [id];
  }
}

/** Returns the name as the reader wants it, else as first printed. */
export function shownName({ decision, name }: SpeakerRecord): string {
  return decision?.name ?? name;
}

/** Returns what the reader says that he is, else what the articles made of him. */
export function shownKind({ decision, kind }: SpeakerRecord): SourceKind {
  return decision?.kind ?? kind;
}

/**
 * Follows the pointers. One that leads nowhere ends there; of a ring, which only a merge of two libraries can make, the
 * smallest id is the speaker.
 */
function canonicalId(row: SpeakerRecord, byId: ReadonlyMap<string, SpeakerRecord>): string {
  const passed: string[] = [];
  let at = row;
  for (;;) {
    passed.push(at.id);
    const next = at.decision?.mergedInto;
    const to = next === undefined ? undefined : byId.get(next);
    if (!to) return at.id;
    const ring = passed.indexOf(to.id);
    if (ring >= 0) return passed.slice(ring).sort()[0] as string;
    at = to;
  }
}
