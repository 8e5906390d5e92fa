import { database } from '../../database';
import { putQuotations } from '../../put-quotations';
import type { QuotationRecord, SpeakerRecord } from '../../records';
import { speakerId } from '../../speakers/speaker-id';
import { greater } from './pick';

/**
 * Whom the reader told apart from another of the same name, at the one or the other computer. Ids of speakers follow from
 * names and from these decisions, so quotations that only the other computer has are put right after an import, and what
 * is shown then is the same whichever library was first.
 */
export class ToldApart {
  readonly #articleIds = new Set<string>();
  readonly #speakerIds = new Set<string>();
  #ofUnknownKind: readonly string[] | null = null;

  /** Notes what the row of a speaker says after the merge. */
  note({ decision }: SpeakerRecord): void {
    for (const [articleId, id] of Object.entries(decision?.elsewhere ?? {})) {
      this.#articleIds.add(articleId);
      this.#speakerIds.add(id);
    }
  }

  /** To be called when all speakers are merged and no quotation is: from then on the first one tells a speaker's kind. */
  async speakersAreMerged(): Promise<void> {
    if (this.#ofUnknownKind) return;
    const rows = await database.speakers.bulkGet([...this.#speakerIds]);
    this.#ofUnknownKind = rows.flatMap((row) => (row?.kind === 'unknown' ? [row.id] : []));
  }

  /** Puts the quotations of these articles right, and the kinds that depend on which came first. */
  async putRight(): Promise<void> {
    await this.speakersAreMerged();
    const rows = await quotationsIn('articleId', [...this.#articleIds]);
    await putQuotations(
      rows.map((row) => ({ ...row, speakerIds: row.sources.map(({ name }) => speakerId(name)) })),
    );
    for (const id of this.#ofUnknownKind ?? []) {
      const kinds = (await quotationsIn('speakerIds', [id])).flatMap(({ sources, speakerIds }) =>
        sources.flatMap(({ kind }, index) => (speakerIds[index] === id ? [kind] : [])),
      );
      const known = kinds.filter((kind) => kind !== 'unknown');
      if (known.length > 0) {
        await database.speakers.update(id, { kind: known.reduce((one, other) => greater(one, other)) });
      }
    }
  }
}

async function quotationsIn(index: string, ids: readonly string[]): Promise<readonly QuotationRecord[]> {
  return ids.length === 0 ? [] : database.quotations.where(index).anyOf(ids).distinct().toArray();
}
