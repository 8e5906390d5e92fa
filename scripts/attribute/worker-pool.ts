import { Worker } from 'node:worker_threads';
import type { Asked } from './attribute-line';
import type { Line } from './lines';

/** Articles that a worker may have waiting: enough that it never idles, few enough that memory stays the same. */
const WAITING_EACH = 8;
/** Characters of text, about, that all workers together may have waiting. */
const WAITING_CHARACTERS = 64_000_000;

interface Waiting {
  readonly size: number;
  readonly answer: Promise<string>;
}

/**
 * Answers lines on `jobs` threads, in the order of the lines, each as soon as those before it are answered.
 *
 * Takes the next line only while less than a fixed amount is under way, so that any length of input needs the same
 * memory.
 *
 * @throws {Error} where a thread dies.
 */
export async function* attributeOnThreads(
  lines: AsyncIterable<Line>,
  jobs: number,
  asked: Asked,
): AsyncGenerator<string> {
  const workers = Array.from({ length: jobs }, () => new PoolWorker(asked));
  const iterator = lines[Symbol.asyncIterator]();
  const queue: Waiting[] = [];
  let characters = 0;
  let next: Promise<IteratorResult<Line>> | null = iterator.next();
  try {
    while (next || queue.length > 0) {
      const head = queue[0];
      const full = queue.length >= jobs * WAITING_EACH || characters > WAITING_CHARACTERS;
      const event: { line?: IteratorResult<Line>; answer?: string } = await Promise.race([
        ...(next && !full ? [next.then((line) => ({ line }))] : []),
        ...(head ? [head.answer.then((answer) => ({ answer }))] : []),
      ]);
      if (event.answer !== undefined) {
        queue.shift();
        characters -= head?.size ?? 0;
        yield event.answer;
      } else if (event.line?.done) {
        next = null;
      } else if (event.line) {
        const line: Line = event.line.value;
        const size = 'text' in line ? line.text.length : 0;
        queue.push({ size, answer: leastBusy(workers).answer(line) });
        characters += size;
        next = iterator.next();
      }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

function leastBusy(workers: readonly PoolWorker[]): PoolWorker {
  return workers.reduce((best, worker) => (worker.load < best.load ? worker : best));
}

interface Promised {
  readonly resolve: (answer: string) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that answers its lines one after the other. */
class PoolWorker {
  private readonly worker: Worker;
  private readonly promised: Promised[] = [];

  constructor(asked: Asked) {
    this.worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: asked });
    this.worker.on('message', (answer: string) => this.promised.shift()?.resolve(answer));
    this.worker.on('error', (error) => {
      for (const { reject } of this.promised) reject(error);
    });
  }

  get load(): number {
    return this.promised.length;
  }

  answer(line: Line): Promise<string> {
    const answer = new Promise<string>((resolve, reject) => this.promised.push({ resolve, reject }));
    // Whoever waits for it hears of a failure; until its turn comes nobody does.
    answer.catch(() => {});
    this.worker.postMessage(line);
    return answer;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
