/** How long work may go on, in ms. */
export interface Limits {
  /** At a stretch. */
  readonly slice: number;
  /** In all, without the rests between. */
  readonly total: number;
  /** The clock, in ms. */
  now(): number;
  /** Lets the page do its own work. */
  rest(): Promise<void>;
}

/** Does work that yields between its steps without keeping the page from its own; tells it `true` when the time is up. */
export async function withinTime<T>(
  work: Generator<undefined, T, boolean | undefined>,
  { slice, total, now, rest }: Limits,
): Promise<T> {
  let spent = 0;
  let begun = now();
  let step = work.next();
  while (!step.done) {
    const since = now() - begun;
    if (spent + since >= total) {
      step = work.next(true);
    } else {
      if (since >= slice) {
        spent += since;
        await rest();
        begun = now();
      }
      step = work.next();
    }
  }
  // Whoever waits for it goes on in the same task.
  if (now() - begun > slice / 2) await rest();
  return step.value;
}
