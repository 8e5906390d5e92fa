import type { Block } from '@/engine';
import { UNSEEN } from './clean-line';
import type { Segment } from './text-map';

const SPACE = /\s/;
/** Words with single plain spaces between them are one run: most lines of most pages. */
const RUN =
  /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]+(?: [^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]+)*/y;

/** What the builder made: the engine's text and blocks, and where each run of it stands on the page. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** True when the text was cut at the builder's limit. */
  readonly isCut: boolean;
}

/** Writes an article's text block by block and remembers from which Text node each run came. */
export class ArticleTextBuilder {
  readonly #limit: number;
  readonly #chunks: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #blockStart = 0;
  /** A space that is owed: written only when more text of the block follows. Null when none is. */
  #owedSpace: { node: Text; at: number } | 'break' | null = null;

  /** @param limit UTF-16 units after which nothing more is written */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#length >= this.#limit;
  }

  /** Units written so far. */
  get units(): number {
    return this.#length;
  }

  /** Units written into the open block so far. */
  get openUnits(): number {
    return this.#length - this.#blockStart;
  }

  /** Adds a Text node's text to the open block: white space collapsed, unseen characters dropped. */
  addText(node: Text): void {
    const { data } = node;
    let i = 0;
    while (i < data.length && !this.isFull) {
      const character = data[i] as string;
      if (UNSEEN.test(character)) {
        i++;
      } else if (SPACE.test(character)) {
        this.#owedSpace ??= { node, at: i };
        i++;
      } else {
        i = this.#addRun(node, i);
      }
    }
  }

  /** A line break within a block reads as a space. */
  addBreak(): void {
    this.#owedSpace ??= 'break';
  }

  /** Adds a quotation mark that the style sheet writes: it belongs to no node. */
  addMark(mark: string, isOpening: boolean): void {
    if (isOpening) this.#paySpace();
    this.#chunks.push(mark);
    this.#length++;
  }

  /** The last character that was written. */
  get last(): string {
    return this.#chunks.at(-1)?.at(-1) ?? '';
  }

  /** Ends the open block; where nothing was written there is none. */
  closeBlock({ kind, author, posted }: Omit<Block, 'start' | 'end'>): void {
    this.#owedSpace = null;
    if (this.#length > this.#blockStart) {
      const span = { start: this.#blockStart, end: this.#length };
      const signed = author === undefined ? { kind, ...span } : { kind, ...span, author };
      this.#blocks.push(posted ? { ...signed, posted } : signed);
      this.#chunks.push('\n');
      this.#length++;
    }
    this.#blockStart = this.#length;
  }

  /** What stands in the blocks that were closed. */
  build(): BuiltText {
    const text = this.#chunks.join('').slice(0, this.#blocks.at(-1)?.end ?? 0);
    return { text, blocks: [...this.#blocks], segments: [...this.#segments], isCut: this.isFull };
  }

  /** Adds the words from `start` on, where one begins; returns where they end. */
  #addRun(node: Text, start: number): number {
    RUN.lastIndex = start;
    const whole = RUN.exec(node.data)?.[0] ?? node.data.charAt(start);
    this.#paySpace();
    // One Text node may hold ten times as much as is read.
    const run = whole.slice(0, Math.max(1, this.#limit - this.#length));
    this.#write(run, node, start);
    return start + run.length;
  }

  #paySpace(): void {
    const owed = this.#owedSpace;
    this.#owedSpace = null;
    if (owed === null || this.openUnits === 0) return;
    if (owed === 'break') {
      this.#chunks.push(' ');
      this.#length++;
    } else {
      this.#write(' ', owed.node, owed.at);
    }
  }

  #write(text: string, node: Text, nodeStart: number): void {
    const last = this.#segments.at(-1);
    const continues =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === this.#length;
    if (continues) this.#segments[this.#segments.length - 1] = { ...last, length: last.length + text.length };
    else this.#segments.push({ start: this.#length, node, nodeStart, length: text.length });
    this.#chunks.push(text);
    this.#length += text.length;
  }
}
