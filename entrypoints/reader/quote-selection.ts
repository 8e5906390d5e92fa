import type { Quotation, Source, Span } from '@/engine';
import type { CardControl } from '@/page/card/card-control';
import { speakerChoices } from '@/page/card/speaker-choices';
import type { PickerView } from '@/page/card/speaker-picker';
import type { CardWords } from '@/page/card/words';
import { certaintyOf } from '@/page/certainty';
import { readAround } from '@/page/read-around';
import type { PageArticle } from '@/page/read-article';
import { selectedSpans } from '@/page/selected-spans';
import { pageDocument } from './page-document';
import {
  areSame,
  overlaps,
  type QuotedByHand,
  quotationByHand,
  quotationsIn,
  quotedByHand,
} from './quoted-by-hand';
import { type SelectionPlace, selectionRefusal } from './selection-refusal';

/** The page on which words are selected, and what is done there with them. */
export interface QuotingPage {
  readonly words: CardWords;
  readonly card: CardControl;
  readonly isPrivate: boolean;
  /** The page's article, read for this; null where it has none. */
  readonly page: PageArticle | null;
  readonly quotations: readonly Quotation[];
  /** Saves and marks a quotation; its place, or null where that failed. */
  add(quotation: Quotation, page: PageArticle): Promise<number | null>;
  namesIn(page: PageArticle): Promise<readonly Source[]>;
}

/** Has the reader say who said the selected words, with a guess where there is one, and saves them. */
export async function quoteSelection(on: QuotingPage, place: SelectionPlace): Promise<void> {
  const selection = getSelection();
  const refusal = selectionRefusal(selection, place, on.isPrivate);
  const ranges = selection && selection.rangeCount > 0 ? [selection.getRangeAt(0).cloneRange()] : [];
  if (refusal || !selection) return on.card.notice(on.words.refused[refusal ?? 'nothing-selected'], ranges);
  const selected = findSelected(selection, on.page);
  if (!selected) return on.card.notice(on.words.refused['not-on-page'], ranges);
  const { page, spans } = selected;
  const found = page === on.page ? on.quotations.findIndex(({ parts }) => areSame(parts, spans)) : -1;
  if (found >= 0 && on.card.open(found)) return;
  const byHand = await guessOf(on, page, spans);
  const named = await on.namesIn(page);
  const save = async (source: Source | null) => {
    const index = await on.add(quotationByHand(byHand, source), page);
    if (index === null) return on.card.notice(on.words.done.failed, ranges);
    getSelection()?.removeAllRanges();
    on.card.open(index);
    on.card.announce(on.words.done.saved);
    on.card.enter('save');
  };
  on.card.pick(pickerView(on, byHand, named), ranges, (source) => void save(source));
}

/** Where the words stand: in the article, else in what is around them. */
function findSelected(
  selection: Selection,
  article: PageArticle | null,
): { readonly page: PageArticle; readonly spans: readonly Span[] } | null {
  if (article) {
    const spans = selectedSpans(selection, article.article, article.map);
    if (spans.length > 0) return { page: article, spans };
  }
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  const element = node instanceof Element ? node : node.parentElement;
  const page = element && readAround(element, article?.article.language ?? pageDocument.documentElement.lang);
  if (!page) return null;
  const spans = selectedSpans(selection, page.article, page.map);
  return spans.length > 0 ? { page, spans } : null;
}

/** Words out of a quotation that was found have its speaker; others are looked at as if they stood in marks. */
async function guessOf(on: QuotingPage, page: PageArticle, spans: readonly Span[]): Promise<QuotedByHand> {
  const isRead = page === on.page && on.quotations.length > 0;
  const found = isRead ? on.quotations : await quotationsIn(page.article);
  const around = found.find(({ parts }) => overlaps(parts, spans));
  if (!around) return quotedByHand(page, spans);
  const parts = spans.map(({ start, end }) => ({ start, end, text: page.article.text.slice(start, end) }));
  return { parts, guess: around.sources.length > 0 ? around : null, isQuoted: true };
}

function pickerView(on: QuotingPage, byHand: QuotedByHand, named: readonly Source[]): PickerView {
  const { picker, standing, reason } = on.words;
  const { guess, parts } = byHand;
  const guessed = guess?.sources ?? [];
  const start = parts[0]?.start ?? 0;
  const after = on.quotations.findIndex((each) => (each.parts[0]?.start ?? 0) > start);
  const why = guess && [
    picker.guessed(guessed.map(({ name }) => name).join(', '), standing[certaintyOf(guess)]),
    ...guess.reasons.map(reason),
  ];
  return {
    title: picker.addTitle,
    said: parts.map(({ text }) => text).join(' … '),
    guess: why ? why.filter((sentence) => sentence !== '').join(' ') : picker.nobodyGuessed,
    name: guessed[0]?.name ?? '',
    choices: speakerChoices(on.quotations, after < 0 ? on.quotations.length : after, named),
    mayBeNobody: true,
  };
}
