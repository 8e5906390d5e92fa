import { sessionItem } from '../session-item';

/** A saved quotation whose article was opened so that its words are seen. */
interface Shown {
  readonly articleId: string;
  readonly id: string;
  readonly at: string;
}

/** A page that has not been read by then (ms) is another visit. */
const LAST_MS = 120_000;
const MOST = 20;

const shown = sessionItem<readonly Shown[]>('shown', []);

/** Remembers that the next reading of an article is to show a saved quotation of it. */
export async function rememberShown(articleId: string, id: string, now: Date = new Date()): Promise<void> {
  const others = (await shown.getValue()).filter((each) => each.articleId !== articleId);
  await shown.setValue([{ articleId, id, at: now.toISOString() }, ...others].slice(0, MOST));
}

/** Returns the saved quotation that a reading of this article is to show, and forgets it; null where there is none. */
export async function takeShown(articleId: string, now: Date = new Date()): Promise<string | null> {
  const all = await shown.getValue();
  const wanted = all.find((each) => each.articleId === articleId);
  if (!wanted) return null;
  await shown.setValue(all.filter((each) => each !== wanted));
  return now.getTime() - Date.parse(wanted.at) <= LAST_MS ? wanted.id : null;
}
