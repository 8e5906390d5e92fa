import type { TextSelector } from '../selectors';
import { foldText } from './folded-text';

/** One part of a saved quotation on its way to its place. Folded when asked: most parts stand where they stood. */
export class SoughtPart {
  #words: string | null = null;
  #sides: { readonly before: string; readonly after: string } | null = null;

  /** @param quotation index of its quotation among all that are looked for */
  constructor(
    readonly quotation: number,
    readonly selector: TextSelector,
  ) {}

  /** Folded words. */
  get words(): string {
    this.#words ??= foldText(this.selector.exact).folded;
    return this.#words;
  }

  /** Folded context within the part's own paragraph: it goes with the paragraph. */
  get before(): string {
    return this.#context.before;
  }

  get after(): string {
    return this.#context.after;
  }

  get #context() {
    const { prefix, suffix } = this.selector;
    this.#sides ??= {
      before: foldText(prefix.slice(prefix.lastIndexOf('\n') + 1)).folded,
      after: foldText(suffix.split('\n', 1)[0] ?? '').folded,
    };
    return this.#sides;
  }
}
