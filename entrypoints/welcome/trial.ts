import { i18n } from '#i18n';
import type { Article } from '@/engine';
import { type Attributed, sendMessage } from '@/messages';
import type { CardControl, CardSource } from '@/page/card/card-control';
import type { CardWords } from '@/page/card/words';
import type { MarkLook } from '@/page/mark-look';
import type { Marks } from '@/page/marks';
import type { PageKit } from '@/page/page-kit';
import type { PageArticle } from '@/page/read-article';
import { sentArticle } from '@/page/sent-article';
import { wordsLink } from '@/storage/words-link';
import { cardWords } from '../surfaces/card-words';
import { loadPageKit } from './load-page-kit';
import { SAMPLE_ARTICLE } from './sample-article';
import { TrialLibrary } from './trial-library';

/** The sample article, read, marked and answered by what does so on pages; only what is kept of it is not kept. */
export class Trial {
  readonly library: TrialLibrary;
  readonly #kit: PageKit;
  readonly #marks: Marks;
  readonly #page: PageArticle;
  readonly #card: CardControl;
  readonly #sheet = new CSSStyleSheet();
  readonly #changed: () => void;
  #look: MarkLook;

  private constructor(
    kit: PageKit,
    page: PageArticle,
    found: readonly Attributed[],
    look: MarkLook,
    begun: TrialLife,
  ) {
    this.library = new TrialLibrary(found);
    this.#kit = kit;
    this.#marks = new kit.Marks();
    this.#page = page;
    this.#look = look;
    this.#changed = begun.changed;
    this.#marks.show(this.library.shown, page.map);
    this.#card = new kit.CardControl(document, this.#marks, this.#source(), begun.signal);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    this.restyle(look);
    kit.watchTheme(document, () => this.restyle(this.#look), begun.signal);
    begun.signal.addEventListener('abort', () => this.#marks.clear());
  }

  /**
   * Reads the sample that stands on the page.
   *
   * @throws {Error} where it is not there, or the background does not answer.
   */
  static async begin(look: MarkLook, life: TrialLife): Promise<Trial> {
    const kit = await loadPageKit();
    // What stands around it is in the reader's language, and no part of the story.
    const sample = document.querySelector('.sample');
    const page = kit.finish(kit.readArticle(document, SAMPLE_ARTICLE.title, false, () => 'en', sample));
    if (!page) throw new Error('The sample is not on the page');
    const answer = await sendMessage('quotationsWanted', sentArticle(page.article));
    if (!answer.ok) throw new Error(answer.error);
    const quotations: Attributed[] = answer.value.quotations.flatMap((piece) => JSON.parse(piece));
    return new Trial(kit, page, quotations, look, life);
  }

  /** Scrolls to a quotation and opens its card. */
  goTo(index: number): void {
    this.#card.goTo(index);
    this.#card.enter('confirm');
  }

  /** Has the marks look as the reader wants them, on light or dark as the page is now. */
  restyle(look: MarkLook): void {
    this.#look = look;
    const { highlightCss, namesFor } = this.#kit;
    this.#sheet.replaceSync(highlightCss(namesFor(this.#marks.highlights, this.#page.root), look));
  }

  #source(): CardSource {
    const words = trialWords();
    return {
      words,
      mode: 'open',
      hasKeys: true,
      palette: () => this.#look.palette,
      viewOf: (index) => this.#viewOf(index, words),
      pickerOf: async (index) => ({
        title: words.picker.correctTitle,
        ...{ said: null, guess: null, name: '', mayBeNobody: false },
        choices: this.#kit.speakerChoices(
          this.library.found.map(({ quotation }) => quotation),
          index,
          await namesIn(this.#page.article),
        ),
      }),
      compare: () => undefined,
      act: async (index, action) => {
        const done = this.library.act(index, action);
        this.#marks.update(this.library.shown);
        this.#changed();
        return done;
      },
    };
  }

  #viewOf(index: number, words: CardWords) {
    const marked = this.#marks.inOrder(index);
    const { read } = this.library.found[index] as Attributed;
    const url = wordsLink(SAMPLE_ARTICLE.url, read.parts[0]);
    return this.#kit.cardView(
      this.library.shownAt(index),
      { ...SAMPLE_ARTICLE, url },
      {
        index: marked.indexOf(index),
        count: marked.length,
        saved: this.library.stateOf(index),
        firstWording: null,
        alsoIn: null,
      },
      words,
    );
  }
}

/** How long it lasts, and who is to be told when something was decided. */
export interface TrialLife {
  readonly signal: AbortSignal;
  changed(): void;
}

/** The card's words, but that nothing is really saved here. */
function trialWords(): CardWords {
  const words = cardWords();
  return { ...words, saved: { ...words.saved, saved: i18n.t('trial_saved') } };
}

async function namesIn(article: Article) {
  const answer = await sendMessage('namesWanted', sentArticle(article)).catch(() => null);
  return answer?.ok ? JSON.parse(answer.value) : [];
}
