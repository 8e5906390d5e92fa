import type { Article, Source } from '@/engine';
import { type Attributed, type Json, type Result, sendMessage } from '@/messages';
import { persistently } from './persistently';

/** Who said what in an article, from the background. @throws {Error} where it does not answer, or refuses. */
export function quotationsOf(article: Article): Promise<Attributed[]> {
  const json = JSON.stringify(article);
  return askBackground(() => sendMessage('quotationsWanted', json));
}

/** Whom an article names; nobody where the background cannot tell. */
export async function namesIn(article: Article): Promise<readonly Source[]> {
  const json = JSON.stringify(article);
  return askBackground(() => sendMessage('namesWanted', json)).catch(() => []);
}

async function askBackground<T>(ask: () => Promise<Result<Json<T>>>): Promise<T> {
  const answer = await persistently(ask);
  if (!answer.ok) throw new Error(answer.error);
  return JSON.parse(answer.value);
}
