import { type LongWork, ROWS_AT_ONCE } from '../long-work';
import { BackupParser, type BackupRecord } from './backup-parser';
import { BackupRefusal } from './backup-refusal';

/** The largest file that is taken in, in bytes; the reader is told. */
export const LARGEST_BACKUP = 1_000_000_000;

/** Bytes that are read at once. */
const PIECE = 1 << 20;
/** UTF-16 units of one line: far more than any record has, far less than a page can hold. */
const LONGEST_LINE = 20_000_000;
/** The first line tells what a file is; one that is longer is none of ours. */
const LONGEST_HEAD = 1_000;

/**
 * Reads a backup as it comes, never whole: gives its records, all valid and in the order of the file, some hundreds at
 * a time. It ends without an error only at the file's end.
 *
 * @throws {BackupRefusal} at the first thing that is wrong.
 * @throws {DOMException} `AbortError` where it was stopped.
 */
export async function* readBackup(
  file: Blob,
  { onProgress, signal }: LongWork = {},
): AsyncGenerator<readonly BackupRecord[]> {
  if (file.size > LARGEST_BACKUP) throw new BackupRefusal('too_large');
  const parser = new BackupParser();
  let records: BackupRecord[] = [];
  let rest = '';
  for await (const { text, share } of textsOf(file, signal)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const record = parser.take(line);
      if (record) records.push(record);
      if (records.length < ROWS_AT_ONCE) continue;
      yield records;
      records = [];
    }
    const isHead = lines.length === 0 && share < 1 && rest.length > LONGEST_HEAD;
    if (isHead && rest.length === text.length) parser.take(rest.slice(0, LONGEST_HEAD));
    if (rest.length > LONGEST_LINE) throw new BackupRefusal('long_line', { line: parser.line + 1 });
    onProgress?.(share);
  }
  parser.end(rest);
  yield records;
}

interface Piece {
  readonly text: string;
  /** How much of the file has been read by then. */
  readonly share: number;
}

async function* textsOf(file: Blob, signal: AbortSignal | undefined): AsyncGenerator<Piece> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += PIECE) {
    signal?.throwIfAborted();
    const to = Math.min(file.size, from + PIECE);
    yield {
      text: decoded(decoder, await bytesOf(file.slice(from, to)), to < file.size),
      share: to / file.size,
    };
  }
}

/** A file that was changed or taken away since it was chosen cannot be read. */
async function bytesOf(piece: Blob): Promise<ArrayBuffer> {
  try {
    return await piece.arrayBuffer();
  } catch (cause) {
    throw new BackupRefusal('unreadable', {}, { cause });
  }
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (cause) {
    throw new BackupRefusal('not_text', {}, { cause });
  }
}
