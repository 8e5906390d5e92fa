/**
 * Fingerprints of many quotations in few bytes, one after the other: eight of the quotation's id, one for how many
 * fingerprints it has, and three for each. Some forty bytes a quotation; an entry for each in an index of the database
 * would be ten times that, and reading them one by one a hundred times as slow.
 */
export interface PrintedQuotation {
  /** 16 hexadecimal digits. */
  readonly id: string;
  readonly prints: readonly number[];
}

const ID_BYTES = 8;
const PRINT_BYTES = 3;
const HEAD = ID_BYTES + 1;
/** Of longer wordings the smallest count: two that share words choose alike. */
const MOST_PRINTS = 255;

/** Returns a fingerprint as it is kept: shortened. */
export function keptPrint(print: number): number {
  return print & (2 ** (8 * PRINT_BYTES) - 1);
}

/** Packs quotations in the order given. */
export function packPrints(quotations: readonly PrintedQuotation[]): Uint8Array {
  const counts = quotations.map(({ prints }) => Math.min(prints.length, MOST_PRINTS));
  const bytes = new Uint8Array(counts.reduce((sum, count) => sum + HEAD + PRINT_BYTES * count, 0));
  let at = 0;
  for (const [i, { id, prints }] of quotations.entries()) {
    for (let byte = 0; byte < ID_BYTES; byte++) {
      bytes[at++] = Number.parseInt(id.slice(2 * byte, 2 * byte + 2), 16);
    }
    bytes[at++] = counts[i] as number;
    const least = prints.length > MOST_PRINTS ? [...prints].sort((a, b) => a - b) : prints;
    for (const print of least.slice(0, MOST_PRINTS)) {
      for (let byte = 0; byte < PRINT_BYTES; byte++) bytes[at++] = print >>> (8 * byte);
    }
  }
  return bytes;
}

/** Calls `visit` with where each quotation begins and how many fingerprints it has. What is cut off is passed over. */
export function eachPacked(bytes: Uint8Array, visit: (at: number, count: number) => void): void {
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const count = bytes[at + ID_BYTES] as number;
    const end = at + HEAD + PRINT_BYTES * count;
    if (end > bytes.length) return;
    visit(at, count);
    at = end;
  }
}

/** Returns the `i`th fingerprint of the quotation that begins at `at`. */
export function printAt(bytes: Uint8Array, at: number, i: number): number {
  const from = at + HEAD + PRINT_BYTES * i;
  return (bytes[from] as number) | ((bytes[from + 1] as number) << 8) | ((bytes[from + 2] as number) << 16);
}

/** Returns the id of the quotation that begins at `at`. */
export function idAt(bytes: Uint8Array, at: number): string {
  let id = '';
  for (let i = at; i < at + ID_BYTES; i++) id += (bytes[i] as number).toString(16).padStart(2, '0');
  return id;
}

/** Returns the quotations without those of these ids; the same bytes where none of them is there. */
export function withoutPacked(bytes: Uint8Array, ids: ReadonlySet<string>): Uint8Array {
  const kept: [number, number][] = [];
  let length = 0;
  eachPacked(bytes, (at, count) => {
    if (ids.has(idAt(bytes, at))) return;
    const end = at + HEAD + PRINT_BYTES * count;
    kept.push([at, end]);
    length += end - at;
  });
  if (length === bytes.length) return bytes;
  const rest = new Uint8Array(length);
  let to = 0;
  for (const [start, end] of kept) {
    rest.set(bytes.subarray(start, end), to);
    to += end - start;
  }
  return rest;
}
