import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Mark, parseMarkedText } from '../tests/marked-text';

/**
 * The lines of a file of invented texts beside this one, without comments: ¶ ends a paragraph.
 *
 * @throws {SyntaxError} where a line is not in the notation of `tests/marked-text.ts`.
 */
export function readInventedLines(name: string): { line: string; text: string; marks: Mark[] }[] {
  return readFileSync(path.resolve(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ line, ...parseMarkedText(line.replaceAll('¶', '\n')) }));
}
