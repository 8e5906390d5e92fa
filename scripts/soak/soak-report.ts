import { median } from '../bench/median';
import { formatTable } from '../print-table';
import type { Heap } from './heap';
import type { Heaps } from './measure-heaps';

/** How much a heap may grow after the first hundred articles. */
const MOST_GROWTH = 0.1;
/** So many measurings are one. */
const TOGETHER = 3;
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
 * What has grown more than it may, from the first measurings to the last ones: each in a line. Empty where all is flat.
 *
 * Compiled code does not count: there is more of it until all that is used often is compiled, however little is kept. And
 * three measurings are taken together by their median: a worker has a fifth less when the browser has just started it anew.
 */
export function grown(measured: readonly Measurement[]): string[] {
  const all = measured.map(({ heaps }) => heaps);
  const opened = all.filter(({ oldLibrary }) => oldLibrary !== null);
  const [first] = opened;
  return [
    ...FLAT.flatMap((key) =>
      lineOf(
        COLUMNS[key],
        all.map((heaps) => heaps[key].objects),
      ),
    ),
    ...(first
      ? lineOf(
          COLUMNS.oldLibrary,
          opened.map((heaps) => withoutIndex(heaps, first)),
        )
      : []),
  ];
}

/**
 * What a library that was open for a hundred articles would hold if no more were saved than at first: the index grows with
 * what is saved, and by as much in a library that is opened only now.
 */
function withoutIndex(now: Heaps, first: Heaps): number {
  return (now.oldLibrary?.objects ?? 0) - (now.newLibrary.objects - first.newLibrary.objects);
}

function lineOf(name: string, bytes: readonly number[]): string[] {
  const together = Math.min(TOGETHER, Math.floor(bytes.length / 2));
  if (together === 0) return [];
  const [before, now] = [median(bytes.slice(0, together)), median(bytes.slice(-together))];
  const growth = now / before - 1;
  return growth > MOST_GROWTH
    ? [`${name}: ${inMb(before)} MB at first and ${inMb(now)} at last, ${(100 * growth).toFixed(0)} % more`]
    : [];
}
