import type { Quotation, Source } from '@/engine';
import { type Certainty, certaintyOf } from '../certainty';
import type { CardWords, SavedState } from './words';

/** What the card shows of one quotation, in words. */
export interface CardView {
  readonly speakers: readonly { readonly name: string; readonly role: string | null }[];
  /** Null where nobody is named. */
  readonly certainty: Certainty | null;
  readonly certaintyWord: string;
  /** Sentences, the most telling first. */
  readonly reasons: readonly string[];
  /** What the article adds: a hedge, who passed the words on, that they are translated. */
  readonly notes: readonly string[];
  readonly saved: SavedState;
  readonly savedWord: string;
  readonly place: string;
  /** What "Copy" puts on the clipboard. */
  readonly citation: string;
}

/** Where a quotation stands, for the citation. */
export interface CitedArticle {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string;
}

/** Where a quotation stands in its article. */
export interface CardPlace {
  readonly index: number;
  readonly count: number;
  readonly saved: SavedState;
}

/** The card's content for a quotation. */
export function cardView(
  quotation: Quotation,
  article: CitedArticle,
  place: CardPlace,
  words: CardWords,
): CardView {
  const { sources, reasons } = quotation;
  const certainty = sources.length > 0 ? certaintyOf(quotation) : null;
  return {
    speakers: sources.map(({ name, role }) => ({ name, role })),
    certainty,
    certaintyWord: certainty ? words.certainty[certainty] : words.unknownSpeaker,
    reasons: reasons.map((reason) => words.reason(reason)).filter((sentence) => sentence !== ''),
    notes: notesOf(quotation, words),
    saved: place.saved,
    savedWord: words.saved[place.saved],
    place: words.place(place.index + 1, place.count),
    citation: citationOf(quotation, article),
  };
}

function notesOf(quotation: Quotation, words: CardWords): string[] {
  const { hedge, via, onBehalfOf, anonymous, translated } = quotation;
  return [
    hedge && words.hedge(hedge.text),
    via && words.via(via.text),
    onBehalfOf && words.onBehalfOf(onBehalfOf.text),
    anonymous && words.anonymous(anonymous.reason?.text ?? null),
    translated && words.translated,
  ].filter((note) => note !== undefined);
}

/** “We will hold.” — Ann Lee, mayor of Hull. “Storm hits coast”, Evening Post, 2024-11-01. https://… */
export function citationOf(quotation: Quotation, article: CitedArticle): string {
  const said = quotation.parts.map((part) => part.text).join(' … ');
  const speakers = quotation.sources.map(withRole).join(' and ');
  const day = article.published?.slice(0, 10);
  const where = [`“${article.title}”`, article.outlet, day].filter(Boolean).join(', ');
  return `“${said}”${speakers === '' ? '' : ` — ${speakers}`}. ${where}. ${article.url}`;
}

function withRole({ name, role }: Source): string {
  return role === null ? name : `${name}, ${role}`;
}
