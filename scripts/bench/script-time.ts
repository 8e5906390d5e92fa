import type { CDPSession } from 'playwright-core';

/** Time between samples, in microseconds: at 100 the profiler itself costs a third of what it measures. */
const INTERVAL = 200;

/** What the extension's scripts take of a page's main thread, in ms of the processor: a busy machine changes little. */
export interface ScriptTimes {
  /** By name of the script (`gate.js`). */
  readonly scripts: ReadonlyMap<string, number>;
  /** The most that they take of one task: for so long the page cannot answer its reader. */
  readonly longest: number;
}

interface Profile {
  readonly startTime: number;
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** A task of a thread: when it began and how long it took, by the clock and by the processor, in microseconds. */
interface Task {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * What the extension's scripts do on a page while `work` runs. They are told from a profile, since what runs behind an
 * `await` has no event of its own in a trace; how much of a task's time was the processor's, from the trace. The page
 * must stay in one process.
 */
export async function scriptTimes(session: CDPSession, work: () => Promise<void>): Promise<ScriptTimes> {
  const tasks: Task[] = [];
  const collect = ({ value }: { value: object[] }) => {
    tasks.push(...(value as Task[]).filter(({ name, dur }) => name === 'RunTask' && dur !== undefined));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', collect);
  return timesIn(profile, tasks);
}

function timesIn(profile: Profile, tasks: readonly Task[]): ScriptTimes {
  const scripts = new Map<string, number>();
  const perTask = new Map<Task, number>();
  // Where the trace has lost a task, the one before tells how busy the machine was.
  let busy = 1;
  const sorted = [...tasks].sort((a, b) => a.ts - b.ts);
  const scriptOf = scriptsOf(profile);
  let at = profile.startTime;
  (profile.samples ?? []).forEach((node, i) => {
    at += profile.timeDeltas?.[i] ?? 0;
    const script = scriptOf.get(node);
    if (!script) return;
    const task = taskAt(sorted, at);
    if (task) busy = (task.tdur ?? task.dur ?? 1) / (task.dur || 1);
    const time = (busy * (profile.timeDeltas?.[i + 1] ?? 0)) / 1000;
    scripts.set(script, (scripts.get(script) ?? 0) + time);
    if (task) perTask.set(task, (perTask.get(task) ?? 0) + time);
  });
  return { scripts, longest: Math.max(0, ...perTask.values()) };
}

/** The script for which each node of the profile counts; a built-in function counts for the script that calls it. */
function scriptsOf({ nodes }: Profile): Map<number, string> {
  const scriptOf = new Map<number, string>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const script = /^chrome-extension:\/\/[^/]+\/(.*)$/.exec(callFrame.url)?.[1] ?? scriptOf.get(id) ?? '';
    scriptOf.set(id, script);
    for (const child of children) scriptOf.set(child, script);
  }
  return scriptOf;
}

/** The task that runs at a time; the shortest where those of several threads do: the others wait for work. */
function taskAt(tasks: readonly Task[], time: number): Task | null {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.ts ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  let best: Task | null = null;
  for (let i = low - 1; i >= Math.max(0, low - 50); i--) {
    const task = tasks[i];
    if (!task || task.ts + (task.dur ?? 0) < time) continue;
    if (!best || (task.dur ?? 0) < (best.dur ?? 0)) best = task;
  }
  return best;
}
