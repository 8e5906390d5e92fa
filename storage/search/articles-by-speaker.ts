import type { LibraryColumns } from './library-columns';

/** Returns in which articles each speaker is quoted, by the id under which he is shown; articles are numbers. */
export function articlesBySpeaker({
  articles,
  speakers,
  speakerIds,
}: Pick<LibraryColumns, 'articles' | 'speakers' | 'speakerIds'>): ReadonlyMap<string, ReadonlySet<number>> {
  const found = speakerIds.map(() => new Set<number>());
  for (const [row, article] of articles.entries()) {
    for (let at = speakers.ends[row - 1] ?? 0; at < (speakers.ends[row] ?? 0); at++) {
      found[speakers.items[at] ?? 0]?.add(article);
    }
  }
  return new Map(speakerIds.map((id, number) => [id, found[number] ?? new Set()]));
}
