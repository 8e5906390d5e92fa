/**
 * Work that can be laid aside wherever it yields, so that the page stays usable meanwhile. It may yield what is of use
 * before the end, of type P.
 */
export type Slices<T, P = never> = Generator<P | undefined, T>;

/** A slice of work is no longer than this, in ms: half a frame, so that the page's own work fits beside it. */
const SLICE = 8;

/** Slices that go on come before the page's own frames, timers and messages: so long at most, in ms. */
const LONGEST_TURN = 40;

/** Does the work at once. */
export function finish<T>(work: Slices<T, unknown>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work slice by slice, each in a task of its own. `onEarly` takes what comes before the end, and the work waits
 * until it is done with it.
 */
export async function inSlices<T, P = never>(
  work: Slices<T, P>,
  onEarly?: (early: P) => Promise<void>,
): Promise<T> {
  let turn = performance.now() + LONGEST_TURN;
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) {
        // Whoever waits for it goes on in the same task.
        if (performance.now() > end - SLICE / 2) await pause();
        return step.value;
      }
      if (step.value !== undefined) {
        await onEarly?.(step.value);
        break;
      }
    } while (performance.now() < end);
    if (performance.now() < turn) await pause();
    else {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now() + LONGEST_TURN;
    }
  }
}

/** Lets the page do what it has to: what comes then begins a slice of its own. */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** Longer than that nobody waits for a frame, in ms: a hidden page paints none, a busy one late. */
const LONGEST_FRAME = 500;

/** Lets the page paint. What goes on after {@link pause} comes before frames and timers, as long as there is more of it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME);
    // A frame's callbacks come before it is painted.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
