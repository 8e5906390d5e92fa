import type { QuotationRecord, QuotedSource, SpeakerRecord } from '../records';
import { readSpeakers } from './read-speakers';
import { speakerKey } from './speaker-id';

/** Spellings and roles kept of one speaker; more only comes from pages that flood. */
export const MOST_SPELLINGS = 50;

/** Quotations as they are to be put, and their speakers. */
export interface WithSpeakers {
  readonly quotations: readonly QuotationRecord[];
  /** The speakers' rows by id, as they are to be. */
  readonly speakers: ReadonlyMap<string, SpeakerRecord>;
  /** Those of them that are new or have something new in them. */
  readonly changed: readonly SpeakerRecord[];
}

/**
 * Returns the quotations with their speakers as the reader has told them apart (`SpeakerDecision.elsewhere`), and the rows
 * of these speakers. Reads within the caller's transaction.
 */
export async function withSpeakers(rows: readonly QuotationRecord[]): Promise<WithSpeakers> {
  const printed = new Set(rows.flatMap(({ speakerIds }) => speakerIds));
  const known = await readSpeakers(printed);
  const quotations = rows.map((row) => ({
    ...row,
    speakerIds: row.speakerIds.map((id) => known.get(id)?.decision?.elsewhere?.[row.articleId] ?? id),
  }));
  const ids = new Set(quotations.flatMap(({ speakerIds }) => speakerIds));
  // Others than were read before are there only where somebody was told apart.
  const others = await readSpeakers([...ids].filter((id) => !printed.has(id)));
  const speakers = new Map([...known, ...others].filter(([id]) => ids.has(id)));
  for (const { speakerIds, sources } of quotations) {
    for (const [index, source] of sources.entries()) {
      const id = speakerIds[index];
      if (id !== undefined) speakers.set(id, withSource(speakers.get(id), id, source));
    }
  }
  const isNew = (row: SpeakerRecord) => row !== known.get(row.id) && row !== others.get(row.id);
  return { quotations, speakers, changed: [...speakers.values()].filter(isNew) };
}

/** The row with what a source adds to it; the row itself where that is nothing. */
function withSource(known: SpeakerRecord | undefined, id: string, source: QuotedSource): SpeakerRecord {
  const row = known ?? newSpeaker(id, source);
  const kind = row.kind === 'unknown' ? source.kind : row.kind;
  const names = withSpelling(row.names, source.name);
  const roles = source.role === null ? row.roles : withSpelling(row.roles, source.role);
  const isSame = kind === row.kind && names === row.names && roles === row.roles;
  return isSame ? row : { ...row, kind, names, roles };
}

function newSpeaker(id: string, { name, kind }: QuotedSource): SpeakerRecord {
  return { v: 1, id, key: speakerKey(name), name, kind, names: [], roles: [] };
}

function withSpelling(spellings: readonly string[], spelling: string): readonly string[] {
  if (spellings.includes(spelling) || spellings.length >= MOST_SPELLINGS) return spellings;
  return [...spellings, spelling];
}
