import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { parse } from 'quote-parser';
import { articleFromText, attributeQuotations } from '@/engine';
import { generateArticle } from './generate-article';
import { median, timeOf } from './median';
import { printTable } from './print';

/**
 * Compromise tags words and finds quotations and names without saying who said what; quote-parser finds both by regular
 * expressions. The ratios count.
 */
const ENGINES: Readonly<Record<string, (text: string) => unknown>> = {
  'On Record': (text) => attributeQuotations(articleFromText(text)),
  'quote-parser': (text) => parse(text, 'en'),
  compromise: (text) => {
    const document = nlp(text);
    return [document.quotations().out('array'), document.people().out('array')];
  },
};

const WORDS = 1500;
/** In characters, as many words or a few more. */
const LENGTH = 9_000;
const GENERATED = 12;
/** Each engine reads every article as often: first to warm up, then to be timed. */
const WARM_UPS = 5;
const RUNS = 7;
/** Real articles, where the machine has them; one a line, as `text`. */
const CORPUS = '../shared/corpora/newspapers/all.jsonl';

/** How long each engine takes for articles of about 1,500 words, on generated ones and, where there are any, real ones. */
export function comparePeers(): void {
  const generated = Array.from({ length: GENERATED }, (_, i) => generateArticle(LENGTH, i + 1));
  const real = realArticles();
  const rows = [...timesOf('generated', generated), ...(real ? timesOf('newspapers', real) : [])];
  printTable(
    `Articles of about 1,500 words (medians of ${RUNS} runs over all of a kind)`,
    ['articles', 'engine', 'words each', 'ms each', 'to On Record'],
    rows,
  );
  if (!real) console.log(`(no newspapers: ${CORPUS} is not here)`);
}

function timesOf(kind: string, articles: readonly string[]): string[][] {
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / articles.length;
  const times = Object.fromEntries(Object.keys(ENGINES).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < WARM_UPS + RUNS; round++) {
    // In turns, so that a busy moment of the machine strikes all of them.
    for (const [name, run] of Object.entries(ENGINES)) {
      const time = timeOf(() => articles.forEach(run)) / articles.length;
      if (round >= WARM_UPS) times[name]?.push(time);
    }
  }
  const ours = median(times['On Record'] ?? []);
  return Object.entries(times).map(([name, each]) => {
    const time = median(each);
    return [kind, name, words.toFixed(0), time.toFixed(2), `${(time / ours).toFixed(1)} x`];
  });
}

/** Paragraphs of newspaper articles, put together until each has about 1,500 words; null where there are none. */
function realArticles(): string[] | null {
  if (!existsSync(CORPUS)) return null;
  const articles: string[] = [];
  let text = '';
  for (const line of readFileSync(CORPUS, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    for (const paragraph of (JSON.parse(line) as { text: string }).text.split('\n')) {
      text += `${paragraph}\n`;
      if (text.split(/\s+/).length < WORDS) continue;
      articles.push(text);
      text = '';
    }
  }
  return articles.slice(0, GENERATED);
}
