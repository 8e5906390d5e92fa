import { keptText } from '../../kept-text';

/** Why a file is not taken in; the key of the sentence that the reader sees. */
export type RefusalReason =
  | 'too_large'
  | 'unreadable'
  | 'empty'
  | 'not_text'
  | 'not_json'
  | 'not_ours'
  | 'newer'
  | 'truncated'
  | 'table'
  | 'line'
  | 'long_line'
  | 'field'
  | 'unknown_field'
  | 'order'
  | 'no_article'
  | 'counts';

/** Where in the file it is, and what stands there. */
export interface RefusedAt {
  /** From 1; absent where it is the file as a whole. */
  readonly line?: number;
  /** Of the record, as far as it tells one. */
  readonly id?: string;
  /** Path of the field: `parts.0.exact`. */
  readonly field?: string;
  /** The beginning of what stands there. */
  readonly value?: string;
}

/** A file is no backup that can be taken in. Nothing was changed. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';

  constructor(
    readonly reason: RefusalReason,
    readonly at: RefusedAt = {},
    options?: ErrorOptions,
  ) {
    super(`Refused: ${reason} ${JSON.stringify(at)}`, options);
  }
}

/** Returns the beginning of what a file says, for being shown. */
export function excerptOf(text: string): string {
  const line = keptText(text.slice(0, 200)).replace(/\s+/gu, ' ').trim();
  return line.length > 60 || text.length > 200 ? `${line.slice(0, 60).toWellFormed()}…` : line;
}
