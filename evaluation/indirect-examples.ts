import { sourceCandidates, visitSources } from '../engine/indirect/choose-source';
import { findCues } from '../engine/indirect/cues';
import { type Grid, gridOf } from '../engine/indirect/grid';
import { isConjunction, type Lattice, latticeOf } from '../engine/indirect/lattice';
import { type Scene, sceneOf } from '../engine/indirect/scene';
import { findMentions } from '../engine/mentions/find-mentions';
import type { Mention } from '../engine/mentions/mention';
import { analyse } from '../engine/text/analyse';
import { articleFromText } from '../engine/text/article-from-text';
import type { Token } from '../engine/text/document';
import { tokenAt } from '../engine/text/tokens';
import { type AttributedArticle, type Attribution, indirectOf } from './indirect-gold';

type Place = readonly [group: number, start: number, end: number];

/** One cue with all spans that could be its content, and those that are; none where it reports nothing. */
export interface SpanExample {
  readonly scene: Scene;
  readonly lattice: Lattice<Int32Array>;
  readonly right: readonly Place[];
}

/** One report with the features of nobody and of each candidate source. */
export interface SourceExample {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** A span that has less in common with the annotated content teaches nothing. */
const LEAST_AGREEMENT = 0.5;

/** What the stage learns from one article. */
export function indirectExamples(article: AttributedArticle): {
  spans: SpanExample[];
  sources: SourceExample[];
} {
  const document = analyse(articleFromText(article.text));
  const mentions = findMentions(document);
  const grid = gridOf(document, mentions);
  const cues = findCues(grid);
  const reports = reportsByCue(grid, cues, indirectOf(article));
  const spans: SpanExample[] = [];
  const sources: SourceExample[] = [];
  for (const cue of cues) {
    const scene = sceneOf(grid, cue);
    const lattice = latticeOf(scene, (features) => features.indices.slice(0, features.length));
    const report = reports.get(cue);
    const right = report ? rightSpans(scene, lattice, wordsOf(grid, report)) : [];
    if (report && right.length === 0) continue;
    spans.push({ scene, lattice, right });
    const first = right[0];
    if (report && first) sources.push(sourceExample(scene, mentions, lattice, first, report));
  }
  return { spans, sources };
}

/** The annotated reports by the cue that stands nearest to their content: annotators mark whole phrases as cues. */
function reportsByCue(
  grid: Grid,
  cues: readonly number[],
  attributions: readonly Attribution[],
): Map<number, Attribution> {
  const reports = new Map<number, Attribution>();
  for (const attribution of attributions) {
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const cue of cues) {
      const token = grid.document.tokens[cue] as Token;
      if (!attribution.cue.some(({ start, end }) => start < token.end && token.start < end)) continue;
      for (const { start, end } of attribution.content) {
        const distance = Math.min(Math.abs(start - token.end), Math.abs(token.start - end));
        if (distance >= least) continue;
        least = distance;
        nearest = cue;
      }
    }
    if (nearest >= 0 && !reports.has(nearest)) reports.set(nearest, attribution);
  }
  return reports;
}

/** The tokens of the content that are words; annotators take the “that” before it in as often as not. */
function wordsOf(grid: Grid, { content }: Attribution): Set<number> {
  const { tokens } = grid.document;
  const words = new Set<number>();
  for (const { start, end } of content) {
    const first = tokenAt(tokens, start);
    for (let i = first; i < tokens.length && (tokens[i] as Token).start < end; i++) {
      if (tokens[i]?.type === 'punctuation' || (i === first && isConjunction(grid, i))) continue;
      words.add(i);
    }
  }
  return words;
}

/** The spans that agree best with the annotated words, by F1. */
function rightSpans(scene: Scene, lattice: Lattice<unknown>, gold: ReadonlySet<number>): Place[] {
  const { from, to, grid } = scene;
  const words = [0];
  const common = [0];
  for (let i = from; i < to; i++) {
    const isWord = grid.document.tokens[i]?.type !== 'punctuation';
    words.push((words.at(-1) as number) + (isWord ? 1 : 0));
    common.push((common.at(-1) as number) + (gold.has(i) ? 1 : 0));
  }
  const between = (sums: readonly number[], a: number, b: number) =>
    (sums[b - from] as number) - (sums[a - from] as number);
  let best = LEAST_AGREEMENT;
  let right: Place[] = [];
  lattice.groups.forEach(({ starts, ends, hole }, group) => {
    const tagWords = hole ? between(words, hole[0], hole[1]) : 0;
    const tagCommon = hole ? between(common, hole[0], hole[1]) : 0;
    starts.forEach((start, i) => {
      ends.forEach((end, j) => {
        if (end <= start) return;
        const size = between(words, start, end) - tagWords;
        const agreement = (2 * (between(common, start, end) - tagCommon)) / (size + gold.size);
        if (agreement < best - 1e-9) return;
        if (agreement > best + 1e-9) right = [];
        best = Math.max(best, agreement);
        right.push([group, i, j]);
      });
    });
  });
  return right;
}

function sourceExample(
  scene: Scene,
  mentions: readonly Mention[],
  lattice: Lattice<unknown>,
  [g, i, j]: Place,
  report: Attribution,
): SourceExample {
  const group = lattice.groups[g] as Lattice<unknown>['groups'][number];
  const start = group.starts[i] as number;
  const end = group.ends[j] as number;
  const { hole } = group;
  const parts: (readonly [number, number])[] = hole
    ? [
        [start, hole[0]],
        [hole[1], end],
      ]
    : [[start, end]];
  const candidates = sourceCandidates(scene, mentions, 0, { parts });
  const fits = candidates.map((candidate) => agreement(mentions[candidate] as Mention, report));
  const best = Math.max(0, ...fits);
  const features: Int32Array[] = [];
  visitSources(scene, mentions, candidates, { parts }, (_, list) => {
    features.push(list.indices.slice(0, list.length));
  });
  return { features, right: [best === 0, ...fits.map((fit) => fit > 0 && fit === best)] };
}

/** How far a mention stands for the annotated source: the head counts most. */
function agreement(mention: Mention, { source, sourceHead, sourceName }: Attribution): number {
  const overlaps = (span: { start: number; end: number } | undefined) =>
    span !== undefined && mention.start < span.end && span.start < mention.end;
  if (!source.some(overlaps)) return 0;
  return 1 + (overlaps(sourceName ?? sourceHead) ? 2 : 0);
}
