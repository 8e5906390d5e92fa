import type { Quotation, Span } from '@/engine';
import { certaintyOf } from './certainty';
import { Highlights } from './highlights';
import type { TextMap } from './text-map';

/** The marks of one reading: which quotations stand where, which one is current. */
export class Marks {
  readonly highlights = new Highlights();
  #quotations: readonly Quotation[] = [];
  #map: TextMap | null = null;
  #current: number | null = null;

  /** Index of the current quotation; null where none is. */
  get current(): number | null {
    return this.#current;
  }

  /** How many quotations there are, marked or not. */
  get count(): number {
    return this.#quotations.length;
  }

  /** True for quotations that have a source: only these are marked. */
  isMarked(index: number): boolean {
    return (this.#quotations[index]?.sources.length ?? 0) > 0;
  }

  /** Marks the quotations that have a source, each by how sure that is. */
  show(quotations: readonly Quotation[], map: TextMap): void {
    this.#quotations = quotations;
    this.#map = map;
    this.#current = null;
    this.#paint();
  }

  /** The same words stand on other nodes now: marks them there. */
  moveTo(map: TextMap): void {
    this.#map = map;
    this.#paint();
    this.setCurrent(this.#current);
  }

  #paint(): void {
    const quotations = this.#quotations;
    for (const state of ['sure', 'likely', 'guess'] as const) {
      const same = quotations.filter((each) => each.sources.length > 0 && certaintyOf(each) === state);
      this.highlights.mark(
        state,
        same.flatMap((each) => this.#rangesOf(each.parts)),
      );
    }
  }

  /** Makes a quotation current, or none; false where its words are no longer on the page. */
  setCurrent(index: number | null): boolean {
    const quotation = index === null ? undefined : this.#quotations[index];
    const ranges = quotation ? this.#rangesOf(quotation.parts) : [];
    this.#current = ranges.length > 0 ? index : null;
    // The page or another extension may have cleared the registry, and nothing tells when.
    this.highlights.restore();
    this.highlights.mark('current', ranges);
    const evidence = [quotation?.cue, quotation?.mention, ...(quotation?.antecedents ?? [])];
    this.highlights.mark('evidence', this.#rangesOf(ranges.length > 0 ? evidence : []));
    return ranges.length > 0;
  }

  /** Where the quotation's first part is on the page; null where it is gone. */
  rangeOf(index: number): Range | null {
    return this.rangesOf(index)[0] ?? null;
  }

  /** Where the quotation's parts are on the page, without those that are gone. */
  rangesOf(index: number): Range[] {
    return this.#rangesOf(this.#quotations[index]?.parts ?? []);
  }

  /** Index of the quotation whose words stand at a point of the page; null where there is none. */
  indexAt(node: Node, nodeOffset: number): number | null {
    const offset = this.#map?.offsetAt(node, nodeOffset) ?? null;
    if (offset === null) return null;
    const index = this.#quotations.findIndex((each) =>
      each.parts.some((part) => part.start <= offset && offset < part.end),
    );
    return index < 0 ? null : index;
  }

  clear(): void {
    this.highlights.clear();
    this.#quotations = [];
    this.#current = null;
  }

  #rangesOf(spans: readonly (Span | null | undefined)[]): Range[] {
    return spans.flatMap((span) => {
      const range = span && this.#map ? this.#map.rangeOf(span) : null;
      return range ? [range] : [];
    });
  }
}
