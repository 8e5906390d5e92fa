import { nameKey } from '@/engine/sources/name-key';
import { hash } from '../hash';

/** Returns the id of the speaker of this full name, in whatever spelling. */
export function speakerId(name: string): string {
  return hash('speaker', speakerKey(name));
}

/** Returns the key under which all spellings of a name meet; names without any letter that folds are still told apart. */
export function speakerKey(name: string): string {
  return nameKey(name) || name.trim().toLowerCase();
}
