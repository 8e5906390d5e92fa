/** Whatever speaks the DevTools protocol: a page's session, or a worker's. */
export interface HeapOwner {
  send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<unknown>;
}

/** A heap is at rest when two collections so long apart, in ms, leave the same but for this share. */
const APART_MS = 100;
const SAME = 0.005;
/** So many throw away the compiled code of what does not run; else it is measured as if something had been kept. */
const LEAST_COLLECTIONS = 8;
const MOST_COLLECTIONS = 24;

/**
 * Bytes of JavaScript's heap that are in use after garbage was collected, of a whole process or of a worker: as soon as
 * that no longer changes, since what a page has begun goes on for a while, and what was closed is freed later.
 */
export async function heapOf(owner: HeapOwner): Promise<number> {
  let last = 0;
  for (let nth = 0; nth < MOST_COLLECTIONS; nth++) {
    await owner.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await owner.send('Runtime.getHeapUsage')) as { usedSize: number };
    if (nth >= LEAST_COLLECTIONS && Math.abs(usedSize - last) < SAME * usedSize) return usedSize;
    last = usedSize;
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
  }
  return last;
}
