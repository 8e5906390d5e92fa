import { InvalidReadingError } from '../errors';
import { list, object, oneOf } from '../reading/validate';
import { validSource } from '../reading/validate-reading';
import type { Decision } from './decide';

/** More speakers than ever spoke jointly. */
const MOST_SPEAKERS = 20;

/**
 * Returns a decision built anew from what a page's script sent.
 *
 * @throws {InvalidReadingError} naming the field that is wrong, with its value.
 */
export function validDecision(value: unknown): Decision {
  const decision = object(value, 'decision');
  const status = oneOf(decision.status, 'decision.status', ['auto', 'confirmed', 'corrected', 'rejected']);
  if (status !== 'corrected') return { status };
  const sources = list(decision.sources, 'decision.sources', MOST_SPEAKERS).map(validSource);
  if (sources.length === 0) {
    throw new InvalidReadingError('decision.sources', 'a list of at least one', 'an empty one');
  }
  return { status, sources };
}
