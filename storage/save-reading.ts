import type { ArticleReading } from './records';

/** Stands in until the library's branch is merged: saves nothing and says so. */
export async function saveReading(
  reading: ArticleReading,
  _from: { readonly url: string; readonly incognito: boolean },
): Promise<{ ids: (string | null)[]; saved: number; notSaved: 'by-hand' }> {
  return { ids: reading.quotations.map(() => null), saved: 0, notSaved: 'by-hand' };
}
