import { listWords } from '@/components/list-words';
import type { JudgedQuotation } from '@/components/quotation-facts';
import type { QuotedSource } from '@/storage/records';
import { speakerId } from '@/storage/speakers/speaker-id';

/** A quotation with its place in the reading, by which the reader script knows it. */
export interface Placed {
  readonly quotation: JudgedQuotation;
  readonly index: number;
}

/** What one speaker, or several together, said on a page. */
export interface Spoken {
  readonly id: string;
  readonly speaker: QuotedSource;
  readonly quotations: readonly Placed[];
}

/**
 * Returns a page's quotations by speaker, in order of their first words; `unknown` are those of nobody known, `rejected`
 * those of which the reader said that nobody said them.
 */
export function groupBySpeaker(quotations: readonly JudgedQuotation[]): {
  readonly groups: readonly Spoken[];
  readonly unknown: readonly Placed[];
  readonly rejected: readonly Placed[];
} {
  const groups = new Map<string, { id: string; speaker: QuotedSource; quotations: Placed[] }>();
  const unknown: Placed[] = [];
  const rejected: Placed[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const placed = { quotation, index };
    const speaker = together(quotation.sources);
    if (!speaker) {
      (quotation.status === 'rejected' ? rejected : unknown).push(placed);
      continue;
    }
    const id = speakerId(speaker.name);
    const group = groups.get(id);
    if (group) group.quotations.push(placed);
    else groups.set(id, { id, speaker, quotations: [placed] });
  }
  return { groups: [...groups.values()], unknown, rejected };
}

/** Those who spoke jointly stand under their names together. */
function together(sources: readonly QuotedSource[]): QuotedSource | null {
  const [first] = sources;
  if (!first || sources.length === 1) return first ?? null;
  const names = sources.map((source) => source.name);
  return { name: listWords(names), kind: first.kind, role: null };
}
