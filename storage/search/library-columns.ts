import type { SpeakerDirectory } from '../speakers/speaker-directory';
import type { ShelfColumns } from './shelf';

const DAY_MS = 86_400_000;

/** All shelves behind each other, with speakers as the reader's decisions tell them apart. Row n is one quotation. */
export interface LibraryColumns {
  readonly shelves: readonly ShelfColumns[];
  /** Row of the first quotation of each shelf. */
  readonly bases: Uint32Array;
  readonly ids: readonly string[];
  /** Numbers of articles, in no order, and the ids that they stand for. */
  readonly articles: Uint32Array;
  readonly articleIds: readonly string[];
  /** When the article was published, else when the quotation was saved, in ms since 1970; and the day since then. */
  readonly times: Float64Array;
  readonly days: Int32Array;
  readonly starts: Uint32Array;
  readonly kinds: Uint8Array;
  readonly statuses: Uint8Array;
  readonly outlets: Uint32Array;
  readonly outletNames: readonly string[];
  readonly speakers: ListColumn;
  readonly speakerIds: readonly string[];
  readonly tags: ListColumn;
  readonly tagNames: readonly string[];
}

/** A list of numbers for each row: the nth is `items` from `ends[n - 1]` to `ends[n]`. */
export interface ListColumn {
  readonly items: Uint32Array;
  readonly ends: Uint32Array;
}

/** Returns the day (since 1970, UTC) of a date such as `2024-11-01`; null where it is none. */
export function dayOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
}

/** Puts the shelves behind each other. */
export function libraryColumns(
  shelves: readonly ShelfColumns[],
  directory: SpeakerDirectory,
): LibraryColumns {
  const size = shelves.reduce((sum, shelf) => sum + shelf.ids.length, 0);
  const columns = {
    bases: new Uint32Array(shelves.length),
    articles: new Uint32Array(size),
    times: new Float64Array(size),
    days: new Int32Array(size),
    starts: new Uint32Array(size),
    kinds: new Uint8Array(size),
    statuses: new Uint8Array(size),
    outlets: new Uint32Array(size),
  };
  const ids: string[] = [];
  const articles = new Map<string, number>();
  const outlets = new Map<string, number>();
  const speakers = new ListWriter();
  const tags = new ListWriter();
  for (const [number, shelf] of shelves.entries()) {
    const base = ids.length;
    columns.bases[number] = base;
    columns.starts.set(shelf.starts, base);
    columns.kinds.set(shelf.kinds, base);
    columns.statuses.set(shelf.statuses, base);
    const articleNumbers = shelf.articles.map((id) => numberOf(articles, id));
    const outletNumbers = shelf.outlets.map((outlet) => numberOf(outlets, outlet));
    for (const [index, id] of shelf.ids.entries()) {
      ids.push(id);
      const article = shelf.articleOf[index] ?? 0;
      const published = shelf.published[article] ?? Number.NaN;
      const time = Number.isNaN(published) ? (shelf.saved[index] ?? 0) : published;
      columns.times[base + index] = time;
      columns.days[base + index] = Math.floor(time / DAY_MS);
      columns.articles[base + index] = articleNumbers[article] ?? 0;
      columns.outlets[base + index] = outletNumbers[article] ?? 0;
      speakers.add(shelf.speakersOf, index, (item) => directory.idOf(shelf.speakers[item] ?? ''));
      tags.add(shelf.tagsOf, index, (item) => shelf.tags[item] ?? '');
    }
  }
  return {
    ...columns,
    shelves,
    ids,
    articleIds: [...articles.keys()],
    outletNames: [...outlets.keys()],
    speakers: speakers.column(),
    speakerIds: speakers.texts(),
    tags: tags.column(),
    tagNames: tags.texts(),
  };
}

/** Collects lists of texts as lists of numbers. */
class ListWriter {
  readonly #numbers = new Map<string, number>();
  readonly #items: number[] = [];
  readonly #ends: number[] = [];

  add({ items, ends }: ShelfColumns['tagsOf'], index: number, textOf: (item: number) => string): void {
    const from = this.#items.length;
    for (let at = ends[index - 1] ?? 0; at < (ends[index] ?? 0); at++) {
      const number = numberOf(this.#numbers, textOf(items[at] ?? 0));
      // Two names of one article may be one speaker's by now.
      if (!this.#items.includes(number, from)) this.#items.push(number);
    }
    this.#ends.push(this.#items.length);
  }

  column(): ListColumn {
    return { items: Uint32Array.from(this.#items), ends: Uint32Array.from(this.#ends) };
  }

  texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
