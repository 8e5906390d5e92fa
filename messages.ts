import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, Quotation, Source } from '@/engine';
import type { HighlightNames } from '@/page/highlight-style';
import type { MarkLook } from '@/page/mark-look';
import type { Decision } from '@/storage/decisions/decide';
import type { StorageTrouble } from '@/storage/errors';
import type { SoughtQuotation } from '@/storage/reading/quotations-of-article';
import type { ArticleReading, Held, QuotationAnchor, ReadQuotation, SaveOutcome } from '@/storage/records';

export type { Decision, Held, SaveOutcome };

/** Errors do not survive messages: every answer that can fail is a Result. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: string;
      /** Where it is the library's: what is wrong with it. */
      readonly trouble?: StorageTrouble;
    };

/** What a page's reader script knows, for the popup: also where nothing may be saved. */
export interface PageReading extends ArticleReading {
  readonly state: 'read' | 'not-article' | 'language-not-read' | 'empty';
  readonly outcome: Result<SaveOutcome> | null;
}

/** A saved quotation, named by a page. The article is checked: no page may touch what is from another. */
export interface HeldHere {
  readonly id: string;
  readonly canonicalUrl: string | null;
}

/** What is saved of a page's article, to be found again in it. */
export interface SavedHere {
  readonly quotations: readonly SoughtQuotation[];
  /** The one that the page was opened for; null where there is none. */
  readonly shown: ShownWords | null;
}

/** A saved quotation that a reader wants to see on its page, with what is told where it is gone from there. */
export interface ShownWords {
  readonly id: string;
  /** The words of each part, as they were last read. */
  readonly words: readonly string[];
  readonly context: string;
  readonly savedAt: string;
}

/** What the toolbar button tells of a page. */
export interface PageCount {
  readonly count: number;
  /** `none` clears the button: the page is no article, or was left without a new one. */
  readonly state: 'saved' | 'not-saved' | 'failed' | 'none';
}

/** Name of the connection by which a side panel asks a tab's reader what one sees of the page. */
export const VIEW_PORT = 'on-record-view';

/** Reader → side panel, by {@link VIEW_PORT}: which quotations of the reading one sees now, by their places in it. */
export interface InView {
  readonly indices: readonly number[];
}

/** A value as JSON: the browser carries one long text several times faster than thousands of small objects. */
export type Json<T> = string & { readonly json?: T };

/** An article on its way to the engine: its text as it is, which as JSON would be written twice, and its many blocks as one text. */
export interface SentArticle {
  readonly text: string;
  readonly blocks: Json<Article['blocks']>;
  readonly language: string;
}

/**
 * Why the reader is put into a page: it may be read by itself, and the gate found an article; it may not, but its reader
 * opened the popup on it; he wants it read whatever the gate says; or he selected words there, which is all that is
 * looked at.
 */
export type ReaderTask = 'found' | 'asked' | 'wanted' | 'selection';

/** What a page's isolated world holds, so that a second reader and the background find the first. */
export interface ReaderWorld {
  onRecordReader?: { isAlive(): boolean; take(task: ReaderTask): void };
  /** Set by the background before it runs the reader's script, where somebody asked for it. */
  onRecordTask?: ReaderTask;
}

/** How the reader wants pages to be, as far as their scripts have to know. */
export interface PageSettings {
  readonly look: MarkLook;
  /** Whether Alt+J, Alt+K and Alt+L are ours. */
  readonly keys: boolean;
  /** Another one where the same article would be answered or saved otherwise. */
  readonly reading: string;
}

/** The names of a page's highlights, and how they are to look. */
export interface StyledHighlights {
  readonly names: HighlightNames;
  readonly look: MarkLook;
}

/** A quotation with its places in the article's text, and as it is stored. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly read: ReadQuotation;
}

/** What the background makes of an article. */
export interface Attribution {
  /** Without scare quotes, in reading order; in pieces, so that no page has to open a very long answer at a stretch. */
  readonly quotations: readonly Json<readonly Attributed[]>[];
  /** The evidence by which articles are known that print one report. */
  readonly sentences: readonly number[];
}

/**
 * A reading on its way to the library. Of a saved quotation that stands in the very place of one that was read, words and
 * sentence are not told a second time: they are half of what a page says of itself that was read before.
 */
export interface SentReading extends Omit<ArticleReading, 'anchors'> {
  readonly anchors?: readonly (QuotationAnchor | Omit<QuotationAnchor, 'parts' | 'context'>)[];
}

