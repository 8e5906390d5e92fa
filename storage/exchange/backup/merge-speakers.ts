import type { SpeakerDecision, SpeakerRecord } from '../../records';
import { MOST_SPELLINGS } from '../../speakers/with-speakers';
import { greater, later, union } from './pick';

/**
 * Returns what two libraries know of one speaker.
 *
 * - Names and roles as printed: those of both.
 * - The name that is shown unless the reader chose one: the longer of the two; which was printed first is not known.
 * - Kind: one that is known before `unknown`.
 * - The reader's decision and annotation: each the later of the two, whole. Only articles in which the name is another's
 *   (`elsewhere`) are those of both, since quotations have been moved by them.
 */
export function mergeSpeakers(one: SpeakerRecord, other: SpeakerRecord): SpeakerRecord {
  const { decision: _, annotation: __, ...rest } = one;
  const decision = mergeDecisions(one.decision, other.decision);
  const annotation = later(one.annotation, other.annotation);
  return plainSpeaker({
    ...rest,
    key: greater(one.key, other.key),
    name: greater(one.name, other.name, (name) => [name.length]),
    kind: greater(one.kind, other.kind, (kind) => [kind === 'unknown' ? 0 : 1]),
    names: [...one.names, ...other.names],
    roles: [...one.roles, ...other.roles],
    ...(decision && { decision }),
    ...(annotation && { annotation }),
  });
}

/** Returns the row as it stands in a file: names and roles are sets, whose order only tells which came first. */
export function plainSpeaker(row: SpeakerRecord): SpeakerRecord {
  return {
    ...row,
    names: union(row.names, [], MOST_SPELLINGS),
    roles: union(row.roles, [], MOST_SPELLINGS),
  };
}

function mergeDecisions(
  one: SpeakerDecision | undefined,
  other: SpeakerDecision | undefined,
): SpeakerDecision | undefined {
  if (!one || !other) return one ?? other;
  const { elsewhere: mine, ...own } = one;
  const { elsewhere: theirs, ...others } = other;
  const decision: SpeakerDecision = later(own, others);
  if (!mine && !theirs) return decision;
  const elsewhere = new Map(Object.entries(mine ?? {}));
  for (const [articleId, id] of Object.entries(theirs ?? {})) {
    elsewhere.set(articleId, greater(elsewhere.get(articleId) ?? id, id));
  }
  return { ...decision, elsewhere: Object.fromEntries(elsewhere) };
}
