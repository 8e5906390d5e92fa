import { database } from '../../database';
import { inLibrary } from '../../in-library';
import { putArticles } from '../../put-articles';
import { putQuotations } from '../../put-quotations';
import { mergeArticles } from '../backup/merge-articles';
import { mergeSpeakers } from '../backup/merge-speakers';
import type { Forgotten } from './forget';

/**
 * Puts back what was forgotten, exactly, in one transaction. Of an article that was read again meanwhile, and a speaker
 * who was quoted again, what is new stays with what comes back.
 *
 * @throws {StorageError} where the library cannot be written; then nothing was put back.
 */
export function unforget({ quotations, articles, speakers, statementDecisions }: Forgotten): Promise<void> {
  return inLibrary(async () => {
    await articles.each(async (rows) => {
      const now = await database.articles.bulkGet(rows.map(({ id }) => id));
      await putArticles(rows.map((row, index) => (now[index] ? mergeArticles(row, now[index]) : row)));
    });
    await speakers.each(async (rows) => {
      const now = await database.speakers.bulkGet(rows.map(({ id }) => id));
      const put = rows.map((row, index) => (now[index] ? mergeSpeakers(row, now[index]) : row));
      await database.speakers.bulkPut(put);
    });
    await quotations.each(putQuotations);
    await statementDecisions.each((rows) => database.statementDecisions.bulkPut([...rows]));
  });
}
