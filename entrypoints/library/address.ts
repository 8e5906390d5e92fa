import type { DecisionStatus, ReadQuotation } from '@/storage/records';
import { type LibraryFilter, type LibraryOrder, NO_FILTER } from '@/storage/search/library-filter';

/** What the library's middle shows. */
export type LibraryView = 'quotations' | 'speaker' | 'statement' | 'exchange';

/** What the library shows; all of it is in the address, so that a search can be kept as a bookmark. */
export interface LibraryAddress {
  readonly view: LibraryView;
  readonly filter: LibraryFilter;
  readonly order: LibraryOrder;
  /** Id of the quotation whose details are open, or of the statement that is compared; null where none is. */
  readonly id: string | null;
}

/** Everything that is saved, newest first. */
export const START: LibraryAddress = { view: 'quotations', filter: NO_FILTER, order: 'newest', id: null };

const VIEWS: readonly LibraryView[] = ['quotations', 'speaker', 'statement', 'exchange'];
const ORDERS: readonly LibraryOrder[] = ['newest', 'oldest', 'speaker', 'outlet'];
const KINDS: readonly ReadQuotation['kind'][] = ['direct', 'partial', 'indirect'];
const STATUSES: readonly DecisionStatus[] = ['auto', 'confirmed', 'corrected', 'rejected', 'added'];

/** UTF-16 units of a query, an outlet or a tag; nobody types more, and a bookmark is not to hang the page. */
const LONGEST = 500;

/**
 * Returns what an address' fragment asks for: `#q=bridge&speaker=0123456789abcdef&sort=oldest`. What is not understood
 * is as if it were not there.
 */
export function addressFromHash(hash: string): LibraryAddress {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => given.get(name)?.slice(0, LONGEST).trim() || null;
  return {
    view: oneOf(given.get('view'), VIEWS) ?? START.view,
    filter: {
      // Spaces at its end are being typed.
      query: given.get('q')?.slice(0, LONGEST) ?? '',
      speakerId: idIn(given.get('speaker')),
      outlet: text('outlet'),
      from: dayIn(given.get('from')),
      until: dayIn(given.get('until')),
      kind: oneOf(given.get('kind'), KINDS),
      status: oneOf(given.get('status'), STATUSES),
      tag: text('tag'),
    },
    order: oneOf(given.get('sort'), ORDERS) ?? START.order,
    id: idIn(given.get('id')),
  };
}

/** Returns the fragment for what is shown; `#` for everything. */
export function hashFromAddress({ view, filter, order, id }: LibraryAddress): string {
  const given: readonly (readonly [string, string | null])[] = [
    ['view', view === START.view ? null : view],
    ['q', filter.query.trim() === '' ? null : filter.query],
    ['speaker', filter.speakerId],
    ['outlet', filter.outlet],
    ['from', filter.from],
    ['until', filter.until],
    ['kind', filter.kind],
    ['status', filter.status],
    ['tag', filter.tag],
    ['sort', order === START.order ? null : order],
    ['id', id],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of given) if (value !== null) parameters.set(name, value);
  return `#${parameters}`;
}

/** Returns a link's address within the library: what is left out is as at the start. */
export function libraryLink(
  place: Partial<Omit<LibraryAddress, 'filter'>> & { readonly filter?: Partial<LibraryFilter> },
): string {
  return hashFromAddress({ ...START, ...place, filter: { ...NO_FILTER, ...place.filter } });
}

/** Returns the address of a speaker's own page; of all speakers' for null. */
export function speakerLink(speakerId: string | null): string {
  return libraryLink({ view: 'speaker', filter: { speakerId } });
}

/**
 * Tells whether going from one to the other is a step to come back from. Typing a query and going down a list are none:
 * nobody wants to leave a search letter by letter.
 */
export function isStep(before: LibraryAddress, after: LibraryAddress): boolean {
  const isListed = before.view === after.view && before.id !== null && after.id !== null;
  const rest = (address: LibraryAddress) =>
    hashFromAddress({
      ...address,
      filter: { ...address.filter, query: '' },
      id: isListed ? null : address.id,
    });
  return rest(before) !== rest(after);
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find((each) => each === value) ?? null;
}

/** Ids are 64 bits of hash. See storage/hash.ts. */
function idIn(value: string | null): string | null {
  return value !== null && /^[0-9a-f]{16}$/.test(value) ? value : null;
}

/** A day that exists, `YYYY-MM-DD`. */
function dayIn(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value) ? value : null;
}
