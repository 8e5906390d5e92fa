import type { DecisionStatus, ReadQuotation } from '../records';

/** What searching and sorting need of one saved quotation. */
export interface ShelvedQuotation {
  readonly id: string;
  readonly articleId: string;
  /** As the article prints it. */
  readonly outlet: string;
  /** When the article was published, in ms since 1970; null where it does not say. */
  readonly published: number | null;
  /** When it was saved, in ms since 1970. */
  readonly saved: number;
  /** Where its first part stands in the article. */
  readonly start: number;
  readonly kind: ReadQuotation['kind'];
  readonly status: DecisionStatus;
  readonly speakerIds: readonly string[];
  readonly tags: readonly string[];
  /** Folded: its words, its later wordings, the reader's note; a space around each, a line between them. */
  readonly words: string;
}

/**
 * Many quotations as one row, in columns: read from the database a hundred times as fast as a row for each, and scanned
 * as one string. Column n is the nth quotation's; what repeats stands once and is pointed to.
 */
export interface ShelfColumns {
  readonly ids: readonly string[];
  readonly articles: readonly string[];
  /** One for each article. */
  readonly outlets: readonly string[];
  /** One for each article; NaN where it does not say. */
  readonly published: Float64Array;
  readonly articleOf: Uint16Array;
  readonly saved: Float64Array;
  readonly starts: Uint32Array;
  readonly kinds: Uint8Array;
  readonly statuses: Uint8Array;
  readonly speakers: readonly string[];
  readonly speakersOf: PackedLists;
  readonly tags: readonly string[];
  readonly tagsOf: PackedLists;
  /** The words of all, a line feed behind each. */
  readonly words: string;
  /** Where the words of each end: behind its line feed. */
  readonly wordEnds: Uint32Array;
}

/** A shelf as it is stored. */
export interface ShelfRecord extends ShelfColumns {
  readonly v: 1;
  readonly id: number;
  /** Higher than that of every shelf that was written before. */
  readonly revision: number;
  /** About how many bytes it holds. */
  readonly fill: number;
}

/** A list of small numbers for each quotation: the nth is `items` from the end of the one before to `ends[n]`. */
export interface PackedLists {
  readonly items: Uint16Array;
  readonly ends: Uint32Array;
}

/** The numbers that stand for kinds and statuses in rows: only ever added to. */
export const KINDS: readonly ReadQuotation['kind'][] = ['direct', 'partial', 'indirect'];
export const STATUSES: readonly DecisionStatus[] = ['auto', 'confirmed', 'corrected', 'rejected', 'added'];

/** Returns the quotations as columns, in their order. At most 65,535. */
export function packShelf(quotations: readonly ShelvedQuotation[]): ShelfColumns {
  const articles = new Numbering();
  const speakers = new Numbering();
  const tags = new Numbering();
  const articleOf = Uint16Array.from(quotations, ({ articleId }) => articles.of(articleId));
  const firstOf = articles.all.map((_, number) => quotations[articleOf.indexOf(number)]);
  const lines = quotations.map(({ words }) => `${words}\n`);
  return {
    ids: quotations.map(({ id }) => id),
    articles: articles.all,
    outlets: firstOf.map((quotation) => quotation?.outlet ?? ''),
    published: Float64Array.from(firstOf, (quotation) => quotation?.published ?? Number.NaN),
    articleOf,
    saved: Float64Array.from(quotations, ({ saved }) => saved),
    starts: Uint32Array.from(quotations, ({ start }) => start),
    kinds: Uint8Array.from(quotations, ({ kind }) => KINDS.indexOf(kind)),
    statuses: Uint8Array.from(quotations, ({ status }) => STATUSES.indexOf(status)),
    speakersOf: packLists(quotations.map(({ speakerIds }) => speakerIds.map((id) => speakers.of(id)))),
    speakers: speakers.all,
    tagsOf: packLists(quotations.map((quotation) => quotation.tags.map((tag) => tags.of(tag)))),
    tags: tags.all,
    words: lines.join(''),
    wordEnds: endsOf(lines),
  };
}

/** Returns the quotations of a shelf: what {@link packShelf} was given. */
export function unpackShelf(shelf: ShelfColumns): readonly ShelvedQuotation[] {
  const speakerIds = unpackLists(shelf.speakersOf, shelf.speakers);
  const tags = unpackLists(shelf.tagsOf, shelf.tags);
  return shelf.ids.map((id, index) => {
    const article = shelf.articleOf[index] ?? 0;
    const published = shelf.published[article] ?? Number.NaN;
    return {
      id,
      articleId: shelf.articles[article] ?? '',
      outlet: shelf.outlets[article] ?? '',
      published: Number.isNaN(published) ? null : published,
      saved: shelf.saved[index] ?? 0,
      start: shelf.starts[index] ?? 0,
      kind: KINDS[shelf.kinds[index] ?? 0] ?? 'direct',
      status: STATUSES[shelf.statuses[index] ?? 0] ?? 'auto',
      speakerIds: speakerIds[index] ?? [],
      tags: tags[index] ?? [],
      words: shelf.words.slice(shelf.wordEnds[index - 1] ?? 0, (shelf.wordEnds[index] ?? 1) - 1),
    };
  });
}

/** Gives equal strings one number, counting from 0. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function packLists(lists: readonly (readonly number[])[]): PackedLists {
  return { items: Uint16Array.from(lists.flat()), ends: endsOf(lists) };
}

function unpackLists({ items, ends }: PackedLists, texts: readonly string[]): string[][] {
  return Array.from(ends, (end, index) =>
    Array.from(items.subarray(ends[index - 1] ?? 0, end), (item) => texts[item] ?? ''),
  );
}

function endsOf(lengths: readonly { readonly length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, ({ length }) => {
    end += length;
    return end;
  });
}
