import {
  type CardDeed,
  type Held,
  type HeldHere,
  type PageReading,
  type SaveOutcome,
  type SentReading,
  sendMessage,
} from '@/messages';
import type { SavedState } from '@/page/card/words';
import type { Decision } from '@/storage/decisions/decide';
import type { AlsoIn, Decided, FirstWording, QuotationAnchor, ReadQuotation } from '@/storage/records';
import { persistently } from '../surfaces/persistently';
import type { SavedBefore } from './saved-before';
import { sentAnchor } from './sent-anchor';

/** The background is gone: updated, removed, or the browser cannot start it. */
const NO_ANSWER = (error: unknown) => ({ ok: false, error: String(error) }) as const;

/** What the library holds of one reading of a page, and what is done there for it. Everything goes by the background. */
export class PageLibrary {
  #reading: PageReading;
  /** Where those stand that the reader chose himself. */
  readonly #added = new Set<number>();

  constructor(reading: PageReading) {
    this.#reading = reading;
  }

  /** The reading with what became of saving it. */
  get reading(): PageReading {
    return this.#reading;
  }

  /**
   * Reports the reading: it is saved, unless the reader wants that otherwise, and what he decided about it is learned.
   * Where nobody answers it is not saved, and says so.
   */
  async report(): Promise<void> {
    const outcome = await persistently(() => sendMessage('articleRead', this.#told)).catch(NO_ANSWER);
    this.#reading = { ...this.#reading, outcome };
  }

  /** Adds a quotation that the reader chose himself; returns its place. */
  add(quotation: ReadQuotation): number {
    const index = this.#append(quotation);
    this.#added.add(index);
    return index;
  }

  /** Takes back the last one that was added. */
  drop(): void {
    const quotations = this.#reading.quotations.slice(0, -1);
    this.#reading = { ...this.#reading, quotations };
    this.#added.delete(quotations.length);
  }

  /** What had been saved of the article before, where it stands now. */
  get anchors(): readonly QuotationAnchor[] {
    return this.#reading.anchors ?? [];
  }

  /** Takes up what was found again of what had been saved; what the reading had not found joins it. */
  found(anchors: readonly QuotationAnchor[], before: readonly SavedBefore[]): void {
    const joined = new Map(before.map((each) => [each.anchor, this.#append(each.read)]));
    this.#reading = {
      ...this.#reading,
      anchors: anchors.map((anchor) => {
        const index = joined.get(anchor);
        return index === undefined ? anchor : { ...anchor, quotations: [index], isSame: true };
      }),
    };
  }

  /** Place in the reading of what is saved under an id; null where it holds nothing of it. */
  indexOf(id: string): number | null {
    const index = this.#saved?.ids.indexOf(id) ?? -1;
    return index >= 0 ? index : null;
  }

  decidedAt(index: number): Decided | null {
    return this.#saved?.decided[index] ?? null;
  }

  /** True for quotations that the reader chose himself on this page. */
  isAdded(index: number): boolean {
    return this.#added.has(index);
  }

  /** How a quotation was worded when it was saved, where the page words it otherwise now; null where it does not. */
  firstWordingAt(index: number): FirstWording | null {
    return this.#saved?.firstWordings?.[index] ?? null;
  }

  /** Where else a quotation is reported; null where nowhere. */
  alsoInAt(index: number): AlsoIn | null {
    return this.#saved?.alsoIn?.[index] ?? null;
  }

  /** Has the library show how others report a saved quotation. */
  async compare(index: number): Promise<void> {
    await sendMessage('comparisonWanted', this.#heldAt(index));
  }

  /** How it stands with saving a quotation. */
  stateOf(index: number): SavedState {
    const { outcome } = this.#reading;
    if (outcome === null) return 'saving';
    if (!outcome.ok) return 'failed';
    const { ids, notSaved } = outcome.value;
    if (ids[index] != null) return 'saved';
    if (notSaved === 'private-window') return notSaved;
    const isNamed = (this.#reading.quotations[index]?.sources.length ?? 0) > 0;
    return isNamed || this.isAdded(index) ? 'not-saved' : 'no-speaker';
  }

  /** Saves a quotation because the reader asked for it; `added` where he chose it himself. False where that failed. */
  save(index: number, added = false): Promise<boolean> {
    return this.#do(index, { deed: 'save', reading: this.#told, index, added });
  }

  /** Removes a quotation from the library; saving it again brings it back as it was. */
  remove(index: number): Promise<boolean> {
    return this.#do(index, { deed: 'remove', ...this.#heldAt(index) });
  }

  /** Writes what the reader decided; what is not in the library is saved first, since otherwise it would be forgotten. */
  async decide(index: number, decision: Decision): Promise<boolean> {
    if (this.#saved?.ids[index] == null && !(await this.save(index))) return false;
    return this.#do(index, { deed: 'decide', ...this.#heldAt(index), decision });
  }

  async #do(index: number, deed: CardDeed): Promise<boolean> {
    const answer = await persistently(() => sendMessage('quotationDecided', deed));
    if (answer.ok) this.#set(index, answer.value);
    return answer.ok;
  }

  #append(quotation: ReadQuotation): number {
    const { quotations } = this.#reading;
    this.#reading = { ...this.#reading, quotations: [...quotations, quotation] };
    return quotations.length;
  }

  get #saved(): SaveOutcome | null {
    const { outcome } = this.#reading;
    return outcome?.ok ? outcome.value : null;
  }

  /** The reading as the background is told of it. */
  get #told(): SentReading {
    const { metadata, quotations, anchors, sentences } = this.#reading;
    return {
      metadata,
      quotations,
      ...(anchors && { anchors: anchors.map((anchor) => sentAnchor(anchor, quotations)) }),
      ...(sentences && { sentences }),
    };
  }

  #heldAt(index: number): HeldHere {
    return {
      id: this.#saved?.ids[index] ?? '',
      canonicalUrl: this.#reading.metadata.canonicalUrl,
    };
  }

  #set(index: number, held: Held | null): void {
    const count = this.#reading.quotations.length;
    const {
      ids = [],
      decided = [],
      firstWordings = [],
      alsoIn = [],
      saved = 0,
      notSaved = null,
    } = this.#saved ?? {};
    const at = <T>(list: readonly (T | null)[], own: T | null) =>
      Array.from({ length: count }, (_, place) => (place === index ? own : (list[place] ?? null)));
    const value: SaveOutcome = {
      ids: at(ids, held?.id ?? null),
      decided: at(decided, held?.decided ?? null),
      firstWordings: at(firstWordings, held ? (firstWordings[index] ?? null) : null),
      alsoIn: at(alsoIn, held ? (alsoIn[index] ?? null) : null),
      saved,
      notSaved,
    };
    this.#reading = { ...this.#reading, outcome: { ok: true, value } };
  }
}
