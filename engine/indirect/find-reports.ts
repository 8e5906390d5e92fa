import type { Mention } from '../mentions/mention';
import { type Content, chooseContent } from './choose-content';
import { chooseSource, type SourceChoice, sourceCandidates } from './choose-source';
import { findCues, isRefused } from './cues';
import type { Grid } from './grid';
import { latticeOf } from './lattice';
import { sceneOf } from './scene';
import { weighSpans } from './weigh-spans';

/** One report of what somebody said: cue, content and source, as tokens and mentions. */
export interface Report {
  readonly cue: number;
  readonly content: Content;
  readonly source: SourceChoice;
}

/**
 * The reports of a document, in reading order of their cues; their contents do not overlap. `isFree` is false for tokens
 * that belong to a quotation already: no content takes them in.
 */
export function findReports(
  grid: Grid,
  mentions: readonly Mention[],
  weights: Float32Array,
  isFree: (token: number) => boolean,
): Report[] {
  const found: Report[] = [];
  let firstMention = 0;
  for (const cue of findCues(grid)) {
    if (isRefused(grid, cue)) continue;
    const scene = sceneOf(grid, cue);
    const lattice = latticeOf(scene, (features) => features.dot(weights));
    const content = chooseContent(scene, lattice, weighSpans(scene, lattice, weights), isFree);
    if (!content) continue;
    while (firstMention < mentions.length && (mentions[firstMention] as Mention).firstToken < scene.from)
      firstMention++;
    const candidates = sourceCandidates(scene, mentions, firstMention, content);
    found.push({ cue, content, source: chooseSource(scene, mentions, candidates, content, weights) });
  }
  return withoutOverlaps(found);
}

/** How many reports before and behind one are looked at for overlaps: contents lie within a sentence. */
const NEIGHBOURS = 12;

/**
 * Healey said [that Zelensky had told him that the city would hold]: the inner report is part of the outer one. Where
 * two overlap otherwise the likelier one stays.
 */
function withoutOverlaps(reports: readonly Report[]): Report[] {
  const isIn = (token: number, { content }: Report) =>
    content.parts.some(([from, to]) => from <= token && token < to);
  const overlap = (a: Report, b: Report) =>
    a.content.parts.some(([from, to]) => b.content.parts.some(([start, end]) => from < end && start < to));
  return reports.filter((report, i) => {
    const near = reports.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    return !near.some((other) => {
      if (other === report || !overlap(report, other)) return false;
      const isInner = isIn(report.cue, other);
      const isOuter = isIn(other.cue, report);
      if (isInner !== isOuter) return isInner;
      const difference = other.content.probability - report.content.probability;
      return difference > 0 || (difference === 0 && other.cue < report.cue);
    });
  });
}
