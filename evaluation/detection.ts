/**
 * How well quoted pieces are found: `npm run evaluate:pieces -- [--errors KIND] [--set NAME] [--limit N]`.
 *
 * `polnear/dev` is for measuring only: never ask for its errors.
 *
 * Gold pieces are all spans in marks, attributed or not, of the corpora under ../shared (passed over where absent). A
 * piece counts as found where its letters and digits begin and end at the same places as gold's.
 * Error kinds: missed, cut (overlaps gold, other borders), bogus, refused (attributed, but refused), kept (quotes nobody,
 * not refused), kind (direct or partial mistaken).
 */
import { existsSync, readFileSync } from 'node:fs';
import { articleFromText } from '@/engine';
import type { Piece } from '@/engine/quotations/piece';
import { analyse } from '@/engine/text/analyse';
import type { Span } from '@/engine/types';

type GoldKind = 'direct' | 'mixed' | 'ambiguous' | 'indirect' | 'nobody';
interface Gold extends Span {
  readonly kind: GoldKind;
}
interface Row {
  readonly text: string;
  readonly quotes?: readonly (Span & { kind?: GoldKind })[];
  readonly attributions?: readonly { kind: GoldKind; quoted: readonly Span[] }[];
  readonly unattributedQuotes?: readonly Span[];
}

const SHARED = new URL('../../shared/corpora/', import.meta.url).pathname;
const SETS = ['newspapers/all', 'outlets/all', 'wikinews/all', 'polnear/train', 'polnear/dev'];
const option = (name: string) => process.argv[process.argv.indexOf(`--${name}`) + 1] ?? '';
const shown = process.argv.includes('--errors') ? option('errors').split(',') : [];
const only = process.argv.includes('--set') ? option('set') : '';
const limit = process.argv.includes('--limit') ? Number(option('limit')) : 60;

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The span from its first to its last letter or digit; null where it has none. */
function toLetters(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && !isLetter(text.charAt(start))) start++;
  while (end > start && !isLetter(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** Gold spans of an article, cut at line breaks as pieces are. */
function goldOf(row: Row): Gold[] {
  const spans: Gold[] = [];
  const add = (span: Span, kind: GoldKind) => {
    for (const match of row.text.slice(span.start, span.end).matchAll(/[^\n\r]+/g)) {
      const start = span.start + match.index;
      const letters = toLetters(row.text, { start, end: start + match[0].length });
      if (letters) spans.push({ ...letters, kind });
    }
  };
  for (const quote of row.quotes ?? []) add(quote, quote.kind ?? 'direct');
  for (const { kind, quoted } of row.attributions ?? []) for (const span of quoted) add(span, kind);
  for (const span of row.unattributedQuotes ?? []) add(span, 'nobody');
  // The same words may be attributed twice (nested attributions): one piece.
  const seen = new Map<string, Gold>();
  for (const span of spans) {
    const key = `${span.start}-${span.end}`;
    if (!seen.has(key) || seen.get(key)?.kind === 'nobody') seen.set(key, span);
  }
  return [...seen.values()];
}

const counts = new Map<string, number>();
let printed = 0;

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function show(error: string, text: string, span: Span, note = ''): void {
  if (!shown.includes(error) || printed++ >= limit) return;
  const around = `${text.slice(Math.max(0, span.start - 70), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 60)}`;
  console.log(`${error} ${note} ${JSON.stringify(around)}`);
}

function compareKind(text: string, span: Gold, piece: Piece): void {
  if (piece.refusal) {
    count(span.kind === 'nobody' ? 'refused rightly' : 'refused wrongly');
    show(span.kind === 'nobody' ? 'right' : 'refused', text, span, piece.refusal);
  } else if (span.kind === 'nobody') {
    show('kept', text, span);
  } else if (span.kind === 'direct' || span.kind === 'mixed') {
    const right = piece.wholeSentence === (span.kind === 'direct');
    count(right ? 'kind right' : `kind wrong: ${span.kind}`);
    if (!right) show('kind', text, span, span.kind);
  }
}

function compare(row: Row): void {
  const { pieces } = analyse(articleFromText(row.text));
  const gold = goldOf(row);
  const byBorders = new Map<string, Piece>();
  for (const piece of pieces) {
    const letters = toLetters(row.text, piece);
    if (letters) byBorders.set(`${letters.start}-${letters.end}`, piece);
  }
  for (const span of gold) {
    const attributed = span.kind !== 'nobody';
    count(attributed ? 'gold attributed' : 'gold nobody');
    const piece = byBorders.get(`${span.start}-${span.end}`);
    if (piece) {
      count(attributed ? 'found attributed' : 'found nobody');
      compareKind(row.text, span, piece);
      continue;
    }
    // Where it overlaps a piece it was cut otherwise; within a larger piece it may be a nested quotation.
    const near = pieces.find((p) => p.start < span.end && p.end > span.start);
    if (!attributed) continue;
    count(near ? `cut: ${span.kind}` : `missed: ${span.kind}`);
    show(near ? 'cut' : 'missed', row.text, span, near ? row.text.slice(near.start, near.end) : '');
  }
  count('articles');
  for (const piece of pieces) {
    count('pieces');
    if (gold.some((span) => piece.start < span.end && piece.end > span.start)) continue;
    count('bogus');
    show('bogus', row.text, piece, piece.refusal ?? '');
  }
}

for (const set of SETS.filter((name) => name.startsWith(only))) {
  const path = `${SHARED}${set}.jsonl`;
  if (!existsSync(path)) {
    console.log(`${set}: not there, passed over`);
    continue;
  }
  counts.clear();
  for (const line of readFileSync(path, 'utf8').split('\n')) if (line) compare(JSON.parse(line) as Row);
  const n = (what: string) => counts.get(what) ?? 0;
  const share = (part: string, whole: string) => ((100 * n(part)) / Math.max(1, n(whole))).toFixed(1);
  console.log(
    `${set}: recall ${share('found attributed', 'gold attributed')} % of ${n('gold attributed')} attributed, ` +
      `${share('found nobody', 'gold nobody')} % of ${n('gold nobody')} that quote nobody; ` +
      `${n('bogus')} of ${n('pieces')} pieces bogus`,
  );
  console.log(' ', Object.fromEntries([...counts].sort()));
}
