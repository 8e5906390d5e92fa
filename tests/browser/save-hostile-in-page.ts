import { annotate } from '@/storage/decisions/annotate';
import { saveReading } from '@/storage/reading/save-reading';
import type { ArticleReading } from '@/storage/records';
import { finishBacklog } from '@/storage/statements/finish-backlog';

/** An article as a page's reader would report it, and what the reader writes about each of its quotations. */
export interface HostileArticle {
  readonly url: string;
  readonly reading: ArticleReading;
  readonly notes: readonly string[];
}

/** What a page of the extension evaluates: saves the articles with their notes; returns the ids of their quotations. */
async function saveHostile(articles: readonly HostileArticle[]): Promise<string[]> {
  const all: string[] = [];
  for (const { url, reading, notes } of articles) {
    const { ids } = await saveReading(reading, { url, incognito: false, asked: true });
    for (const [index, id] of ids.entries()) {
      const note = notes[index] ?? '';
      if (id !== null) all.push(id);
      if (id !== null) await annotate(id, { note, tags: [note] });
    }
  }
  await finishBacklog();
  return all;
}

(globalThis as unknown as { saveHostile: typeof saveHostile }).saveHostile = saveHostile;
