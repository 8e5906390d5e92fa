import { heldOf } from '../decisions/held';
import { forgetRemovedBefore, removedBefore } from '../decisions/unsave';
import { InvalidReadingError, withStorageErrors } from '../errors';
import { inLibrary } from '../in-library';
import { noteHeld } from '../loss';
import { putQuotations } from '../put-quotations';
import type { Held, QuotationRecord } from '../records';
import { speakerId } from '../speakers/speaker-id';
import { articleIdentity } from './article-identity';
import { assignIds } from './assign-ids';
import { putArticle } from './put-article';
import { type KnownArticle, knownOfArticle } from './quotations-of-article';
import type { ReadingOrigin } from './save-reading';
import { number } from './validate';
import { validReading } from './validate-reading';
import { keepingWordings } from './wordings';

/** One quotation of a reading that the reader wants to have in his library. */
export interface SavingWanted {
  /** All that was read: equal words are told apart by their place among the others. */
  readonly reading: unknown;
  readonly index: unknown;
  /** True where the reader chose the words and their speaker himself: no later reading changes them. */
  readonly added: boolean;
}

/**
 * Saves one quotation of a reading because the reader asked for it, whatever the setting says, also one that he had
 * deleted: what was removed from the card a moment ago comes back as it was.
 *
 * @throws {InvalidReadingError} where the reading is not of the agreed shape or the window is a private one.
 * @throws {StorageError} where the library cannot be written.
 */
export async function saveQuotation(
  wanted: SavingWanted,
  from: ReadingOrigin,
  now: Date = new Date(),
): Promise<Held> {
  const { metadata, quotations, anchors, sentences } = validReading(wanted.reading);
  const index = number(wanted.index, 'index', quotations.length - 1);
  const quotation = quotations[index];
  if (!quotation) throw new InvalidReadingError('index', 'a whole number', index);
  if (from.incognito) {
    throw new InvalidReadingError('window', 'one from which may be saved', 'a private window');
  }
  const identity = articleIdentity(from.url, metadata.canonicalUrl);
  const idAmong = ({ quotations: known }: KnownArticle) => {
    const own = anchors.filter((anchor) => known.has(anchor.id));
    return assignIds(identity.id, quotations, own, known)[index]?.id as string;
  };
  // Its id may be another by the time of writing: then what was removed is looked for in vain, and it is saved anew.
  const removed = await removedBefore(idAmong(await withStorageErrors(() => knownOfArticle(identity))));
  const held = await inLibrary(async () => {
    const known = await knownOfArticle(identity);
    const id = idAmong(known);
    const fresh: QuotationRecord = {
      ...quotation,
      v: 1,
      id,
      articleId: identity.id,
      speakerIds: quotation.sources.map((source) => speakerId(source.name)),
      status: wanted.added ? 'added' : 'auto',
      savedAt: now.toISOString(),
      deletedAt: null,
    };
    const before = known.quotations.get(id);
    const isHeld = before !== undefined && before.deletedAt === null;
    if (isHeld && (!wanted.added || before.status !== 'auto')) return heldOf(before);
    await putArticle(identity, known.article, metadata, now, sentences);
    const again = isHeld
      ? keepingWordings(fresh, before)
      : { ...fresh, ...(before && { savedAt: before.savedAt, revivedAt: now.toISOString() }) };
    const after = removed?.id === id && removed.articleId === identity.id && !wanted.added ? removed : again;
    await putQuotations([after], known.quotations);
    return heldOf(after);
  });
  await Promise.all([forgetRemovedBefore(held.id), noteHeld()]);
  return held;
}
