import { median } from '../median';
import type { BenchBrowser } from './bench-browser';
import { FIRST_SEED } from './generate-library';
// Its type alone: it runs in the browser.
import type { Peer } from './peers-page';

/** What is measured of a usual way to search. Times in ms. */
export interface PeerFigures {
  readonly load: number;
  readonly keys: readonly number[];
  readonly saves: readonly number[];
  readonly bytesEach: number;
}

const SAVES = 7;

/** Fills a peer’s own database up to a size and measures it. */
export async function measurePeer(
  browser: BenchBrowser,
  name: 'dexie' | 'miniSearch',
  size: number,
  typed: readonly string[],
): Promise<PeerFigures> {
  const own = browser.beside(name);
  const run = <T, A>(work: (peer: Peer, given: A) => Promise<T>, given: A) =>
    own.runPage('peers-page', (page) =>
      page.evaluate(`(${work})(peers.${name}, ${JSON.stringify(given)})`),
    ) as Promise<T>;
  await run((peer, count) => peer.fill(count), size);
  const loads = [];
  for (let start = 0; start < 3; start++) loads.push(await run((peer) => peer.load(), null));
  const bytesEach = own.bytes / size;
  const keys = await run(async (peer, queries) => peer.load().then(() => peer.search(queries)), typed);
  const saves = await run(
    async (peer, { runs, first }) => {
      const times: number[] = [];
      await peer.load();
      for (let n = 0; n < runs; n++) times.push(await peer.save(first + n));
      return times;
    },
    // The library that grows holds what was saved at an earlier size.
    { runs: SAVES, first: FIRST_SEED + size },
  );
  return { load: median(loads), keys, saves, bytesEach };
}
