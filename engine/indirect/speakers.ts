import type { Mention } from '../mentions/mention';
import type { Reading } from '../pipeline';

/** How many earlier speakers the resolver is told of. */
const SPEAKERS_TOLD = 6;

/** The mentions that spoke before a place, in quotations and reports together: a pronoun prefers the last of them. */
export class Speakers {
  private readonly last: number[] = [];
  private readonly quoting: readonly { readonly start: number; readonly mention: number }[];
  private next = 0;

  constructor({ mentions, choices }: Pick<Reading, 'mentions' | 'choices'>) {
    this.quoting = choices.flatMap(({ mention }) =>
      mention === null ? [] : [{ start: (mentions[mention] as Mention).start, mention }],
    );
  }

  /** Nearest first. `mention` speaks next and is remembered. Places are to be asked for in reading order. */
  before(offset: number, mention: number): number[] {
    for (let each = this.quoting[this.next]; each && each.start < offset; each = this.quoting[++this.next])
      this.remember(each.mention);
    const speakers = [...this.last];
    this.remember(mention);
    return speakers;
  }

  private remember(mention: number): void {
    this.last.unshift(mention);
    if (this.last.length > SPEAKERS_TOLD) this.last.pop();
  }
}
