import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, Quotation } from '@/engine';
import type { HighlightNames } from '@/page/highlight-style';
import type { ArticleReading, SaveOutcome } from '@/storage/records';

export type { SaveOutcome };

/** Errors do not survive messages: every answer that can fail is a Result. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What a page's reader script knows, for the popup: also where nothing may be saved. */
export interface PageReading extends ArticleReading {
  readonly state: 'read' | 'not-article' | 'language-not-read' | 'empty';
  readonly outcome: Result<SaveOutcome> | null;
}

/** Messages between the parts, named for what happened (events) or what is wanted (requests). */
export interface ProtocolMap {
  /** Gate → background: this page looks like a news article; inject the reader. */
  articleFound(): void;
  /** Reader → background: who said what in this article? Without scare quotes, in reading order. */
  quotationsWanted(data: Article): Result<Quotation[]>;
  /** Reader → background: the names of this page's highlights; the background makes their style sheet and inserts it. */
  highlightsWanted(data: HighlightNames): Result<null>;
  /** Reader → background: an article was read. */
  articleRead(data: ArticleReading): Result<SaveOutcome>;
  /** Popup → background: read this tab, with `anyway` also where the gate says that it is no article. */
  tabReadingWanted(data: { readonly tabId: number; readonly anyway: boolean }): Result<null>;
  /** Popup → reader in a tab: what was read there; null while reading. */
  pageReadingWanted(): PageReading | null;
  /** Popup → reader in a tab: scroll to the nth quotation of the reading and make it current. False if its words are gone. */
  quotationShown(data: { readonly index: number }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
