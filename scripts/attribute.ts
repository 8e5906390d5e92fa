import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Asked, attributeLine } from './attribute/attribute-line';
import { type Line, linesOf } from './attribute/lines';
import { attributeOnThreads } from './attribute/worker-pool';
import { PlainError, runMain } from './setup/run.mjs';

/**
 * `npm run --silent attribute [-- --jobs N --indirect] < in.jsonl > out.jsonl`: who said what in articles of any number, a
 * line in and a line out, in order; with `--indirect` also speech that stands in no marks. The formats are in README.md,
 * "Measuring".
 */
const MAX_LINE_BYTES = 100_000_000;
const MAX_JOBS = 64;

await runMain(async () => {
  const { jobs, asked } = readArguments();
  // `| head` closes our output early: an ordinary end, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(error.message);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const lines = notBlank(linesOf(process.stdin, MAX_LINE_BYTES));
  for await (const answer of jobs > 1 ? attributeOnThreads(lines, jobs, asked) : answersTo(lines, asked)) {
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  }
});

function readArguments(): { jobs: number; asked: Asked } {
  let values: { jobs: string; indirect: boolean };
  try {
    const options = {
      jobs: { type: 'string', default: '1' },
      indirect: { type: 'boolean', default: false },
    } as const;
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new PlainError(
      `${error instanceof Error ? error.message : error}
usage: attribute [--jobs N] [--indirect]`,
    );
  }
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS) {
    throw new PlainError(`--jobs is "${values.jobs}"; it takes a whole number from 1 to ${MAX_JOBS}.`);
  }
  return { jobs, asked: { indirect: values.indirect } };
}

async function* notBlank(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (!('text' in line) || line.text.trim() !== '') yield line;
}

async function* answersTo(lines: AsyncIterable<Line>, asked: Asked): AsyncGenerator<string> {
  for await (const line of lines) yield attributeLine(line, asked);
}
