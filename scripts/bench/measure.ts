import { articleFromText, attributeQuotations, upToQuotations } from '@/engine';
import { MOST_QUOTATIONS } from '@/storage/limits';
import { comparePeers } from './compare-peers';
import { generateArticle } from './generate-article';
import { HOSTILE_TEXTS } from './hostile-texts';
import { median, timeOf } from './median';
import { printTable } from './print';

/** What `npm run bench` runs, bundled: the peers, then growth, then hostile texts. Milliseconds change with the machine. */
const RUNS = 7;
const WARM_UPS = 5;
const HOSTILE_RUNS = 5;
/** An ordinary article, ten times it, a hundred times, and a book. */
const SIZES = [10_000, 100_000, 1_000_000];

comparePeers();
measureGrowth();
measureHostile();

function attribute(text: string): unknown {
  return attributeQuotations(articleFromText(text));
}

function measureGrowth(): void {
  let before = 0;
  const rows = SIZES.map((size) => {
    const text = generateArticle(size);
    for (let i = 0; i < WARM_UPS; i++) attribute(text);
    const time = median(Array.from({ length: RUNS }, () => timeOf(() => attribute(text))));
    const growth = before === 0 ? '' : `${(time / before).toFixed(1)} x`;
    before = time;
    return [
      `${Math.round(text.length / 1000)} kB`,
      time.toFixed(1),
      ((1e6 * time) / text.length).toFixed(0),
      growth,
    ];
  });
  printTable(
    'Growth: ten times the text is to cost at most eleven times the time',
    ['article', 'ms', 'ns per character', 'to the line above'],
    rows,
  );
}

/** As the extension reads a page. */
function attributeFlood(text: string): unknown {
  return attributeQuotations(upToQuotations(articleFromText(text), MOST_QUOTATIONS));
}

function measureHostile(): void {
  const rows = Object.entries(HOSTILE_TEXTS).map(([name, text]) => {
    const times = Array.from({ length: HOSTILE_RUNS }, () => timeOf(() => attributeFlood(text)));
    return [name, median(times).toFixed(0), Math.max(...times).toFixed(0)];
  });
  printTable(
    `Hostile texts: none is to take more than 1,000 ms (${HOSTILE_RUNS} runs)`,
    ['text', 'median ms', 'worst ms'],
    rows,
  );
}
