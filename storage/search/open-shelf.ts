import type { ShelvedQuotation } from './shelf';

/** What a quotation takes beside its words: its id and the columns. */
const BYTES_BESIDE_WORDS = 70;

/**
 * Bytes of a full shelf. Chromium keeps a value of more than 64 kB as a file of its own, which takes longer to read and
 * to write than many small ones.
 */
const FULL = 40_000;

/** A shelf filled further takes hardly any quotation more. */
export const ROOM = FULL - 1_000;

/** A shelf that is being changed. */
export class OpenShelf {
  /** Null where it is a new one. */
  readonly id: number | null;
  readonly sizeBefore: number;
  #quotations: ShelvedQuotation[];
  #letters = 0;
  #isWide = false;
  #isChanged = false;

  constructor(id: number | null, quotations: readonly ShelvedQuotation[]) {
    this.id = id;
    this.sizeBefore = quotations.length;
    this.#quotations = [...quotations];
    this.#measure(quotations);
  }

  get quotations(): readonly ShelvedQuotation[] {
    return this.#quotations;
  }

  /** About how many bytes it takes. */
  get fill(): number {
    return fillOf(this.#quotations.length, this.#letters, this.#isWide);
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Whether another quotation may stand here: one always may on an empty shelf. */
  hasRoomFor({ words }: ShelvedQuotation): boolean {
    const count = this.#quotations.length;
    const letters = this.#letters + words.length;
    return count === 0 || fillOf(count + 1, letters, this.#isWide || isWide(words)) <= FULL;
  }

  /** Puts in place of each quotation what it has become; null: nothing. */
  replace(change: (quotation: ShelvedQuotation) => ShelvedQuotation | null): void {
    const before = this.#quotations;
    const after = before.map(change);
    if (after.every((each, index) => isSame(each, before[index]))) return;
    this.#quotations = after.filter((each) => each !== null);
    this.#letters = 0;
    this.#isWide = false;
    this.#measure(this.#quotations);
    this.#isChanged = true;
  }

  add(quotation: ShelvedQuotation): void {
    this.#quotations.push(quotation);
    this.#measure([quotation]);
    this.#isChanged = true;
  }

  #measure(added: readonly ShelvedQuotation[]): void {
    for (const { words } of added) {
      this.#letters += words.length;
      this.#isWide ||= isWide(words);
    }
  }
}

/** A letter beyond Latin-1 makes all words that are stored with it two bytes wide. */
function isWide(words: string): boolean {
  return /[\u0100-\uffff]/.test(words);
}

function fillOf(count: number, letters: number, areWide: boolean): number {
  return letters * (areWide ? 2 : 1) + count * BYTES_BESIDE_WORDS;
}

function isSame(one: ShelvedQuotation | null, other: ShelvedQuotation | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
