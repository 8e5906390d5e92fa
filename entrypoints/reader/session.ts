import { type PageReading, type Result, type SaveOutcome, sendMessage } from '@/messages';
import { namesFor } from '@/page/highlights';
import { Marks } from '@/page/marks';
import { type ReadPage, readPage } from '@/page/read-page';
import { toReadQuotation } from './read-quotation';

/** One page load's reading: reads, marks, reports, and answers for what was found. */
export class Session {
  readonly marks = new Marks();
  #read: ReadPage | null = null;
  #reading: PageReading | null = null;

  /** What was read, for the popup; null while reading. */
  get reading(): PageReading | null {
    return this.#reading;
  }

  /** Reads the page and marks what was found; with `isWanted` also a page that the gate refuses. */
  async read(isWanted: boolean): Promise<void> {
    const read = readPage(document, location.href, isWanted);
    this.#read = read;
    const { state, metadata, page } = read;
    const { isLive, ...told } = metadata;
    const quotations = page ? read.quotations.map((each) => toReadQuotation(page.article, each)) : [];
    const reading: PageReading = { state, metadata: told, quotations, outcome: null };
    this.#reading = reading;
    if (!page || state !== 'read') return;
    this.marks.show(read.quotations, page.map);
    const [, outcome] = await Promise.all([
      sendMessage('highlightsWanted', namesFor(this.marks.highlights, page.root)),
      this.#save(reading),
    ]);
    // Another reading may have begun meanwhile: its answer counts.
    if (this.#read === read) this.#reading = { ...reading, outcome };
  }

  /** Sends what has a source; the ids of the answer are laid against all quotations of the reading. */
  async #save({ metadata, quotations }: PageReading): Promise<Result<SaveOutcome>> {
    const attributed = quotations.filter((each) => each.sources.length > 0);
    // A page on which nobody is quoted is nobody's business: not even its address is kept.
    if (attributed.length === 0) {
      return { ok: true, value: { ids: quotations.map(() => null), saved: 0, notSaved: null } };
    }
    const answer = await sendMessage('articleRead', { metadata, quotations: attributed });
    if (!answer.ok) return answer;
    const ids = [...answer.value.ids];
    const all = quotations.map((each) => (each.sources.length > 0 ? (ids.shift() ?? null) : null));
    return { ok: true, value: { ...answer.value, ids: all } };
  }

  /** Scrolls to the nth quotation and makes it current; false where its words are gone. */
  show(index: number): boolean {
    const range = this.marks.rangeOf(index);
    if (!range || !this.marks.setCurrent(index)) return false;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const box = range.getBoundingClientRect();
    scrollTo({
      top: scrollY + box.top - innerHeight / 3,
      behavior: calm ? 'instant' : 'smooth',
    });
    return true;
  }

  stop(): void {
    this.marks.clear();
    this.#read = null;
  }
}
