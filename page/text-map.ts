/** A run of article text that one Text node holds unchanged. */
export interface Segment {
  /** Offset in the article's text. */
  readonly start: number;
  readonly node: Text;
  readonly nodeStart: number;
  readonly length: number;
}
