import nlp from 'compromise';
import { parse } from 'quote-parser';
import { articleFromText, attributeQuotations } from '@/engine';
import { generateArticle } from './bench/generate-article';
import { HOSTILE_TEXTS } from './bench/hostile-texts';
import { formatTable } from './print-table';

/**
 * `npm run bench`: how fast the engine is, beside two libraries in the same process, on generated articles. Compromise
 * tags words and finds quotations and names without saying who said what; quote-parser finds both by regular
 * expressions. The ratios count: milliseconds change with the machine.
 */
const RUNS = 7;
/** The compiler has seen enough by then: a short article takes a third of what its first run took. */
const WARM_UPS = 5;
/** An ordinary article, the longest ones, and a book. */
const SIZES = [4_000, 40_000, 1_000_000];
const PEER_SIZES = SIZES.slice(0, 2);

const engines: Record<string, (text: string) => unknown> = {
  'On Record': (text) => attributeQuotations(articleFromText(text)),
  'quote-parser': (text) => parse(text, 'en'),
  compromise: (text) => {
    const document = nlp(text);
    return [document.quotations().out('array'), document.people().out('array')];
  },
};

comparePeers();
measureGrowth();
measureHostile();

/** Median, in milliseconds, of runs after some that warm up. */
function median(work: () => unknown, runs = RUNS, warmUps = WARM_UPS): number {
  for (let i = 0; i < warmUps; i++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

function comparePeers(): void {
  const rows = PEER_SIZES.flatMap((size) => {
    const text = generateArticle(size);
    const words = text.split(/\s+/).length;
    const ours = median(() => engines['On Record']?.(text));
    return Object.entries(engines).map(([name, run]) => {
      const time = name === 'On Record' ? ours : median(() => run(text));
      return [
        `${text.length / 1000} kB`,
        name,
        time.toFixed(2),
        ((1000 * time) / words).toFixed(2),
        `${(time / ours).toFixed(2)} x`,
      ];
    });
  });
  print(
    `Beside other libraries (medians of ${RUNS} runs)`,
    ['article', 'engine', 'ms', 'ms per 1,000 words', 'to On Record'],
    rows,
  );
}

function measureGrowth(): void {
  const rows = SIZES.map((size) => {
    const text = generateArticle(size);
    const time = median(() => engines['On Record']?.(text));
    return [`${Math.round(text.length / 1000)} kB`, time.toFixed(1), ((1e6 * time) / text.length).toFixed(1)];
  });
  print('Growth: linear where the last column stays the same', ['article', 'ms', 'ns per character'], rows);
}

function measureHostile(): void {
  const rows = Object.entries(HOSTILE_TEXTS).map(([name, text]) => [
    name,
    median(() => engines['On Record']?.(text), 5, 1).toFixed(0),
  ]);
  print('Hostile texts (medians of 5 runs)', ['text', 'ms'], rows);
}

function print(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const columns = headings.map((heading, i) => ({ heading, right: i > 0 && heading !== 'engine' }));
  console.log(`\n${title}\n\n${formatTable(columns, rows)}`);
}
