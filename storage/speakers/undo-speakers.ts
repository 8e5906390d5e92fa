import { database } from '../database';
import { inLibrary } from '../in-library';
import { putQuotations } from '../put-quotations';
import type { QuotationRecord, SpeakerRecord } from '../records';
import { relinkSpeakers } from '../statements/relink-speakers';

/** A speaker who was told apart from another of the same name. */
export interface SplitOff {
  readonly id: string;
  readonly of: string;
  readonly articleIds: readonly string[];
}

/** What has to be put back to take a decision about speakers back exactly. */
export interface SpeakersBefore {
  readonly speakers: readonly SpeakerRecord[];
  /** The speakers that the decision made, and from whom each took which articles. */
  readonly added: readonly SplitOff[];
}

/**
 * Takes back what was decided about speakers: their decisions are what they were, and quotations that were moved are where
 * they were. What was saved of them or decided about the quotations meanwhile stays.
 *
 * @throws {StorageError} where the library cannot be written; then nothing was.
 */
export function undoSpeakers({ speakers, added }: SpeakersBefore): Promise<void> {
  return inLibrary(async () => {
    const ids = speakers.map(({ id }) => id);
    await relinkSpeakers(ids, async () => {
      const now = await database.speakers.bulkGet(ids);
      await database.speakers.bulkPut(
        speakers.map((before, index) => withDecisionOf(before, now[index] ?? before)),
      );
      for (const { id, of, articleIds } of added) {
        const moved = await database.quotations.where('articleId').anyOf(articleIds).toArray();
        await putQuotations(moved.map((row) => movedTo(row, id, of)));
        await database.speakers.delete(id);
      }
    });
  });
}

/** The row as it is now, with the decision and the annotation that it had. */
function withDecisionOf(
  before: SpeakerRecord,
  { decision: _, annotation: __, ...now }: SpeakerRecord,
): SpeakerRecord {
  const { decision, annotation } = before;
  return { ...now, ...(decision && { decision }), ...(annotation && { annotation }) };
}

function movedTo(row: QuotationRecord, from: string, to: string): QuotationRecord {
  const moved = (ids: readonly string[]) => ids.map((id) => (id === from ? to : id));
  const { decision } = row;
  return {
    ...row,
    speakerIds: moved(row.speakerIds),
    ...(decision && {
      decision: {
        ...decision,
        before: { ...decision.before, speakerIds: moved(decision.before.speakerIds) },
      },
    }),
  };
}
