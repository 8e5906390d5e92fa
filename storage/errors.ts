/** What went wrong with the library, as far as it makes a difference to the reader; the key of the sentence shown. */
export type StorageTrouble = 'full' | 'blocked' | 'closed' | 'updated' | 'newer' | 'damaged' | 'unavailable';

/** The library cannot be read or written now. `message` is for reports; the interface words `trouble`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly trouble: StorageTrouble,
    options: { readonly cause: unknown },
  ) {
    super(`${MESSAGES[trouble]} (${describe(options.cause)})`, options);
  }
}

/** Something that came in by a message has not the shape that was agreed: a fault of ours, or a hostile page. */
export class InvalidReadingError extends Error {
  override readonly name = 'InvalidReadingError';
  /** The beginning of the value that came in, to be shown. */
  readonly value: string;

  constructor(
    readonly what: string,
    expected: string,
    value: unknown,
  ) {
    super(`${what} is not ${expected}: ${excerpt(value)}`);
    this.value = excerpt(value);
  }
}

const MESSAGES: Record<StorageTrouble, string> = {
  full: 'The disk or the browser’s share of it is full',
  blocked: 'Another window holds an older version of the library open',
  closed: 'The library was closed while it was in use',
  updated: 'Another window has brought the library to a newer version than this page knows',
  newer: 'The library was written by a newer version of the extension',
  damaged: 'A part of the library cannot be read',
  unavailable: 'The browser does not let the library be opened',
};

/** What is asked of the library where it failed. */
interface FailingLibrary {
  readonly isOutdated: boolean;
  open(): { catch(handled: () => void): unknown };
}

/** Null until its code is loaded: surfaces that only tell of trouble do without. */
let library: FailingLibrary | null = null;

/** For database.ts alone: this is the library that errors come from. */
export function knowLibrary(known: FailingLibrary): void {
  library = known;
}

/** Dexie's and IndexedDB's names for one trouble. https://dexie.org/docs/DexieErrors/DexieError */
const TROUBLES: ReadonlyMap<string, StorageTrouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['BlockedError', 'blocked'],
  ['VersionChangeError', 'blocked'],
  ['NewerLibraryError', 'newer'],
  ['DamagedRowError', 'damaged'],
  // What the browser says of a value that it has but cannot read: Firefox, Chromium.
  ['NotReadableError', 'damaged'],
  ['DataError', 'damaged'],
  ['OpeningFailedError', 'unavailable'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['OpenFailedError', 'unavailable'],
  ['MissingAPIError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['VersionError', 'unavailable'],
  ['SecurityError', 'unavailable'],
]);

/**
 * Returns the answer of `work`. Where the library could not be opened, it is opened anew for whoever asks next: Dexie
 * would go on refusing.
 *
 * @throws {StorageError} where the library failed; every other error as it was.
 */
export async function withStorageErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = storageError(error);
    if (known && known.trouble !== 'closed') library?.open().catch(() => undefined);
    throw known ?? error;
  }
}

/** The trouble behind an error, looking inside of the errors that Dexie wraps; null where it is none of the library's. */
export function storageError(error: unknown): StorageError | null {
  if (error instanceof StorageError) return error;
  const trouble = troubleOf(error, 0);
  if (trouble === null) return null;
  // The same to IndexedDB; but this page was of the right version when it was opened.
  const isOutdated = trouble === 'newer' && library?.isOutdated === true;
  return new StorageError(isOutdated ? 'updated' : trouble, { cause: error });
}

/** An abort or a failed opening only wraps what really happened, so the innermost known name counts. */
function troubleOf(error: unknown, depth: number): StorageTrouble | null {
  if (!(error instanceof Object) || depth > 5) return null;
  const inner = 'inner' in error ? troubleOf(error.inner, depth + 1) : null;
  if (inner) return inner;
  return ('name' in error && typeof error.name === 'string' && TROUBLES.get(error.name)) || null;
}

function describe(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}

function excerpt(value: unknown): string {
  const text =
    typeof value === 'string'
      ? `“${value}”`
      : typeof value === 'object' && value
        ? 'an object'
        : String(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
