/** Where the rows of a long list are, in CSS pixels from its top: by their heights, which are guessed until they are drawn. */
export class RowPlaces {
  #keys: readonly string[] = [];
  /** Heights of all rows that were ever drawn. */
  readonly #known = new Map<string, number>();
  #heights = new Float64Array(0);
  /** Where each row begins, and where the last one ends. */
  #starts = new Float64Array(1);

  get count(): number {
    return this.#keys.length;
  }

  get total(): number {
    return this.startOf(this.count);
  }

  /** @param guess the height of a row that was never drawn */
  take(keys: readonly string[], guess: number): void {
    if (keys === this.#keys) return;
    this.#keys = keys;
    this.#heights = Float64Array.from(keys, (key) => this.#known.get(key) ?? guess);
    this.#starts = new Float64Array(keys.length + 1);
    this.#placeFrom(0);
  }

  /** Of the place behind the last row, where that ends. */
  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** The row at a distance from the top; the last one for what is beyond. */
  at(offset: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * Takes heights as they were drawn, by places.
   *
   * @returns by how much rows that begin above `top` have grown; null where none, there or below, has another height.
   */
  measure(drawn: Iterable<readonly [index: number, height: number]>, top: number): number | null {
    let grown = 0;
    let first = this.count;
    for (const [index, height] of drawn) {
      const key = this.#keys[index];
      const before = this.#heights[index];
      if (key === undefined || before === undefined || height === before) continue;
      this.#known.set(key, height);
      this.#heights[index] = height;
      if (this.startOf(index) < top) grown += height - before;
      first = Math.min(first, index);
    }
    if (first === this.count) return null;
    this.#placeFrom(first);
    return grown;
  }

  #placeFrom(first: number): void {
    for (let index = first; index < this.count; index++)
      this.#starts[index + 1] = this.startOf(index) + (this.#heights[index] ?? 0);
  }
}
