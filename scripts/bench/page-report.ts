import { statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './median';
import { type Costs, type FirstMark, RUNS } from './page-bench';
import type { PageLoad } from './page-load';
import type { Storm } from './page-storm';
import { printTable } from './print';

const medianOf = (loads: readonly PageLoad[], value: (load: PageLoad) => number) => median(loads.map(value));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** What is put into a page that is an article: what it needs in common with other parts, and what reads it. */
const READER = ['common.js', 'reader.js'];
/** What is put into every page; the reader needs a part of it. */
const GATE = ['judge.js', 'gate.js'];
const timeOf = (names: readonly string[]) => (load: PageLoad) =>
  sum(names.map((name) => load.scripts.get(name) ?? 0));
const allScripts = timeOf([...GATE, ...READER]);
const difference = ({ on, off }: Costs, value: (load: PageLoad) => number) =>
  medianOf(on, value) - medianOf(off, value);

/** Prints a line a page. */
export function printPages(costs: readonly Costs[]): void {
  const rows = costs.map((cost) => [
    cost.name,
    medianOf(cost.on, timeOf(GATE)).toFixed(1),
    medianOf(cost.on, timeOf(READER)).toFixed(1),
    medianOf(cost.on, ({ longest }) => longest).toFixed(1),
    medianOf(cost.on, ({ task }) => task).toFixed(0),
    medianOf(cost.off, ({ task }) => task).toFixed(0),
    (difference(cost, ({ heap }) => heap) / 1e6).toFixed(2),
    difference(cost, ({ layoutShift }) => layoutShift).toFixed(4),
    difference(cost, ({ largestPaint }) => largestPaint).toFixed(0),
  ]);
  printTable(
    `What the extension costs a page (medians of ${RUNS} loads, with the profiler on)`,
    ['page', 'gate ms', 'reader ms', 'longest ms', 'main thread ms', 'without', 'heap MB', 'shift', 'LCP ms'],
    rows,
  );
}

/** Prints each measure beside its goal. */
export function printGoals(
  costs: readonly Costs[],
  firstMark: FirstMark,
  storm: Storm,
  extension: string,
): void {
  const pages = costs.filter(({ name }) => name !== 'long');
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  const long = costs.find(({ name }) => name === 'long');
  const perArticle = articles.map(
    (cost) => (medianOf(cost.on, allScripts) * 10_000) / Math.max(10_000, cost.characters),
  );
  const added = articles.map((cost) => difference(cost, ({ task }) => task));
  const gates = others.map((cost) => medianOf(cost.on, allScripts));
  const heaps = articles.map((cost) => difference(cost, ({ heap }) => heap) / 1e6);
  const shifts = pages.map((cost) => difference(cost, ({ layoutShift }) => layoutShift));
  const paints = pages.map((cost) => difference(cost, ({ largestPaint }) => largestPaint));
  const longest = (cost: Costs) => medianOf(cost.on, (load) => load.longest);
  const size = (file: string) => statSync(join(extension, file)).size / 1000;
  const most = (values: readonly number[]) => Math.max(0, ...values).toFixed(1);
  printTable(
    'Goals',
    ['measure', 'median', 'most', 'goal'],
    [
      ['script on a page that is no article, ms', median(gates).toFixed(1), most(gates), '3'],
      ['script on an article, 10,000 characters, ms', median(perArticle).toFixed(1), most(perArticle), '15'],
      ['all that it adds to an article’s main thread, ms', median(added).toFixed(1), most(added), ''],
      ['longest piece of script, ms', median(pages.map(longest)).toFixed(1), most(pages.map(longest)), '50'],
      ['the same on a page of 1 MB, ms', long ? longest(long).toFixed(1) : '', '', '16'],
      ['first marks on a page of 1 MB, ms', firstMark.marked.toFixed(0), '', '100'],
      ['until the browser alone shows that page, ms', firstMark.shown.toFixed(0), '', ''],
      ['the difference: what is ours of it, ms', (firstMark.marked - firstMark.shown).toFixed(0), '', ''],
      ['100 changes a second: script, % of a core', storm.script.toFixed(1), '', '3'],
      ['the same with the repainting of marks', storm.task.toFixed(1), '', '3'],
      ['heap of a tab, MB', median(heaps).toFixed(2), most(heaps), '1'],
      ['layout shift', median(shifts).toFixed(4), Math.max(0, ...shifts).toFixed(4), 'noise'],
      ['largest contentful paint, ms', median(paints).toFixed(0), most(paints), 'noise'],
      ['eager script, kB', sum(GATE.map(size)).toFixed(1), '', '20'],
      ['all that an article loads, kB', sum([...GATE, ...READER].map(size)).toFixed(1), '', '260'],
    ],
  );
}
