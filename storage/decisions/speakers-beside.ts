import { database } from '../database';
import { withStorageErrors } from '../errors';
import type { QuotedSource } from '../records';
import { inReadingOrder } from '../search/saved-quotation';
import { speakerId } from '../speakers/speaker-id';

/**
 * Returns whom the saved quotations of this one's article name, each once, in the article's order; also who was named
 * before the reader decided. Empty where it is gone.
 */
export function speakersBeside(id: string): Promise<readonly QuotedSource[]> {
  return withStorageErrors(async () => {
    const articleId = (await database.quotations.get(id))?.articleId ?? '';
    const rows = await database.quotations.where('articleId').equals(articleId).toArray();
    const speakers = new Map<string, QuotedSource>();
    for (const { sources, decision } of rows.filter((row) => row.deletedAt === null).sort(inReadingOrder)) {
      for (const source of [...sources, ...(decision?.before.sources ?? [])]) {
        const id = speakerId(source.name);
        // A later one may know the role.
        if (!speakers.get(id)?.role) speakers.set(id, source);
      }
    }
    return [...speakers.values()];
  });
}
