/** The library was written by a newer version of the extension. Nothing of it was read or changed. */
export class NewerLibraryError extends Error {
  override readonly name = 'NewerLibraryError';

  /** @param version of the library that was found */
  constructor(version: number) {
    super(`The library is of version ${version}, which this version of the extension does not know`);
  }
}

/** The browser could not open the library, also not a little later. `inner` is what it said last, as Dexie names it. */
export class OpeningFailedError extends Error {
  override readonly name = 'OpeningFailedError';

  constructor(readonly inner: unknown) {
    super(`The library cannot be opened: ${inner instanceof Error ? inner.message : String(inner)}`);
  }
}
