import { formatTable } from '../print-table';
import type { Heap } from './heap';
import type { Heaps } from './measure-heaps';

/** How much a heap may grow after the first hundred articles. */
const MOST_GROWTH = 0.1;
const MB = 1_048_576;

const COLUMNS: Readonly<Record<keyof Heaps, string>> = {
  worker: 'worker',
  loaded: 'tab, loading',
  moved: 'tab, moving',
  closed: 'own pages closed',
  popup: 'popup',
  oldLibrary: 'library, long open',
  newLibrary: 'library, just opened',
};
/** What does not grow with what is saved. */
const FLAT = ['worker', 'loaded', 'moved', 'closed', 'popup'] as const;

/** Heaps after so many articles. */
export interface Measurement {
  readonly articles: number;
  readonly heaps: Heaps;
}

/** All heaps of one measuring in MB without compiled code, in the order of the table. */
export function heapsInMb({ heaps }: Measurement): string {
  return (Object.keys(COLUMNS) as (keyof Heaps)[]).map((key) => inMb(heaps[key]?.objects ?? 0)).join(' ');
}

/** A table of heaps in MB: without compiled code, and the compiled code. */
export function heapTable(measured: readonly Measurement[]): string {
  const keys = Object.keys(COLUMNS) as (keyof Heaps)[];
  return formatTable(
    [{ heading: 'articles', right: true }, ...keys.map((key) => ({ heading: COLUMNS[key], right: true }))],
    measured.map(({ articles, heaps }) => [String(articles), ...keys.map((key) => cellOf(heaps[key]))]),
    140,
  );
}

function cellOf(heap: Heap | null): string {
  return heap ? `${inMb(heap.objects)} + ${inMb(heap.code)}` : '–';
}

function inMb(bytes: number): string {
  return (bytes / MB).toFixed(2);
}

/**
 * What has grown more than it may since the first measuring: each in a line. Empty where all is flat. Compiled code does
 * not count: there is more of it until all that is used often is compiled, however little is kept.
 */
export function grown(measured: readonly Measurement[]): string[] {
  const [first, ...later] = measured;
  if (!first) return [];
  const opened = later[0]?.heaps;
  return later.flatMap(({ articles, heaps }) => [
    ...FLAT.flatMap((key) => lineOf(COLUMNS[key], articles, first.heaps[key].objects, heaps[key].objects)),
    ...(opened?.oldLibrary
      ? lineOf(COLUMNS.oldLibrary, articles, opened.oldLibrary.objects, withoutIndex(heaps, opened))
      : []),
  ]);
}

/**
 * What a library that was open for a hundred articles would hold if no more were saved than at first: the index grows with
 * what is saved, and by as much in a library that is opened only now.
 */
function withoutIndex(now: Heaps, first: Heaps): number {
  return (now.oldLibrary?.objects ?? 0) - (now.newLibrary.objects - first.newLibrary.objects);
}

function lineOf(name: string, articles: number, before: number, now: number): string[] {
  const growth = now / before - 1;
  return growth > MOST_GROWTH
    ? [`${name} after ${articles} articles: ${(100 * growth).toFixed(0)} % more`]
    : [];
}
