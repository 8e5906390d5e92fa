import { StringDecoder } from 'node:string_decoder';

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** A line of the input, or the size of one that is too long to be kept. */
export type Line = { readonly text: string } | { readonly tooLong: number };

/**
 * The lines of a UTF-8 stream, without their ends and without a byte order mark at the start.
 *
 * Only line feeds end a line (and a carriage return before one goes): U+2028 stands unescaped in valid JSON, where
 * Node's readline would cut it. A line of more than `maxBytes` is passed over without being held in memory.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<Line> {
  const line = new LineBuffer(maxBytes);
  let first = true;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      line.add(bytes.subarray(start, end));
      yield withoutMark(line.take(), first);
      first = false;
      start = end + 1;
    }
    line.add(bytes.subarray(start));
  }
  if (line.size > 0) yield withoutMark(line.take(), first);
}

function withoutMark(line: Line, first: boolean): Line {
  return first && 'text' in line && line.text.startsWith(BYTE_ORDER_MARK)
    ? { text: line.text.slice(1) }
    : line;
}

/** Collects the bytes of one line. */
class LineBuffer {
  /** Bytes added so far, also those that were let go. */
  size = 0;
  private readonly maxBytes: number;
  private decoder = new StringDecoder('utf8');
  private text = '';

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  add(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > this.maxBytes) this.text = '';
    else this.text += this.decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  /** The line so far; the next one begins empty. */
  take(): Line {
    const { size } = this;
    const text = this.text + this.decoder.end();
    this.size = 0;
    this.text = '';
    this.decoder = new StringDecoder('utf8');
    return size > this.maxBytes
      ? { tooLong: size }
      : { text: text.endsWith('\r') ? text.slice(0, -1) : text };
  }
}
