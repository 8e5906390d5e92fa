import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { attributeQuotations, type Span } from '@/engine';
import { anchorQuotations } from '@/page/anchoring/anchor-quotations';
import { foldText } from '@/page/anchoring/folded-text';
import type { Anchor, SavedWords } from '@/page/anchoring/saved-words';
import { type PageArticle, readArticle } from '@/page/read-article';
import { readPage } from '@/page/read-page';
import { selectorOf } from '@/page/selectors';
import { finish } from '@/page/slices';
import { formatTable } from '../scripts/print-table';
import { runMain } from '../scripts/setup/run.mjs';
import { HALVED, MUTATIONS } from './anchoring/mutations';
import { PlainRange } from './anchoring/plain-range';
import { markedSpans, plantMarkers } from './anchoring/truth';
import { hasShared, SHARED } from './scored-by-shared';

/**
 * `npm run evaluate:anchoring [-- PAGE …]`: saves the quotations of ../shared/pages, changes the pages as outlets do, and
 * tells how many are found again at their true place, or rightly called changed or missing. Unseen characters planted in
 * the pages tell the true places. `--verbose` prints what was not right.
 */
const PAGES = 'pages';
/** Words with more errors than this share may be called missing instead of changed: they are other words by then. */
const OTHER_WORDS = 0.1;

type Verdict = 'right' | 'wrong place' | 'wrong words' | 'not found' | 'unclear';

interface Tally {
  quotations: number;
  readonly states: Record<Anchor['state'], number>;
  readonly verdicts: Record<Verdict, number>;
  slowest: number;
}

const arguments_ = process.argv.slice(2);
const isVerbose = arguments_.includes('--verbose');
const wanted = arguments_.filter((argument) => !argument.startsWith('--'));

await runMain(async () => {
  if (!hasShared(PAGES)) {
    console.error('Passed over: ../shared/pages is not there.');
    return;
  }
  Reflect.set(globalThis, 'Range', PlainRange);
  const names = readdirSync(join(SHARED, PAGES)).filter((name) => /^(?!neg-|nonen-).*\.html$/.test(name));
  const tallies = new Map<string, Tally>();
  for (const name of names) {
    if (wanted.length === 0 || wanted.some((each) => name.includes(each))) evaluatePage(name, tallies);
    if (process.stderr.isTTY) process.stderr.write(`\r${names.indexOf(name) + 1} of ${names.length} pages`);
  }
  print(tallies);
});

function evaluatePage(name: string, tallies: Map<string, Tally>): void {
  const html = readFileSync(join(SHARED, PAGES, name), 'utf8');
  const original = savedOn(parse(html));
  if (!original) return;
  for (const mutation of Object.keys(MUTATIONS)) {
    for (const half of HALVED.has(mutation) ? [0, 1] : [null]) {
      const document = parse(html);
      const article = readAs(document, original);
      if (!article) continue;
      judge(name, mutation, half, { ...original, document, article }, tallies);
    }
  }
}

interface Saved {
  readonly title: string;
  readonly isLive: boolean;
  readonly saved: readonly SavedWords[];
  readonly spans: readonly Span[];
}

/** Quotations with a speaker: what the extension saves. */
function savedOn(document: Document): Saved | null {
  const options = { url: 'https://outlet.example/article', isWanted: true, before: null };
  const { page, metadata } = finish(readPage(document, options));
  if (!page) return null;
  const quotations = attributeQuotations(page.article);
  const attributed = quotations.filter(({ kind, sources }) => kind !== 'scare' && sources.length > 0);
  const saved = attributed.map(({ parts }, index) => ({
    id: String(index),
    parts: parts.map((part) => selectorOf(page.article.text, part)),
  }));
  return {
    title: metadata.title,
    isLive: metadata.isLive,
    saved,
    spans: saved.flatMap(({ parts }) => parts),
  };
}

