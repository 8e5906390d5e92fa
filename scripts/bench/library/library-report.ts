import { median } from '../median';
import { printTable } from '../print';
import { type LibraryFigures, VERSIONS } from './library-bench';

/** What must hold, by size; between the sizes that are given it grows evenly. */
const GOALS: readonly Goal[] = [
  { size: 10_000, shown: 150, firstSearch: 300, key: 10 },
  { size: 50_000, shown: 217, firstSearch: 611, key: 50 },
  { size: 100_000, shown: 300, firstSearch: 1_000, key: 100 },
];
const SAVE_GOAL = 30;
const COMPARISON_GOAL = 100;
const FRAMES_GOAL = 50;
const BYTES_GOAL = 1_000;

interface Goal {
  readonly size: number;
  readonly shown: number;
  readonly firstSearch: number;
  readonly key: number;
}

/** The value that 95 of 100 do not exceed. */
function late(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(0.95 * sorted.length) - 1)] ?? 0;
}

/** Prints what was measured at one size, each beside its goal and what the peers take. */
export function printLibrary(figures: LibraryFigures): void {
  const { size, page, newest, firstSearch, keys, indexKeys, load, saves, bytesEach, scrolling, peers } =
    figures;
  const goal = GOALS.find((each) => size <= each.size * 1.1) ?? GOALS.at(-1);
  if (!goal) return;
  const names = Object.keys(peers);
  const row = (name: string, own: number, aim: number | null, ofPeer: ((peer: string) => number) | null) => [
    name,
    own.toFixed(1),
    aim === null ? '' : String(aim),
    ...names.map((peer) => (ofPeer ? compared(ofPeer(peer), own) : '')),
  ];
  const peer = (name: string) => peers[name] as LibraryFigures['peers'][string];
  printTable(
    `${size.toLocaleString('en')} quotations (ms; in brackets how many times ours)`,
    ['', 'On Record', 'goal', ...names],
    [
      row('popup, cold: this page’s quotations', page, goal.shown, null),
      row('popup, cold: the newest too', newest, goal.shown, null),
      row('   the processor’s share of that', figures.shownWork, null, null),
      row('first search in the popup', firstSearch, goal.firstSearch, null),
      row('   the processor’s share of that', figures.searchWork, null, null),
      row('a key in the popup, 95 of 100', late(keys), goal.key, null),
      row('   the processor’s share, on average', figures.keyWork, null, null),
      row('making the index ready', load, null, (name) => peer(name).load),
      row('a key in the index, 95 of 100', late(indexKeys), null, (name) => late(peer(name).keys)),
      row('a key in the index, median', median(indexKeys), null, (name) => median(peer(name).keys)),
      row('saving 30 quotations, grouped', median(saves), SAVE_GOAL, (name) => median(peer(name).saves)),
      row(
        `a statement of ${VERSIONS} versions, until what is seen is drawn`,
        figures.comparison,
        COMPARISON_GOAL,
        null,
      ),
      row('   until all of its rows are', figures.comparisonWhole, null, null),
      row('   the processor’s share of that and of going back', figures.comparisonWork, null, null),
      row('frames a second while the library scrolls', scrolling.library.average, FRAMES_GOAL, null),
      row('   in the worst second', scrolling.library.worst, FRAMES_GOAL, null),
      row('   the same of a plain list of paragraphs', scrolling.plain.average, null, null),
      row('bytes a quotation on the disk', bytesEach, BYTES_GOAL, (name) => peer(name).bytesEach),
    ],
  );
}

function compared(peer: number, own: number): string {
  return `${peer.toFixed(1)} (${(peer / own).toFixed(1)} x)`;
}
