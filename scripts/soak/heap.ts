/** Whatever speaks the DevTools protocol: a page's session, or a worker's. */
export interface HeapOwner {
  send(method: 'HeapProfiler.collectGarbage' | 'HeapProfiler.takeHeapSnapshot'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<unknown>;
  on(event: typeof CHUNK, listener: (params: Chunk) => void): unknown;
  off(event: typeof CHUNK, listener: (params: Chunk) => void): unknown;
}

/** Bytes of JavaScript's heap that are in use. */
export interface Heap {
  /** Everything that a program makes. */
  readonly objects: number;
  /** What the engine has compiled of it: grows until all that is used often is compiled, however little is kept. */
  readonly code: number;
}

interface Chunk {
  readonly chunk: string;
}

/** https://chromedevtools.github.io/devtools-protocol/tot/HeapProfiler/#event-addHeapSnapshotChunk */
const CHUNK = 'HeapProfiler.addHeapSnapshotChunk';

/** A heap is at rest when two collections so long apart, in ms, leave the same but for this share. */
const APART_MS = 100;
const SAME = 0.005;
/** So many throw away the compiled code of what does not run; else it is measured as if something had been kept. */
const LEAST_COLLECTIONS = 8;
const MOST_COLLECTIONS = 24;

/** The heap of a whole process or of a worker, at rest. */
export async function heapOf(owner: HeapOwner): Promise<Heap> {
  await settle(owner);
  const chunks: string[] = [];
  const add = ({ chunk }: Chunk) => chunks.push(chunk);
  owner.on(CHUNK, add);
  await owner.send('HeapProfiler.takeHeapSnapshot');
  owner.off(CHUNK, add);
  return sumOf(JSON.parse(chunks.join('')));
}

/**
 * Collects garbage as long as that changes anything, since what a page has begun goes on for a while, and what was closed
 * is freed later.
 */
export async function settle(owner: HeapOwner): Promise<void> {
  let last = 0;
  for (let nth = 0; nth < MOST_COLLECTIONS; nth++) {
    await owner.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await owner.send('Runtime.getHeapUsage')) as { usedSize: number };
    if (nth >= LEAST_COLLECTIONS && Math.abs(usedSize - last) < SAME * usedSize) return;
    last = usedSize;
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
  }
}

/** The numbers of a node stand one after another in `nodes`, named by `node_fields`. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * The sums of a heap snapshot. What is native belongs to the browser, and its largest part here to the driver, which keeps
 * a record of every request. https://learn.microsoft.com/en-us/microsoft-edge/devtools-guide-chromium/memory-problems/heap-snapshot-schema
 */
function sumOf({ snapshot: { meta }, nodes }: Snapshot): Heap {
  const [types] = meta.node_types;
  const width = meta.node_fields.length;
  const type = meta.node_fields.indexOf('type');
  const size = meta.node_fields.indexOf('self_size');
  let objects = 0;
  let code = 0;
  for (let node = 0; node < nodes.length; node += width) {
    const name = types[nodes[node + type] ?? -1];
    const bytes = nodes[node + size] ?? 0;
    if (name === 'code') code += bytes;
    else if (name !== 'native') objects += bytes;
  }
  return { objects, code };
}
