import type { CDPSession } from 'playwright-core';

/** Time between samples, in microseconds. */
const INTERVAL = 100;

/** Milliseconds by name of the extension's script (`gate.js`), and the main thread's work of the whole page. */
export interface PageTimes {
  readonly scripts: ReadonlyMap<string, number>;
  readonly task: number;
}

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * What a page's main thread does while `work` runs. Scripts are told from a profile, since what runs behind an `await`
 * has no event of its own in a trace; the page must stay in one process.
 */
export async function timesDuring(session: CDPSession, work: () => Promise<void>): Promise<PageTimes> {
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const before = await taskTime(session);
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return { scripts: timesOfScripts(profile), task: (await taskTime(session)) - before };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** A built-in function counts for the script that calls it. */
function timesOfScripts({ nodes, samples = [], timeDeltas = [] }: Profile): Map<string, number> {
  const scriptOf = new Map<number, string>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const script = /^chrome-extension:\/\/[^/]+\/(.*)$/.exec(callFrame.url)?.[1] ?? scriptOf.get(id) ?? '';
    scriptOf.set(id, script);
    for (const child of children) scriptOf.set(child, script);
  }
  const times = new Map<string, number>();
  samples.forEach((node, i) => {
    const script = scriptOf.get(node);
    if (script) times.set(script, (times.get(script) ?? 0) + (timeDeltas[i + 1] ?? 0) / 1000);
  });
  return times;
}
