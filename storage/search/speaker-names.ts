import { nameKey } from '@/engine/sources/name-key';
import type { SpeakerDirectory } from '../speakers/speaker-directory';
import { foldWords } from './fold-words';
import type { SearchTerm } from './search-query';

/** How all speakers may be called, for searching. */
export class SpeakerNames {
  readonly #texts: readonly { readonly id: string; readonly printed: string; readonly keys: string }[];

  constructor(directory: SpeakerDirectory) {
    this.#texts = directory.all().map((speaker) => {
      const names = [...new Set([speaker.name, ...speaker.rows.flatMap((row) => row.names)])];
      const roles = new Set(speaker.rows.flatMap((row) => row.roles));
      return {
        id: speaker.id,
        printed: ` ${[...names, ...roles].map(foldWords).join(' \n ')} `,
        keys: ` ${names.map(nameKey).join(' \n ')} `,
      };
    });
  }

  /** Returns the ids of all whom a term names: in any spelling, by role, or by a name that was merged with theirs. */
  named({ folded, name }: SearchTerm): ReadonlySet<string> {
    const found = this.#texts.filter(
      ({ printed, keys }) => printed.includes(folded) || (name !== null && keys.includes(name)),
    );
    return new Set(found.map(({ id }) => id));
  }
}
