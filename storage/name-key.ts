import { foldWords } from './fold-words';

/** Placeholder until the engine's `nameKey` is merged. Returns the folded name; no transliteration but final i's. */
export function nameKey(name: string): string {
  return foldWords(name)
    .split(' ')
    .map((word) => word.replace(/(?:iy|yy|yi|ij|ii|ey|y)$/, 'i'))
    .join(' ');
}
