import { hashWord } from '../engine/text/hash-word';

/** Into how many parts the articles are divided, each to be scored with weights learned from the others. */
export const FOLDS = 5;

/** The part of an article: by its id, so that it stays when articles are added. */
export function foldOf(id: string): number {
  return (hashWord(id) >>> 0) % FOLDS;
}
