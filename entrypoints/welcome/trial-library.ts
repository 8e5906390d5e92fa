import type { Source } from '@/engine';
import type { Attributed } from '@/messages';
import type { CardSource } from '@/page/card/card-control';
import type { Done, SavedState } from '@/page/card/words';
import { type Decided, type ShownQuotation, speakersOf } from '@/page/shown-quotation';

type Action = Parameters<CardSource['act']>[1];

/** What is saved and decided while one tries things out: on this page alone, and forgotten with it. */
export class TrialLibrary {
  readonly found: readonly Attributed[];
  readonly #decided = new Map<number, Decided>();
  readonly #saved: Set<number>;

  /** @param found what the sample's quotations are; those with a speaker are saved by themselves, as on any page */
  constructor(found: readonly Attributed[]) {
    this.found = found;
    this.#saved = new Set([...found.keys()].filter((index) => speakersOf(this.shownAt(index)).length > 0));
  }

  /** The quotations with what was decided about them. */
  get shown(): readonly ShownQuotation[] {
    return this.found.map((_, index) => this.shownAt(index));
  }

  shownAt(index: number): ShownQuotation {
    const { quotation } = this.found[index] as Attributed;
    return { quotation, decided: this.#decided.get(index) ?? null };
  }

  stateOf(index: number): SavedState {
    if (this.#saved.has(index)) return 'saved';
    return speakersOf(this.shownAt(index)).length > 0 ? 'not-saved' : 'no-speaker';
  }

  /** Does what was asked for in the card; what is decided about is saved, as in the library. */
  act(index: number, action: Action): Done {
    if (action === 'remove') {
      this.#saved.delete(index);
      return 'removed';
    }
    this.#saved.add(index);
    if (action === 'save') return 'saved';
    if (action === 'undo') {
      this.#decided.delete(index);
      if (speakersOf(this.shownAt(index)).length === 0) this.#saved.delete(index);
      return 'undone';
    }
    const before = (this.found[index] as Attributed).quotation.sources;
    const decided = decisionOf(action, before);
    this.#decided.set(index, { ...decided, before });
    return decided.status;
  }
}

function decisionOf(action: Exclude<Action, 'save' | 'remove' | 'undo'>, before: readonly Source[]) {
  if (typeof action === 'object') return { status: 'corrected' as const, sources: [action.corrected] };
  return action === 'confirm'
    ? { status: 'confirmed' as const, sources: before }
    : { status: 'rejected' as const, sources: [] };
}
