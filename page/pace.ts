/** Work begins when nothing has happened for this long, in ms ... */
const QUIET = 250;
/** ... or when this long has gone since the first thing happened, on pages that are never quiet. */
const LONGEST = 1000;
/** The least time between two turns doubles with each turn up to this, in ms ... */
const LONGEST_GAP = 30_000;
/** ... and is forgotten when nothing has happened for this long. */
const CALM = 10_000;

/**
 * Decides when to look again at a page that changes: soon after a change, and ever less often on a page that changes
 * without end. One turn at a time. Stops when the signal aborts.
 */
export class Pace {
  readonly #act: () => Promise<void>;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  /** When the oldest change came that no turn has seen; null where there is none. */
  #since: number | null = null;
  #lastChange = 0;
  #lastTurn = Number.NEGATIVE_INFINITY;
  #gap = 0;

  constructor(act: () => Promise<void>, signal: AbortSignal) {
    this.#act = act;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** True while a change waits for its turn: more of them need only be noted. */
  get isWaiting(): boolean {
    return this.#since !== null;
  }

  /** Something happened while another change waits: the page does not rest. */
  note(): void {
    this.#lastChange = performance.now();
  }

  /** Something happened. */
  poke(): void {
    if (this.#signal.aborted) return;
    const now = performance.now();
    if (now - this.#lastChange > CALM) this.#gap = 0;
    this.#lastChange = now;
    this.#since ??= now;
    if (!this.#isBusy) this.#plan(now);
  }

  /** Something happened that somebody waits for: its turn comes within a second also where the page never rests. */
  hurry(): void {
    this.#gap = Math.min(this.#gap, LONGEST);
    this.poke();
  }

  /** Has the turn begin when it is due; asks then whether it still is, for the page may not have come to rest. */
  #plan(now: number): void {
    const rest = Math.min(this.#lastChange + QUIET, (this.#since ?? now) + LONGEST);
    const left = Math.max(rest, this.#lastTurn + this.#gap) - now;
    clearTimeout(this.#timer);
    if (left > 0) this.#timer = setTimeout(() => this.#plan(performance.now()), left);
    else void this.#turn();
  }

  async #turn(): Promise<void> {
    this.#isBusy = true;
    this.#since = null;
    this.#gap = Math.min(LONGEST_GAP, Math.max(QUIET, this.#gap * 2));
    try {
      await this.#act();
    } finally {
      this.#isBusy = false;
      this.#lastTurn = performance.now();
      if (this.#since !== null && !this.#signal.aborted) this.#plan(this.#lastTurn);
    }
  }
}
