/**
 * The words of this project, as types: quotation, content (its parts), cue, mention, source, attribution.
 * Every other module takes them from here.
 *
 * Offsets count UTF-16 code units in {@link Article.text}, as `String.prototype.slice` does. Spans are half-open.
 */

/** A half-open range `[start, end)` of UTF-16 code units in {@link Article.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is on the page. Where the article came as plain text, every block is a `paragraph`. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'blockquote'
  | 'list-item'
  | 'caption'
  | 'pull-quote'
  | 'embed'
  | 'entry';

/** Where and when words within an article were first published; each null where the page does not say. */
export interface Posting {
  readonly author: string | null;
  /** http(s). */
  readonly url: string | null;
  /** ISO 8601, or as it is printed: `14:05`. */
  readonly time: string | null;
}

/** One block of the article's text: what a reader sees as a paragraph. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Who speaks in this block by the page's own structure: the author of an embedded post; null where unknown. */
  readonly author?: string | null;
  /** Of an embedded post, and of the heading that begins an entry of a live blog. The engine does not read it. */
  readonly posted?: Posting;
}

/** The text of an article and where its blocks are: all that the engine reads. */
export interface Article {
  /** The blocks' texts with line breaks between them. */
  readonly text: string;
  /** In reading order; they do not overlap. */
  readonly blocks: readonly Block[];
  /** BCP 47 tag, such as `en` or `en-GB`. */
  readonly language: string;
}

/**
 * Direct: whole sentences in marks or set apart by structure. Partial: a fragment in marks inside the reporter's
 * sentence (PARC's "mixed"). Scare: marks that quote nobody. Indirect: no marks.
 */
export type QuotationKind = 'direct' | 'partial' | 'scare' | 'indirect';

export type SourceKind = 'person' | 'organisation' | 'group' | 'document' | 'unknown';

/** Someone or something that the article quotes; distinct from the mentions that refer to it. */
export interface Source {
  /** The fullest form in the article, without title (`John Healey`); a description where no name is given. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Role as the article gives it (`the defence secretary`); null where it gives none. */
  readonly role: string | null;
}

/** Why an answer was given, to be put into words by {@link describeReason} or by the interface's catalogue. */
export interface Reason {
  /** Stable identifier, also the key of the sentence in the catalogues. */
  readonly id: ReasonId;
  /** What the sentence speaks of, in its order: words as they stand in the article. */
  readonly words: readonly string[];
}

export type ReasonId =
  | 'cue-between'
  | 'cue-before'
  | 'cue-after'
  | 'cue-near'
  | 'colon'
  | 'according-to'
  | 'same-speaker'
  | 'continued'
  | 'label'
  | 'structure'
  | 'headline-body'
  | 'nearest'
  | 'resolved-name'
  | 'resolved-role'
  | 'resolved-pronoun'
  | 'resolved-organisation'
  | 'several-possible'
  | 'nobody-named'
  /** Somebody could be named, but not as certainly as the reader asked for. */
  | 'not-certain';

/** A span with what it says, for what is reported and shown. */
export interface Evidence extends Span {
  readonly text: string;
}

/** One act of quoting, with its evidence and how sure the answer is. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The content without its marks, in reading order; at least one; at least one a block. */
  readonly parts: readonly Evidence[];
  /** Who said it. Empty where nobody is known; several where they spoke jointly. */
  readonly sources: readonly Source[];
  /** The words that name the source, at most 12 of them; null where the source follows from structure alone, is left out of the sentence (Spanish), or is unknown. */
  readonly mention: Evidence | null;
  /** The words that ascribe the content: `said`, `according to`, a colon; null where there are none. */
  readonly cue: Evidence | null;
  /** The steps from the mention to the full name, nearest first; empty where the mention is the full name. */
  readonly antecedents: readonly Evidence[];
  /** Probability in [0, 1] that the answer is right, calibrated on articles not trained on. */
  readonly confidence: number;
  /** True where at least 98 % of such answers were right on data not trained on. */
  readonly sure: boolean;
  readonly reasons: readonly Reason[];
  /** Distance that the article keeps: `reportedly`, `is expected to say`. */
  readonly hedge?: Evidence;
  /** Who passed the words on, where that is not the source: a state news agency. */
  readonly via?: Evidence;
  /** Whom a spokesman or lawyer speaks for. */
  readonly onBehalfOf?: Evidence;
  /** Where it was said: `on X`, `told the BBC`. */
  readonly channel?: Evidence;
  /** The source is not named; the reason that the article gives, where it gives one. */
  readonly anonymous?: { readonly reason: Evidence | null };
  /** The words that say that the quotation is a translation. */
  readonly translated?: Evidence;
  /** What the editor changed within the marks. */
  readonly altered?: readonly ('bracket' | 'ellipsis')[];
  /** The words that say that the source did not say it: `denied calling`, `never said`, `declined to say`. */
  readonly negated?: Evidence;
}
