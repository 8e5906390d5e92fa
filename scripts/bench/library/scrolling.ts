import type { CDPSession, Page } from 'playwright-core';

/** How smoothly a list scrolls, in frames a second. */
export interface Scrolling {
  readonly average: number;
  /** In the worst second. */
  readonly worst: number;
}

/** CSS pixels a second, and all together: a quick hand on a wheel. */
const SPEED = 2_500;
const DISTANCE = 15_000;
const SECOND_US = 1_000_000;
/** Windows of a second begin so much apart. */
const STEP_US = 100_000;

interface TraceEvent {
  readonly name: string;
  /** In µs. */
  readonly ts: number;
}

/** Scrolls what lies in the middle of a page by the wheel and counts the frames in the trace. */
export async function measureScrolling(page: Page): Promise<Scrolling> {
  const session = await page.context().newCDPSession(page);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const events = await traceOf(session, () =>
    session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
      yDistance: -DISTANCE,
      speed: SPEED,
      gestureSourceType: 'mouse',
    }),
  );
  const drawn = events.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts);
  return ratesOf(drawn.sort((one, other) => one - other));
}

async function traceOf(session: CDPSession, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'],
    },
  });
  await work();
  const done = new Promise<unknown>((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events;
}

function ratesOf(times: readonly number[]): Scrolling {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  let worst = Number.POSITIVE_INFINITY;
  for (let start = first; start + SECOND_US <= last; start += STEP_US) {
    const frames = times.filter((time) => time >= start && time < start + SECOND_US).length;
    worst = Math.min(worst, frames);
  }
  return { average: ((times.length - 1) * SECOND_US) / (last - first), worst };
}
