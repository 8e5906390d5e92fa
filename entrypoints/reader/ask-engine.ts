import type { Article, Source } from '@/engine';
import { type Attributed, type Attribution, type Result, sendMessage } from '@/messages';
import { sentArticle } from '@/page/sent-article';
import { inSlices, pause, type Slices } from '@/page/slices';
import { persistently } from '../surfaces/persistently';

/** What the engine found in an article. */
export interface Found {
  readonly quotations: readonly Attributed[];
  readonly sentences: Attribution['sentences'];
}

/** Who said what in an article, from the background. @throws {Error} where it does not answer, or refuses. */
export async function attributionOf(article: Article): Promise<Found> {
  const sent = sentArticle(article);
  const { quotations, sentences } = await askBackground(() => sendMessage('quotationsWanted', sent));
  // To take a long answer from the browser is as much as to open a part of it.
  await pause();
  return { quotations: await inSlices(opened(quotations)), sentences };
}

function* opened(pieces: Attribution['quotations']): Slices<readonly Attributed[]> {
  const quotations: Attributed[] = [];
  for (const piece of pieces) {
    quotations.push(...JSON.parse(piece));
    yield;
  }
  return quotations;
}

/** Whom an article names; nobody where the background cannot tell. */
export async function namesIn(article: Article): Promise<readonly Source[]> {
  const sent = sentArticle(article);
  const names = askBackground(() => sendMessage('namesWanted', sent));
  return names.then(JSON.parse).catch(() => []);
}

async function askBackground<T>(ask: () => Promise<Result<T>>): Promise<T> {
  const answer = await persistently(ask);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
