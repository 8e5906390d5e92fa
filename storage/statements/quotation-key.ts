/** Returns the eight bytes of an id of 16 hexadecimal digits. */
export function keyOfId(id: string): Uint8Array {
  return Uint8Array.from({ length: id.length / 2 }, (_, i) =>
    Number.parseInt(id.slice(2 * i, 2 * i + 2), 16),
  );
}

/** Returns the id of which these are the bytes. IndexedDB gives a key back as a buffer, whatever it was. */
export function idOfKey(key: ArrayBuffer): string {
  return [...new Uint8Array(key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
