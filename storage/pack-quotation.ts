import type { QuotationRecord } from './records';
import { ROW_FRAGMENTS } from './row-fragments';

/**
 * A quotation as it lies in the database: what an index reaches stands beside the rest, which is JSON in UTF-8 without
 * what it often holds. IndexedDB keeps a text with one typographic mark in it two bytes a letter, the name of every field
 * in every row, and the words twice, in the quotation and in the sentence around it: so a row takes little more than half
 * of what it would. Compressing it in earnest saves hardly more and takes a millisecond a row where the background has
 * just woken.
 */
export interface PackedQuotation {
  readonly id: string;
  readonly articleId: string;
  readonly savedAt: string;
  readonly deletedAt: string | null;
  readonly speakerIds: readonly string[];
  /** JSON in UTF-8, with {@link ROW_FRAGMENTS} in place of what they stand for. */
  readonly packed: Uint8Array;
}

/** A row is in the database that cannot be unpacked: the browser or the disk has lost a part of it. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError';

  /** @param id of the quotation */
  constructor(
    readonly id: string,
    cause: unknown,
  ) {
    super(`The row of quotation ${id} cannot be read`, { cause });
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Stands for the words of the first part where the sentence around them holds them. */
const WORDS = '\u0000';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what fragments are written as
const FRAGMENT = /[\u0001-\u001f]/g;
const codes = ROW_FRAGMENTS.map((_, index) => String.fromCharCode(index + 1));

/** Returns a quotation as it is to be stored. */
export function packQuotation(record: QuotationRecord): PackedQuotation {
  const { id, articleId, savedAt, deletedAt, speakerIds } = record;
  // Fields keep their place, so that a row that is read is the row that was written, to the letter.
  const rest = { ...record, id: 0, articleId: 0, savedAt: 0, deletedAt: 0, speakerIds: 0 };
  return { id, articleId, savedAt, deletedAt, speakerIds, packed: pack(JSON.stringify(rest)) };
}

/**
 * Returns the quotation that was stored; rows of the first version were not packed.
 *
 * @throws {DamagedRowError} where nothing can be made of it. To leave it out would be to say that it was never saved.
 */
export function unpackQuotation(stored: PackedQuotation | QuotationRecord): QuotationRecord {
  if (!('packed' in stored)) return stored;
  const { packed, ...indexed } = stored;
  try {
    return { ...JSON.parse(unpack(packed)), ...indexed };
  } catch (error) {
    throw new DamagedRowError(stored.id, error);
  }
}

function pack(json: string): Uint8Array {
  let text = json;
  const words = firstWords(json);
  const again = words && words.end > words.start ? json.lastIndexOf(json.slice(words.start, words.end)) : -1;
  if (words && again >= words.end) {
    text = json.slice(0, again) + WORDS + json.slice(again + words.end - words.start);
  }
  for (const [index, fragment] of ROW_FRAGMENTS.entries())
    text = text.replaceAll(fragment, codes[index] ?? '');
  return encoder.encode(text);
}

function unpack(packed: Uint8Array): string {
  const text = decoder
    .decode(packed)
    .replace(FRAGMENT, (code) => ROW_FRAGMENTS[code.charCodeAt(0) - 1] ?? '');
  const place = text.indexOf(WORDS);
  const words = place < 0 ? null : firstWords(text);
  return words ? text.slice(0, place) + text.slice(words.start, words.end) + text.slice(place + 1) : text;
}

/** Where the words of the first part stand in a row's JSON; null where it has none. */
function firstWords(json: string): { readonly start: number; readonly end: number } | null {
  const name = '"parts":[{"exact":"';
  const at = json.indexOf(name);
  if (at < 0) return null;
  const start = at + name.length;
  let end = json.indexOf('"', start);
  // A quotation mark behind an odd number of backslashes is one of the words.
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? null : { start, end };
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
