import type { CDPSession } from 'playwright-core';

/** Time between samples, in microseconds: at 100 the profiler itself costs a third of what it measures. */
const INTERVAL = 200;
/** The extension's script counts as running on over a pause as short as this, in ms. */
const PAUSE = 0.5;

/** What the extension's scripts take of a page's main thread. */
export interface ScriptTimes {
  /** Milliseconds by name of the script (`gate.js`). */
  readonly scripts: ReadonlyMap<string, number>;
  /** The longest time for which one of them ran without a pause, in ms. */
  readonly longest: number;
}

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * What the extension's scripts do on a page while `work` runs. They are told from a profile, since what runs behind an
 * `await` has no event of its own in a trace; the page must stay in one process.
 */
export async function scriptTimes(session: CDPSession, work: () => Promise<void>): Promise<ScriptTimes> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return timesIn(profile);
}

/** A built-in function counts for the script that calls it. */
function timesIn({ nodes, samples = [], timeDeltas = [] }: Profile): ScriptTimes {
  const scriptOf = new Map<number, string>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const script = /^chrome-extension:\/\/[^/]+\/(.*)$/.exec(callFrame.url)?.[1] ?? scriptOf.get(id) ?? '';
    scriptOf.set(id, script);
    for (const child of children) scriptOf.set(child, script);
  }
  const scripts = new Map<string, number>();
  let [longest, run, pause] = [0, 0, 0];
  samples.forEach((node, i) => {
    const script = scriptOf.get(node);
    const time = (timeDeltas[i + 1] ?? 0) / 1000;
    if (script) {
      scripts.set(script, (scripts.get(script) ?? 0) + time);
      run += pause + time;
      pause = 0;
      longest = Math.max(longest, run);
    } else {
      pause += time;
      if (pause > PAUSE) run = pause = 0;
    }
  });
  return { scripts, longest };
}
