/** Work that can be laid aside wherever it yields, so that the page stays usable meanwhile. */
export type Slices<T> = Generator<void, T>;

/** A slice of work is no longer than this, in ms: half a frame, so that the page's own work fits beside it. */
const SLICE = 8;

/** Does the work at once. */
export function finish<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work slice by slice, each in a task of its own. */
export async function inSlices<T>(work: Slices<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Lets the page do what it has to. */
async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
