import { annotate } from '@/storage/decisions/annotate';
import { decideMany } from '@/storage/decisions/decide-many';
import { saveReading } from '@/storage/reading/save-reading';
import { alsoIn } from '@/storage/statements/also-in';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import type { InventedArticle } from './invented-library';

/** How many quotations were saved, and which of them most outlets report. */
export interface Seeded {
  readonly count: number;
  readonly mostReported: string;
}

/** What a page of the extension evaluates: saves the articles as the background does, and decides about some. */
async function seed(articles: readonly InventedArticle[]): Promise<Seeded> {
  const ids: string[] = [];
  for (const { url, savedAt, reading } of articles) {
    const outcome = await saveReading(reading, { url, incognito: false }, new Date(savedAt));
    ids.push(...outcome.ids.flatMap((id) => id ?? []));
  }
  const some = (every: number, from: number) => ids.filter((_, nth) => nth % every === from);
  await decideMany(some(17, 3), { status: 'confirmed' });
  await decideMany(some(61, 7), { status: 'rejected' });
  await decideMany(some(47, 5), {
    status: 'corrected',
    sources: [{ name: 'Eva Brandt', kind: 'person', role: 'finance minister' }],
  });
  for (const id of some(23, 0)) await annotate(id, { note: '', tags: ['sea wall', 'budget'] });
  for (const id of some(29, 0)) {
    await annotate(id, {
      note: 'Ask her office for the recording; the Courier has it shorter.',
      tags: ['to check'],
    });
  }
  await finishBacklog();
  const outlets = [...(await alsoIn(ids))].sort(([, one], [, other]) => other.outlets - one.outlets);
  return { count: ids.length, mostReported: outlets[0]?.[0] ?? '' };
}

(globalThis as unknown as { seedLibrary: typeof seed }).seedLibrary = seed;
