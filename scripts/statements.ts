import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linesOf } from './attribute/lines';
import { PlainError, runMain } from './setup/run.mjs';
import { type ArticleLine, articleLine } from './statements/article-line';
import { piecesFound, piecesGiven } from './statements/pieces';
import { statementLines } from './statements/statement-lines';

/**
 * `npm run --silent statements [-- --spans FILE] < articles.jsonl > statements.jsonl`: which quotations of several articles
 * report the same words. The formats are in README.md, "Measuring". Unlike `attribute` it holds all articles in memory. A
 * bad line is passed over, said on standard error, and makes the status 1.
 */
const MAX_LINE_BYTES = 100_000_000;

await runMain(async () => {
  const spans = readSpans();
  const articles: ArticleLine[] = [];
  let number = 0;
  for await (const line of linesOf(process.stdin, MAX_LINE_BYTES)) {
    number++;
    try {
      if ('tooLong' in line) throw new PlainError(`Line ${number} has ${line.tooLong} bytes: too long.`);
      if (line.text.trim() !== '') articles.push(articleLine(line.text, number));
    } catch (error) {
      // The other articles of an archive are not to suffer.
      if (!(error instanceof PlainError)) throw error;
      console.error(`Passed over: ${error.message}`);
      process.exitCode = 1;
    }
  }
  const pieces = spans === undefined ? piecesFound(articles) : piecesGiven(articles, spans);
  for (const line of statementLines(pieces)) process.stdout.write(`${line}\n`);
});

function readSpans(): string | undefined {
  let file: string | undefined;
  try {
    file = parseArgs({ options: { spans: { type: 'string' } } }).values.spans;
  } catch (error) {
    throw new PlainError(
      `${error instanceof Error ? error.message : error}\nusage: statements [--spans FILE] < articles.jsonl`,
    );
  }
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PlainError(
      `--spans "${file}" cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
