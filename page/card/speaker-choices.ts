import type { Quotation, Source } from '@/engine';
import { nameKey } from '@/engine/sources/name-key';

/**
 * Whom the reader can choose as a quotation's speaker: those who are quoted nearest to it first, then all whom the
 * article names, each once.
 *
 * @param index of the quotation, or of the one that follows its words
 */
export function speakerChoices(
  quotations: readonly Quotation[],
  index: number,
  named: readonly Source[],
): readonly Source[] {
  const byNearness = quotations
    .map((quotation, place) => ({ quotation, distance: Math.abs(place - index) }))
    .sort((one, other) => one.distance - other.distance);
  const quoted = byNearness.flatMap(({ quotation }) => quotation.sources);
  const choices = new Map<string, Source>();
  for (const source of [...quoted, ...named]) {
    const key = nameKey(source.name) || source.name;
    if (!choices.has(key)) choices.set(key, source);
  }
  return [...choices.values()];
}
