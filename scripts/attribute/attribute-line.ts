import { articleFromText, attributeQuotations, type Quotation } from '@/engine';
import { describeReason } from '@/engine/attribution/describe-reason';
import { findIndirect } from '@/engine/indirect/find-indirect';
import type { Line } from './lines';

/** Longer than any article (UTF-16 units). Ten million took 3 GB, which not every machine has. */
const MAX_TEXT = 4_000_000;

/** What is asked for besides quotations in marks. */
export interface Asked {
  readonly indirect: boolean;
}

/** One answer of `npm run attribute`, as the line that it prints. */
export function attributeLine(line: Line, asked: Asked = { indirect: false }): string {
  if ('tooLong' in line) return failure(null, `The line has ${line.tooLong} bytes, which is too long.`);
  let record: unknown;
  try {
    record = JSON.parse(line.text);
  } catch (error) {
    return failure(null, `Not JSON: ${messageOf(error)}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return failure(null, 'Not an object with "id" and "text".');
  }
  const { id, text, language = 'en' } = record as { id?: unknown; text?: unknown; language?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') {
    return failure(null, '"id" is neither a string nor a number.');
  }
  if (typeof text !== 'string') return failure(id, '"text" is not a string.');
  if (typeof language !== 'string') return failure(id, '"language" is not a string.');
  if (text.length > MAX_TEXT) {
    return failure(id, `"text" has ${text.length} characters; ${MAX_TEXT} are read at most.`);
  }
  try {
    const options = { indirect: asked.indirect ? findIndirect : null };
    const quotations = attributeQuotations(articleFromText(text, language), options);
    return JSON.stringify({ id, quotations: quotations.map(answerOf) });
  } catch (error) {
    // The engine does not throw on any text. If it ever does, the other articles of the archive are not to suffer.
    return failure(id, `The engine failed: ${messageOf(error)}`);
  }
}

/** A quotation in the form of DESIGN.md's "Contracts for measuring". */
function answerOf(quotation: Quotation) {
  const {
    kind,
    parts,
    sources,
    mention,
    cue,
    confidence,
    sure,
    reasons,
    antecedents: _,
    ...rest
  } = quotation;
  return {
    kind,
    parts,
    sources: sources.map(({ name, kind }) => ({ name, kind })),
    mention,
    cue,
    confidence,
    sure,
    reasons: reasons.map(describeReason),
    ...rest,
  };
}

function failure(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
