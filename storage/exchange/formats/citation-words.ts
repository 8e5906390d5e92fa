import type { DecisionStatus } from '../../records';

/** How far a speaker is known: by how sure the engine is, or by the reader's decision. */
export type Standing = 'sure' | 'likely' | 'guess' | Exclude<DecisionStatus, 'auto'>;

/** What is said in the reader's language within a citation or an export. */
export interface CitationWords {
  /** `attribution: a guess`, `confirmed by the reader`; null where it needs no saying. */
  readonly standing: Readonly<Record<Standing, string>>;
  readonly unknownSpeaker: string;
  /** Several speakers in a row: `Ann Lee, mayor of Hull, and Bo Ek`. */
  listed(speakers: readonly string[]): string;
  /** Said of speech that stands in no marks: `in the article’s words`. */
  readonly indirect: string;
  readonly translated: string;
  /** The distance that the article keeps: `reportedly`. */
  hedge(words: string): string;
  /** It stands in an embedded post of this address, or in the entry of a live blog of this time. */
  post(url: string): string;
  entry(time: string): string;
  /** The article says that it was not said. */
  negated(words: string): string;
  via(name: string): string;
  onBehalfOf(name: string): string;
  /** The page words it otherwise since it was saved. */
  readonly changed: string;
  gone(day: string): string;
  /** When the article was seen so: `seen on 2024-11-02`. */
  seen(day: string): string;
}