/** What the reader of a page does in the card there with one of its quotations. */
export type CardDeed =
  /** Save it; `added` where he chose words and speaker himself. */
  | {
      readonly deed: 'save';
      readonly reading: SentReading;
      readonly index: number;
      readonly added: boolean;
    }
  /** Remove it. Saving it again soon brings it back as it was. */
  | ({ readonly deed: 'remove' } & HeldHere)
  /** Say something of its speaker. */
  | ({ readonly deed: 'decide'; readonly decision: Decision } & HeldHere);

/** Messages between the parts, named for what happened (events) or what is wanted (requests). */
export interface ProtocolMap {
  /** Gate → background: this page looks like a news article; inject the reader. */
  articleFound(): Result<null>;
  /** Reader, welcome page → background: who said what in this article? */
  quotationsWanted(data: SentArticle): Result<Attribution>;
  /** Reader, welcome page → background: whom does this article name? People first. For the reader who says that another one spoke. */
  namesWanted(data: SentArticle): Result<Json<Source[]>>;
  /** Reader → background: what is saved of this article? */
  savedWanted(data: { readonly canonicalUrl: string | null }): Result<SavedHere>;
  /** Reader → background: how this page's highlights are to look; their style sheet is made and inserted there, in place of the one before. */
  highlightsWanted(data: {
    readonly now: StyledHighlights;
    readonly before: StyledHighlights | null;
  }): Result<null>;
  /** Reader → background: how does the reader want pages to be? */
  pageSettingsWanted(): Result<PageSettings>;
  /** Background → readers in all tabs: the answer to `pageSettingsWanted` is another one now. */
  settingsChanged(): void;
  /** Popup → reader in a tab: its reader no longer wants this page read, whoever wanted it. */
  readingUnwanted(): void;
  /** Reader → background: may this page be read by itself, now that what may be read has changed? */
  readingAllowed(): Result<boolean>;
  /** Background → readers in all tabs: which sites may be read, or where reading rests, has changed. */
  accessChanged(): void;
  /** Reader → background: an article was read. */
  articleRead(data: SentReading): Result<SaveOutcome>;
  /** Reader → background: what the reader of the page did in the card with a quotation of it. Null where it is saved no more. */
  quotationDecided(data: CardDeed): Result<Held | null>;
  /** Reader → background: who else reports the words of a saved quotation of this page? Opens the library there. */
  comparisonWanted(data: HeldHere): Result<null>;
  /** Reader → background: how many attributed quotations the page has now, and how it stands with them, for the button. */
  pageCounted(data: PageCount): Result<null>;
  /** Popup → background: read this tab, with `anyway` also where the gate says that it is no article. */
  tabReadingWanted(data: { readonly tabId: number; readonly anyway: boolean }): Result<null>;
  /** Popup → reader in a tab: what was read there; null while reading, undefined where the page is not being read. */
  pageReadingWanted(): PageReading | null | undefined;
  /** Popup, library → background: go to the page of a saved quotation and to its words. False if they are gone from a page that is open. */
  savedOpened(data: { readonly id: string }): Result<boolean>;
  /** Background → reader in a tab: scroll to a saved quotation, or tell that it is gone: then false. */
  savedShown(data: ShownWords): boolean;
  /** Popup → reader in a tab: scroll to the nth quotation of the reading and make it current. False if its words are gone. */
  quotationShown(data: { readonly index: number }): boolean;
  /** Background → reader in a tab: its reader wants the selected words saved as a quote. */
  selectionQuoted(data: { readonly isInFrame: boolean; readonly isInEditor: boolean }): void;
  /** Popup → reader in a tab: something of this page was saved, removed or decided in the popup. */
  libraryChanged(): void;
}

/**
 * Who may send what, in the browser's words and not the message's: `page`, a script of ours in the top frame of a page;
 * `site`, the same where the page is of the web, about what the library holds of its own address; `own`, a page of the
 * extension; `either`, one of these two, about a text that the message brings along; `extension`, background and pages of the extension to a tab. The background refuses a message from anybody
 * else before it looks at it (background/answer-message.ts). Of all that pages may send, `articleRead` and
 * `quotationDecided` alone write into the library.
 */
export const SENDERS = {
  articleFound: 'site',
  quotationsWanted: 'either',
  namesWanted: 'either',
  highlightsWanted: 'page',
  pageCounted: 'page',
  pageSettingsWanted: 'site',
  readingAllowed: 'site',
  savedWanted: 'site',
  articleRead: 'site',
  quotationDecided: 'site',
  comparisonWanted: 'site',
  tabReadingWanted: 'own',
  savedOpened: 'own',
  settingsChanged: 'extension',
  readingUnwanted: 'extension',
  accessChanged: 'extension',
  pageReadingWanted: 'extension',
  savedShown: 'extension',
  quotationShown: 'extension',
  selectionQuoted: 'extension',
  libraryChanged: 'extension',
} as const satisfies Record<keyof ProtocolMap, string>;

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
