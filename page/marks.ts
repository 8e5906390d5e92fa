import type { Span } from '@/engine';
import { Highlights } from './highlights';
import { isByEvidence, markOf, type ShownQuotation } from './shown-quotation';
import { finish, type Slices } from './slices';
import type { TextMap } from './text-map';

type Mark = NonNullable<ReturnType<typeof markOf>>;

/** Quotations that are found on the page in one step: half a millisecond. */
const A_STEP = 50;

/** The marks of one reading: which quotations stand where, which one is current. */
export class Marks {
  readonly highlights = new Highlights();
  #quotations: readonly ShownQuotation[] = [];
  #map: TextMap | null = null;
  #current: number | null = null;
  /** What was marked last, and how: nothing is painted anew that is as it was. */
  #painted = '';
  /** Counts what was to be marked: marking that goes on gives up where something else is to be. */
  #turn = 0;

  /** Index of the current quotation; null where none is. */
  get current(): number | null {
    return this.#current;
  }

  /** True for quotations that have a speaker, or that the reader added: only these are marked. */
  isMarked(index: number): boolean {
    const shown = this.#quotations[index];
    return shown !== undefined && markOf(shown) !== null;
  }

  /** The marked quotations in the order of the page, those beside the article last; and the given one, marked or not. */
  inOrder(also: number | null = null): readonly number[] {
    const start = (index: number) => {
      const { quotation, map } = this.#quotations[index] as ShownQuotation;
      return (map ? Number.MAX_SAFE_INTEGER / 2 : 0) + (quotation.parts[0]?.start ?? 0);
    };
    return [...this.#quotations.keys()]
      .filter((index) => index === also || this.isMarked(index))
      .sort((one, other) => start(one) - start(other));
  }

  /** Marks the quotations that have a speaker, each by how he is known. */
  show(quotations: readonly ShownQuotation[], map: TextMap): void {
    finish(this.showing(quotations, map));
  }

  /** Does the same so that it can be laid aside: a very long article has thousands of quotations. */
  *showing(quotations: readonly ShownQuotation[], map: TextMap): Slices<void> {
    this.#map = map;
    this.#current = null;
    this.#painted = '';
    yield* this.#updating(quotations);
  }

  /** The same words stand on other nodes now: marks them there. */
  moveTo(map: TextMap): void {
    this.#map = map;
    this.#painted = '';
    this.update(this.#quotations);
    this.setCurrent(this.#current);
  }

  /** Marks anew after the reader decided something or added a quotation; the current one stays. */
  update(quotations: readonly ShownQuotation[]): void {
    finish(this.#updating(quotations));
  }

  *#updating(quotations: readonly ShownQuotation[]): Slices<void> {
    this.#quotations = quotations;
    const painted = quotations.map(markOf);
    if (painted.join() === this.#painted) return;
    this.#painted = painted.join();
    const turn = ++this.#turn;
    const ranges = { sure: [], likely: [], guess: [], indirect: [], decided: [] } as Record<Mark, Range[]>;
    for (const [index, each] of quotations.entries()) {
      if (index % A_STEP === A_STEP - 1) yield;
      if (turn !== this.#turn) return;
      const mark = painted[index];
      if (mark) ranges[mark].push(...this.#rangesOf(each, each.quotation.parts));
    }
    for (const mark of Object.keys(ranges) as Mark[]) this.highlights.mark(mark, ranges[mark]);
  }

  /** Makes a quotation current, or none; false where its words are no longer on the page. */
  setCurrent(index: number | null): boolean {
    const shown = index === null ? undefined : this.#quotations[index];
    const ranges = index === null ? [] : this.rangesOf(index);
    this.#current = ranges.length > 0 ? index : null;
    // The page or another extension may have cleared the registry, and nothing tells when.
    this.highlights.restore();
    this.highlights.mark('current', ranges);
    this.highlights.mark('evidence', shown && ranges.length > 0 ? this.#evidenceOf(shown) : []);
    return ranges.length > 0;
  }

  /** Marks words as current that are no quotation of the reading; returns where they are on the page. */
  setCurrentWords(spans: readonly Span[]): readonly Range[] {
    const ranges = spans.flatMap((span) => this.#map?.rangeOf(span) ?? []);
    this.setCurrent(null);
    this.highlights.mark('current', ranges);
    return ranges;
  }

  /** Where the quotation's first part is on the page; null where it is gone. */
  rangeOf(index: number): Range | null {
    return this.rangesOf(index)[0] ?? null;
  }

  /** Where the quotation's parts are on the page, without those that are gone. */
  rangesOf(index: number): Range[] {
    const shown = this.#quotations[index];
    return shown ? this.#rangesOf(shown, shown.quotation.parts) : [];
  }

  /** Index of the quotation whose words stand at a point of the page; null where there is none. */
  indexAt(node: Node, nodeOffset: number): number | null {
    const offsetIn = (map: TextMap | null) => map?.offsetAt(node, nodeOffset) ?? -1;
    const offset = offsetIn(this.#map);
    const index = this.#quotations.findIndex(({ quotation, map }) => {
      const at = map ? offsetIn(map) : offset;
      return quotation.parts.some((part) => part.start <= at && at < part.end);
    });
    return index < 0 ? null : index;
  }

  clear(): void {
    this.highlights.clear();
    this.#turn++;
    this.#painted = '';
    this.#quotations = [];
    this.#current = null;
  }

  /** The words that told the engine who spoke; none where the reader says that it was another. */
  #evidenceOf(shown: ShownQuotation): Range[] {
    const { cue, mention, antecedents } = shown.quotation;
    return this.#rangesOf(shown, isByEvidence(shown) ? [cue, mention, ...antecedents] : []);
  }

  #rangesOf({ map }: ShownQuotation, spans: readonly (Span | null)[]): Range[] {
    const held = map ?? this.#map;
    return spans.flatMap((span) => {
      const range = span && held ? held.rangeOf(span) : null;
      return range ? [range] : [];
    });
  }
}
