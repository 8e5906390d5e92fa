import { database } from '../database';
import { withStorageErrors } from '../errors';
import { withArticles } from '../search/saved-quotation';
import { SpeakerDirectory } from './speaker-directory';
import { type SpeakerProfile, speakerProfile } from './speaker-profile';

/** In so many of his articles is looked who else is quoted, the ones read last: of a president there are thousands. */
const MOST_ARTICLES = 500;

/** Returns what the library tells of a speaker; null where there is none of this id. */
export function loadProfile(id: string): Promise<SpeakerProfile | null> {
  return withStorageErrors(async () => {
    const directory = await loadDirectory();
    const speaker = directory.of(id);
    if (!speaker) return null;
    const rows = await database.quotations
      .where('speakerIds')
      .anyOf(directory.idsOf(id))
      .filter(({ deletedAt }) => deletedAt === null)
      .toArray();
    const own = await withArticles([...new Map(rows.map((row) => [row.id, row])).values()]);
    const recent = [...new Map(own.map(({ article }) => [article.id, article])).values()]
      .sort((one, other) => (one.lastReadAt < other.lastReadAt ? 1 : -1))
      .slice(0, MOST_ARTICLES);
    const others = await database.quotations
      .where('articleId')
      .anyOf(recent.map((article) => article.id))
      .filter(({ deletedAt }) => deletedAt === null)
      .toArray();
    return speakerProfile(speaker, own, others, directory);
  });
}

/** Returns who is who among all saved speakers. */
export async function loadDirectory(): Promise<SpeakerDirectory> {
  return new SpeakerDirectory(await database.speakers.toArray());
}
