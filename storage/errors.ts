/** What went wrong with the library, as far as it makes a difference to the reader; the key of the sentence shown. */
export type StorageTrouble = 'full' | 'blocked' | 'closed' | 'unavailable';

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
  closed: 'The library was closed or updated while it was in use',
  unavailable: 'The browser does not let the library be opened',
};

/** Dexie's and IndexedDB's names for one trouble. https://dexie.org/docs/DexieErrors/DexieError */
const TROUBLES: ReadonlyMap<string, StorageTrouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['BlockedError', 'blocked'],
  ['VersionChangeError', 'blocked'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['OpenFailedError', 'unavailable'],
  ['MissingAPIError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['VersionError', 'unavailable'],
  ['SecurityError', 'unavailable'],
]);

/**
 * Returns the answer of `work`.
 *
 * @throws {StorageError} where the library failed; every other error as it was.
 */
export async function withStorageErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error) ?? error;
  }
}

/** The trouble behind an error, looking inside of the errors that Dexie wraps; null where it is none of the library's. */
export function storageError(error: unknown): StorageError | null {
  if (error instanceof StorageError) return error;
  const trouble = troubleOf(error, 0);
  return trouble ? new StorageError(trouble, { cause: error }) : null;
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
