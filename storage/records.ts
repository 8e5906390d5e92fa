import type { Posting, QuotationKind, Reason, SourceKind } from '@/engine';

/**
 * The stored shapes. Flat, so that an index reaches every field that a list sorts or filters by. `v` is the version of
 * the row's shape. All times are ISO 8601 in UTC.
 */

/** Finds a part again by what it says, with its old place as a hint. https://www.w3.org/TR/annotation-model/#selectors */
export interface PartSelector {
  readonly exact: string;
  /** At most 32 UTF-16 units before and after, in the article's text. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Who is said to have spoken, as the article names him. */
export interface QuotedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string | null;
}

/** What the page says of itself: only shown, never trusted. */
export interface ArticleMetadata {
  /** Canonical address as the page gives it; null where it gives none. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A quotation as the reader script sends it: the engine's answer with selectors in place of offsets. */
export interface ReadQuotation {
  readonly kind: Exclude<QuotationKind, 'scare'>;
  readonly parts: readonly PartSelector[];
  readonly sources: readonly QuotedSource[];
  readonly mention: string | null;
  readonly cue: string | null;
  /** The sentence or sentences around it, for showing the evidence in context. */
  readonly context: string;
  readonly confidence: number;
  readonly sure: boolean;
  readonly reasons: readonly Reason[];
  readonly antecedents: readonly string[];
  readonly hedge?: string;
  /** The words by which the article says that the source did not say it: `denied calling`, `never said`. */
  readonly negated?: string;
  readonly via?: string;
  readonly onBehalfOf?: string;
  readonly channel?: string;
  readonly anonymous?: { readonly reason: string | null };
  readonly translated?: string;
  readonly altered?: readonly ('bracket' | 'ellipsis')[];
  /** Where it stands in a headline and no quotation below holds its words: the one most like it; null where none is. */
  readonly headline?: { readonly body: string | null };
  /** The embedded post or the live blog's entry in which it stands, as far as the page tells anything of it. */
  readonly posted?: PostedIn;
}

/** The embedded post or the live blog's entry in which words were first published. */
export interface PostedIn extends Posting {
  readonly kind: 'post' | 'entry';
}

/** Where a saved quotation stands on the page by now, as the reader script found it again. */
export interface QuotationAnchor {
  /** Id of the saved quotation. */
  readonly id: string;
  /** Its words as they stand now; empty where they are no longer on the page. */
  readonly parts: readonly PartSelector[];
  /** The sentence or sentences around them now; empty where they are gone. */
  readonly context: string;
  /** Indices of the reading's quotations that lie within its words: the first is the same quotation, if `isSame`. */
  readonly quotations: readonly number[];
  readonly isSame: boolean;
}

/** Everything that one reading of a page found. */
export interface ArticleReading {
  readonly metadata: ArticleMetadata;
  readonly quotations: readonly ReadQuotation[];
  /** What had been saved of the article and was looked for; those of which nothing is known are left out. */
  readonly anchors?: readonly QuotationAnchor[];
  /** Hashes of the article's own sentences: evidence that two articles print one report. */
  readonly sentences?: readonly number[];
}

/** What a quotation says on the page since a reading found it changed. */
export interface LaterWording {
  readonly parts: readonly PartSelector[];
  readonly context: string;
  /** When a reading first found it so. */
  readonly readAt: string;
}

export interface ArticleRecord extends ArticleMetadata {
  readonly v: 1;
  /** Hash of the article's address without tracking parameters. */
  readonly id: string;
  /** The address under which it was read, from the browser, not from the page. */
  readonly url: string;
  readonly firstReadAt: string;
  readonly lastReadAt: string;
  /** As {@link ArticleReading.sentences}; absent where no reading told them. */
  readonly sentences?: readonly number[];
}

/**
 * What the reader decided about an attribution; `auto` until then, `added` where he saved the words by hand. All but
 * `auto` outlive every later reading.
 */
export type DecisionStatus = 'auto' | 'confirmed' | 'corrected' | 'rejected' | 'added';

/** The speaker of a quotation, by whom that was said, as a decision finds it and as taking it back restores it. */
export interface Attribution {
  readonly status: DecisionStatus;
  readonly sources: readonly QuotedSource[];
  /** Ids of the speakers, one for each source. */
  readonly speakerIds: readonly string[];
}

/** What the reader wrote about a quotation or a speaker. */
export interface Annotation {
  /** Empty where there are only tags. */
  readonly note: string;
  /** As typed, each once, in the order in which they were added. */
  readonly tags: readonly string[];
  readonly at: string;
}

export interface QuotationRecord extends ReadQuotation, Attribution {
  readonly v: 1;
  /** Hash of the article, the folded words, and n for the nth equal words in the article. */
  readonly id: string;
  readonly articleId: string;
  readonly sources: readonly QuotedSource[];
  readonly savedAt: string;
  /** Set when the reader deleted it: it stays deleted when the page is read again. Null otherwise. */
  readonly deletedAt: string | null;
  /** When it was saved again after it had been deleted: a deletion from before that, in a file, is over. Absent otherwise. */
  readonly revivedAt?: string;
  /** When the reader confirmed, corrected or rejected the attribution, and what it had been before. */
  readonly decision?: { readonly at: string; readonly before: Attribution };
  readonly annotation?: Annotation;
  /** How the page words it later, oldest first; absent where it never changed. `parts` are the words as first saved. */
  readonly laterWordings?: readonly LaterWording[];
  /** Time of the first reading that did not find the words on the page; absent while they are there. */
  readonly missingSince?: string;
  /** In a deleted one in place of its words: tells an edit of them, so that it stays deleted too. See word-trace.ts. */
  readonly trace?: readonly number[];
}

/** What the reader decided about a quotation, as far as the page shows it. */
export interface Decided {
  readonly status: Exclude<DecisionStatus, 'auto'>;
  readonly sources: readonly QuotedSource[];
  /** Who was named before the reader decided; empty where nobody was. */
  readonly before: readonly QuotedSource[];
}

/** A quotation in the library, as far as the page that it is from has to know. */
export interface Held {
  readonly id: string;
  readonly decided: Decided | null;
}

/**
 * What the reader decided about who a speaker is. The speaker's row keeps what the articles printed, and quotations keep
 * pointing to it, so that taking a decision back is exact.
 */
export interface SpeakerDecision {
  readonly at: string;
  /** The name to show; absent where it is shown as printed. */
  readonly name?: string;
  readonly kind?: SourceKind;
  /** Id of the speaker who this one is too. */
  readonly mergedInto?: string;
  /** Ids of speakers whom this one is not, however much the names look alike: nobody asks again. */
  readonly notSameAs?: readonly string[];
  /** In these articles the name is another's of the same name: ids of speakers by id of article. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** One speaker across articles: everyone whose full names fold to the same key. */
export interface SpeakerRecord {
  readonly v: 1;
  readonly id: string;
  /** Folded full name: diacritics and spellings of transliteration are one. */
  readonly key: string;
  /** As first printed. */
  readonly name: string;
  readonly kind: SourceKind;
  /** All spellings and roles as printed, each once. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly decision?: SpeakerDecision;
  readonly annotation?: Annotation;
}

/** How saving an article went. */
export interface SaveOutcome {
  /** The quotations' ids, in the order of the reading; null for those that are not in the library. */
  readonly ids: readonly (string | null)[];
  /** What the reader has decided about each of them; null where nothing. */
  readonly decided: readonly (Decided | null)[];
  /** How many of them were new to the library; 0 when the same page is read again. */
  readonly saved: number;
  /**
   * Why nothing was saved although something was found: a private window, saving set to "by hand", or more of this site
   * in one day than is saved by itself.
   */
  readonly notSaved: 'private-window' | 'by-hand' | 'day-full' | null;
  /** How each of them was worded when it was saved, where the page words it otherwise now; null where it does not. */
  readonly firstWordings?: readonly (FirstWording | null)[];
  /** Where else each of them is reported; null where nowhere. Absent where that was not asked. */
  readonly alsoIn?: readonly (AlsoIn | null)[];
}

/** Where else a quotation's words are reported. */
export interface AlsoIn {
  /** Outlets other than its own; those that print one agency report count as one. */
  readonly outlets: number;
  /** In so many of them words were changed or added, beside this quotation or in it beside them. */
  readonly changed: number;
}

/** How a quotation was worded when it was saved. */
export interface FirstWording {
  /** The words of each part. */
  readonly words: readonly string[];
  readonly savedAt: string;
}
