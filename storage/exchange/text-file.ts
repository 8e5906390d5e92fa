/** UTF-16 units that are held before they are handed to the browser, which keeps large files on the disk. */
const LARGEST_PIECE = 1_000_000;

/** A file of text that is put together piece by piece, so that it never stands in memory whole. */
export class TextFile {
  readonly #pieces: Blob[] = [];
  #texts: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    if (this.#length >= LARGEST_PIECE) this.#close();
  }

  /** Returns what was added as a file of this media type, in UTF-8. */
  file(type: string): Blob {
    this.#close();
    return new Blob(this.#pieces, { type });
  }

  #close(): void {
    if (this.#length > 0) this.#pieces.push(new Blob(this.#texts));
    this.#texts = [];
    this.#length = 0;
  }
}
