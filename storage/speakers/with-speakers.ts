import { database } from '../database';
import type { QuotationRecord, QuotedSource, SpeakerRecord } from '../records';
import { speakerKey } from './speaker-id';

/** Spellings and roles kept of one speaker; more only comes from pages that flood. */
export const MOST_SPELLINGS = 50;

/** Quotations as they are to be put, and the rows of their speakers. */
export interface WithSpeakers {
  readonly quotations: readonly QuotationRecord[];
  readonly speakers: readonly SpeakerRecord[];
}

/**
 * Returns the quotations with their speakers as the reader has told them apart (`SpeakerDecision.elsewhere`), and the rows
 * of these speakers, each once: the known row with what is new in it. Reads within the caller's transaction.
 */
export async function withSpeakers(rows: readonly QuotationRecord[]): Promise<WithSpeakers> {
  const printed = new Set(rows.flatMap(({ speakerIds }) => speakerIds));
  const known = await speakersById([...printed]);
  const quotations = rows.map((row) => ({
    ...row,
    speakerIds: row.speakerIds.map((id) => known.get(id)?.decision?.elsewhere?.[row.articleId] ?? id),
  }));
  const ids = new Set(quotations.flatMap(({ speakerIds }) => speakerIds));
  // Others than were read before are there only where somebody was told apart.
  const others = await speakersById([...ids].filter((id) => !printed.has(id)));
  const speakers = new Map([...known, ...others].filter(([id]) => ids.has(id)));
  for (const { speakerIds, sources } of quotations) {
    for (const [index, source] of sources.entries()) {
      const id = speakerIds[index];
      if (id !== undefined) speakers.set(id, withSource(speakers.get(id), id, source));
    }
  }
  return { quotations, speakers: [...speakers.values()] };
}

async function speakersById(ids: readonly string[]): Promise<Map<string, SpeakerRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await database.speakers.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

function withSource(known: SpeakerRecord | undefined, id: string, source: QuotedSource): SpeakerRecord {
  return {
    ...known,
    v: 1,
    id,
    key: known?.key ?? speakerKey(source.name),
    name: known?.name ?? source.name,
    kind: known && known.kind !== 'unknown' ? known.kind : source.kind,
    names: withSpelling(known?.names ?? [], source.name),
    roles: source.role === null ? (known?.roles ?? []) : withSpelling(known?.roles ?? [], source.role),
  };
}

function withSpelling(spellings: readonly string[], spelling: string): readonly string[] {
  if (spellings.includes(spelling) || spellings.length >= MOST_SPELLINGS) return spellings;
  return [...spellings, spelling];
}
