import { nameKey } from '@/engine/sources/name-key';
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from '../records';
import { foldWords } from './fold-words';
import { joined, newestFirst, type SavedQuotation } from './saved-quotation';
import type { SearchTerm } from './search-query';

/** What is scanned for one quotation. */
interface Entry {
  readonly saved: SavedQuotation;
  /** Folded words, then names and outlet as printed; lines keep a phrase within one of them. */
  readonly text: string;
  /** Keys of the speakers' names: what makes all spellings of a name one. */
  readonly names: string;
}

/** A speaker with the number of his saved quotations. */
export interface SpeakerCount {
  readonly speaker: SpeakerRecord;
  readonly quotations: number;
}

/**
 * Everything that is saved, folded and in memory, newest first. Built once per page and scanned whole for every
 * keystroke: a word index in the database is ten times slower to read and three times as large to keep.
 */
export class SearchIndex {
  readonly #entries: readonly Entry[];

  constructor(
    quotations: readonly QuotationRecord[],
    articles: readonly ArticleRecord[],
    speakers: readonly SpeakerRecord[],
  ) {
    const kept = quotations.filter((quotation) => quotation.deletedAt === null).sort(newestFirst);
    const spellings = new Map<string, NameText>();
    const folded = new Map<string, string>();
    this.#entries = joined(kept, articles, speakers).map((saved) => entryOf(saved, spellings, folded));
  }

  get size(): number {
    return this.#entries.length;
  }

  /**
   * Returns the quotations in which every term is found, in their words, their speakers' names in any spelling, or
   * their outlet; newest first. No terms: all.
   *
   * @param speakerId only this speaker's; null for everybody's.
   */
  search(terms: readonly SearchTerm[], speakerId: string | null = null): readonly SavedQuotation[] {
    const found: SavedQuotation[] = [];
    for (const { saved, text, names } of this.#entries) {
      if (speakerId !== null && !saved.quotation.speakerIds.includes(speakerId)) continue;
      const all = terms.every(
        ({ folded, name }) => text.includes(folded) || (name !== null && names.includes(name)),
      );
      if (all) found.push(saved);
    }
    return found;
  }

  /** Returns the speakers of all saved quotations, those with most first, then by name. */
  speakers(): readonly SpeakerCount[] {
    const counts = new Map<string, { speaker: SpeakerRecord; quotations: number }>();
    for (const { saved } of this.#entries) {
      for (const speaker of saved.speakers) {
        const count = counts.get(speaker.id);
        if (count) count.quotations++;
        else counts.set(speaker.id, { speaker, quotations: 1 });
      }
    }
    return [...counts.values()].sort(
      (one, other) => other.quotations - one.quotations || one.speaker.name.localeCompare(other.speaker.name),
    );
  }
}

interface NameText {
  readonly printed: string;
  readonly keys: string;
}

function entryOf(
  saved: SavedQuotation,
  spellings: Map<string, NameText>,
  folded: Map<string, string>,
): Entry {
  const { quotation, article, speakers } = saved;
  const wordings = [quotation, ...(quotation.laterWordings ?? [])];
  const words = wordings
    .map(({ parts }) => parts.map((part) => foldWords(part.exact)).join(' '))
    .join(' \n ');
  const names = speakers.map((speaker) =>
    remembered(spellings, speaker.id, () => ({
      printed: speaker.names.map(foldWords).join(' \n '),
      keys: speaker.names.map(nameKey).join(' \n '),
    })),
  );
  // What the reader corrected stands in the quotation's own sources, whatever the speaker's row says.
  const sources = quotation.sources.map(({ name }) => remembered(folded, name, () => foldWords(name)));
  const outlet = remembered(folded, article.outlet, () => foldWords(article.outlet));
  return {
    saved,
    text: ` ${words} \n ${sources.join(' \n ')} \n ${names.map((name) => name.printed).join(' \n ')} \n ${outlet} `,
    names: ` ${names.map((name) => name.keys).join(' \n ')} `,
  };
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
