import { type Frame, hashWord } from './frame';

const BY = hashWord('by');
const BE: ReadonlySet<number> = new Set(['is', 'was', 'were', 'are', 'been', 'being', 'be'].map(hashWord));

/** Is the cue a passive with its agent: was accused by …, has been described by …? */
export function isPassive({ hashes, passable }: Frame, cue: number): boolean {
  if (hashes[cue + 1] !== BY) return false;
  for (let i = cue - 1; i >= cue - 3 && (passable[i] === 1 || i === cue - 1); i--) {
    if (BE.has(hashes[i] as number)) return true;
  }
  return false;
}
