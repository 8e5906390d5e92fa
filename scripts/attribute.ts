import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { attributeLine } from './attribute/attribute-line';
import { type Line, linesOf } from './attribute/lines';
import { attributeOnThreads } from './attribute/worker-pool';
import { PlainError, runMain } from './setup/run.mjs';

/**
 * `npm run --silent attribute [-- --jobs N] < in.jsonl > out.jsonl`: who said what in articles of any number, a line in
 * and a line out, in order. The formats are in README.md, "Measuring".
 */
const MAX_LINE_BYTES = 100_000_000;
const MAX_JOBS = 64;

await runMain(async () => {
  const jobs = readJobs();
  // `| head` closes our output early: an ordinary end, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(error.message);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const lines = notBlank(linesOf(process.stdin, MAX_LINE_BYTES));
  for await (const answer of jobs > 1 ? attributeOnThreads(lines, jobs) : answersTo(lines)) {
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  }
});

function readJobs(): number {
  let value: string;
  try {
    value = parseArgs({ options: { jobs: { type: 'string', default: '1' } } }).values.jobs;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\nusage: attribute [--jobs N]`);
  }
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS) {
    throw new PlainError(`--jobs is "${value}"; it takes a whole number from 1 to ${MAX_JOBS}.`);
  }
  return jobs;
}

async function* notBlank(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (!('text' in line) || line.text.trim() !== '') yield line;
}

async function* answersTo(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const line of lines) yield attributeLine(line);
}