function judge(
  name: string,
  mutation: string,
  half: number | null,
  page: Saved & { readonly document: Document; readonly article: PageArticle },
  tallies: Map<string, Tally>,
): void {
  const { document, article, saved, spans } = page;
  const touched = saved
    .filter((_, index) => half === null || index % 2 === half)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (article.map.rangeOf(part)?.startContainer as Text | undefined) ?? []);
  plantMarkers(article, spans);
  MUTATIONS[mutation]?.(document, [...new Set(touched)]);
  const now = readAs(document, page);
  if (!now) return;
  const truth = markedSpans(document, now, spans.length);
  const quoted = attributeQuotations(now.article).flatMap(({ parts }) => parts);
  const begun = process.cpuUsage();
  const anchors = finished(anchorQuotations(now.article.text, saved, quoted));
  const tally = tallyOf(tallies, mutation);
  tally.slowest = Math.max(tally.slowest, process.cpuUsage(begun).user / 1_000);
  let part = 0;
  for (const [index, { parts }] of saved.entries()) {
    const anchor = anchors[index];
    if (!anchor) continue;
    const verdict = verdictOf(anchor, parts, truth.slice(part, part + parts.length), now.article.text);
    part += parts.length;
    tally.quotations++;
    tally.states[anchor.state]++;
    tally.verdicts[verdict]++;
    if (isVerbose && verdict !== 'right') {
      const found = anchor.spans.map(({ start, end }) => now.article.text.slice(start, end));
      console.log(`${name} | ${mutation} | ${verdict} | ${anchor.state}`);
      console.log(
        `   saved: ${parts.map(({ prefix, exact, suffix }) => `${prefix}[${exact}]${suffix}`).join(' // ')}`,
      );
      console.log(`   found: ${found.join(' // ')}`);
      const at = truth.slice(part - parts.length, part);
      console.log(
        `   truth: ${at.map((span) => span && now.article.text.slice(span.start - 32, span.end + 32)).join(' // ')}`,
      );
    }
  }
}

function verdictOf(
  anchor: Anchor,
  parts: SavedWords['parts'],
  truth: readonly (Span | null)[],
  text: string,
): Verdict {
  const there = truth.filter((span) => span !== null);
  const isPlaced = anchor.spans.every((span) => there.some((each) => overlap(span, each) >= 0.5));
  if (!isPlaced) return 'wrong place';
  if (anchor.state === 'unclear') return 'unclear';
  const words = parts.map(({ exact }) => foldText(exact).folded).join(' ');
  const wordsNow = there.map(({ start, end }) => foldText(text.slice(start, end)).folded).join(' ');
  if (anchor.state === 'missing') return mayBeMissing(words, wordsNow) ? 'right' : 'not found';
  const anchored = anchor.spans.map(({ start, end }) => foldText(text.slice(start, end)).folded).join(' ');
  const isRight = anchored === wordsNow && (anchor.state === 'found') === (words === wordsNow);
  return isRight ? 'right' : 'wrong words';
}

/** An edited word is longer than a tenth of few words; of a quotation in parts, half may be gone. */
function mayBeMissing(words: string, wordsNow: string): boolean {
  if (wordsNow.length < words.length * 0.55) return true;
  return words !== wordsNow && words.length * OTHER_WORDS < 'altered'.length + 2;
}

function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / Math.max(1, Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** As the page was read at first: its title and whether it is a live blog decide what belongs to the article. */
function readAs(document: Document, { title, isLive }: Saved): PageArticle | null {
  return finish(readArticle(document, title, isLive, () => 'en'));
}

function finished<T>(steps: Generator<undefined, T, boolean | undefined>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function tallyOf(tallies: Map<string, Tally>, mutation: string): Tally {
  const known = tallies.get(mutation);
  if (known) return known;
  const tally: Tally = {
    quotations: 0,
    states: { found: 0, changed: 0, missing: 0, unclear: 0 },
    verdicts: { right: 0, 'wrong place': 0, 'wrong words': 0, 'not found': 0, unclear: 0 },
    slowest: 0,
  };
  tallies.set(mutation, tally);
  return tally;
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  const headings = [
    'quotations',
    'found',
    'changed',
    'missing',
    'right %',
    'wrong place',
    'wrong words',
    'not found',
    'unclear',
    'slowest ms',
  ];
  const columns = [{ heading: 'mutation' }, ...headings.map((heading) => ({ heading, right: true }))];
  const rows = [...tallies].map(([mutation, { quotations, states, verdicts, slowest }]) => [
    mutation,
    ...[quotations, states.found, states.changed, states.missing].map(String),
    ((100 * verdicts.right) / quotations).toFixed(1),
    ...(['wrong place', 'wrong words', 'not found', 'unclear'] as const).map((each) =>
      String(verdicts[each]),
    ),
    slowest.toFixed(1),
  ]);
  console.log(`\nSaved quotations found again on changed pages\n\n${formatTable(columns, rows, 140)}`);
}
