import { InvalidReadingError } from '../errors';
import { LARGEST_OFFSET, LONGEST, MOST_PARTS } from '../limits';
import type { PartSelector, QuotationAnchor } from '../records';
import { flag, list, number, object, text } from './validate';

/**
 * Returns an anchor built anew from what a page's script sent.
 *
 * @param count how many quotations the reading has
 * @throws {InvalidReadingError} naming the field that is wrong, with its value.
 */
export function validAnchor(value: unknown, count: number): QuotationAnchor {
  const anchor = object(value, 'anchor');
  return {
    id: validId(anchor.id),
    parts: list(anchor.parts, 'anchor.parts', MOST_PARTS).map(validPart),
    context: text(anchor.context, 'anchor.context', LONGEST.context),
    quotations: list(anchor.quotations, 'anchor.quotations', count).map((index) => validIndex(index, count)),
    isSame: flag(anchor.isSame, 'anchor.isSame'),
  };
}

/** Returns a quotation's id: 16 hexadecimal digits. @throws {InvalidReadingError} */
export function validId(value: unknown): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{16}$/.test(value)) {
    throw new InvalidReadingError('id', 'the id of a quotation', value);
  }
  return value;
}

function validIndex(value: unknown, count: number): number {
  const index = number(value, 'anchor.quotation', count - 1);
  if (!Number.isInteger(index)) throw new InvalidReadingError('anchor.quotation', 'a whole number', index);
  return index;
}

/** Returns a part built anew. @throws {InvalidReadingError} */
export function validPart(value: unknown): PartSelector {
  const part = object(value, 'part');
  const start = number(part.start, 'start', LARGEST_OFFSET);
  const end = number(part.end, 'end', LARGEST_OFFSET);
  if (end < start) throw new InvalidReadingError('end', `an offset after ${start}`, end);
  return {
    exact: text(part.exact, 'exact', LONGEST.words, 'refuse'),
    prefix: text(part.prefix, 'prefix', 32, 'refuse'),
    suffix: text(part.suffix, 'suffix', 32, 'refuse'),
    start,
    end,
  };
}
