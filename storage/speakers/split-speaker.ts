import { database } from '../database';
import { InvalidReadingError } from '../errors';
import { hash } from '../hash';
import { inLibrary } from '../in-library';
import { LONGEST } from '../limits';
import { putQuotations } from '../put-quotations';
import { text } from '../reading/validate';
import type { SpeakerRecord } from '../records';
import { knownSpeaker, withDecision } from './decide-speaker';
import type { SpeakersBefore } from './undo-speakers';

/**
 * Tells two people of one name apart: in these articles the name is another's. An article calls one person by a full name,
 * so whole articles are moved, and what is read of them later is the other's too. Returns what {@link undoSpeakers} takes.
 *
 * @param name what to call the other: without it both would look the same.
 * @throws {InvalidReadingError} where the speaker has no quotation in these articles, or in no other.
 */
export function splitSpeaker(
  id: string,
  articleIds: readonly string[],
  name: string,
  now: Date = new Date(),
): Promise<SpeakersBefore> {
  const wanted = text(name.trim(), 'name', LONGEST.name, 'refuse');
  if (wanted === '') throw new InvalidReadingError('name', 'a name', name);
  return inLibrary(async () => {
    const row = await knownSpeaker(id);
    const all = await database.quotations.where('speakerIds').equals(id).toArray();
    const moved = all.filter(({ articleId }) => articleIds.includes(articleId));
    if (moved.length === 0)
      throw new InvalidReadingError('articles', `some that quote ${row.name}`, articleIds[0]);
    if (moved.length === all.length) {
      throw new InvalidReadingError('articles', `fewer than all that quote ${row.name}`, all.length);
    }
    const articles = [...new Set(moved.map(({ articleId }) => articleId))].sort();
    const other = otherSpeaker(row, articles, wanted, now);
    await database.speakers.bulkPut([other.row, other.here]);
    await putQuotations(moved);
    return { speakers: [row], added: [{ id: other.row.id, of: id, articleIds: articles }] };
  });
}

/** The new speaker, and the row of the one whose articles he takes. His id is the same on every computer. */
function otherSpeaker(row: SpeakerRecord, articles: readonly string[], name: string, now: Date) {
  const id = hash('speaker', row.id, ...articles);
  const elsewhere = { ...row.decision?.elsewhere, ...Object.fromEntries(articles.map((each) => [each, id])) };
  const added: SpeakerRecord = {
    v: 1,
    id,
    key: row.key,
    name: row.name,
    kind: row.kind,
    names: [],
    roles: [],
  };
  return {
    row: withDecision(added, { name, notSameAs: [row.id] }, now),
    here: withDecision(row, { elsewhere, notSameAs: [...(row.decision?.notSameAs ?? []), id].sort() }, now),
  };
}
