import { PlainError } from '../setup/run.mjs';

/** One article of the input of `npm run statements`. */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  /** Only articles of one event are compared; null: with all others that name none. */
  readonly event: string | null;
  /** Days since 1970; null where no date is given. */
  readonly day: number | null;
}

const MS_A_DAY = 86_400_000;

/** @throws {PlainError} that names the line, where it is not an article. */
export function articleLine(line: string, number: number): ArticleLine {
  const record = recordOf(line, number);
  const { id, text, event, date } = record;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new PlainError(`Line ${number}: "id" is ${JSON.stringify(id)}; it takes a string or a number.`);
  }
  if (typeof text !== 'string') throw new PlainError(`Line ${number}: "text" is not a string.`);
  return { id: String(id), text, event: event == null ? null : String(event), day: dayOf(date, number) };
}

/** An object of a line of JSON. @throws {PlainError} that names the line, where it is none. */
export function recordOf(line: string, number: number): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new PlainError(`Line ${number} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new PlainError(`Line ${number} is not an object.`);
  }
  return record as Record<string, unknown>;
}

function dayOf(date: unknown, number: number): number | null {
  if (date == null || date === '') return null;
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new PlainError(
      `Line ${number}: "date" is ${JSON.stringify(date)}; it takes a day such as "2026-11-22".`,
    );
  }
  return Math.floor(time / MS_A_DAY);
}
