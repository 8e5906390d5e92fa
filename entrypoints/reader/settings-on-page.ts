import { type PageSettings, type StyledHighlights, sendMessage } from '@/messages';
import { type Highlights, namesFor } from '@/page/highlights';
import { type PaletteName, USUAL_LOOK } from '@/page/mark-look';
import { watchTheme } from '@/page/theme';
import { persistently } from '../surfaces/persistently';
import { pageDocument } from './page-document';

/** How pages are where the background cannot tell. */
const USUAL: PageSettings = { look: USUAL_LOOK, keys: true, reading: '' };

/** How the reader wants this page to be: what its marks look like, and whether our keys are ours. */
export class SettingsOnPage {
  readonly #highlights: Highlights;
  #known: Promise<PageSettings> | null = null;
  #last = USUAL;
  /** The style sheet that the page has; null where it has none yet. */
  #styled: StyledHighlights | null = null;
  #root: Element | null = null;
  #styling = Promise.resolve();

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
  }

  get palette(): PaletteName {
    return this.#last.look.palette;
  }

  get hasKeys(): boolean {
    return this.#last.keys;
  }

  /** Asks how the reader wants it; in good time, since the first marks wait for the answer. */
  ask(): Promise<PageSettings> {
    this.#known ??= this.#askAnew();
    return this.#known;
  }

  /**
   * Has the background insert the marks' style sheet, now and when the page turns dark or light. Returns when that is asked
   * for: while the engine works, the background answers nothing, so it is to be asked after this. `done` is the answer.
   */
  async askStyle(root: Element, signal: AbortSignal): Promise<{ readonly done: Promise<void> }> {
    await this.ask();
    if (this.#root || signal.aborted) return { done: this.#styling };
    this.#root = root;
    signal.addEventListener('abort', () => {
      this.#root = null;
    });
    watchTheme(pageDocument, () => void this.#restyle(), signal);
    this.#styling = this.#restyle();
    return { done: this.#styling };
  }

  /** Goes by what the reader has changed; true where the same article would be answered or saved otherwise now. */
  async follow(): Promise<boolean> {
    const { reading } = await this.ask();
    this.#known = this.#askAnew();
    const now = await this.#known;
    await this.#restyle();
    return now.reading !== reading;
  }

  async #askAnew(): Promise<PageSettings> {
    const answer = await persistently(() => sendMessage('pageSettingsWanted')).catch(() => null);
    this.#last = answer?.ok ? answer.value : this.#last;
    return this.#last;
  }

  async #restyle(): Promise<void> {
    if (!this.#root) return;
    const before = this.#styled;
    const now = { names: namesFor(this.#highlights, this.#root), look: this.#last.look };
    if (before && JSON.stringify(before) === JSON.stringify(now)) return;
    this.#styled = now;
    // Where nobody answers, the page has the sheet that it had.
    await persistently(() => sendMessage('highlightsWanted', { now, before })).catch(() => {
      this.#styled = before;
    });
  }
}
