import { isNeverByItself } from './never-by-itself';
import { type Pause, pauseOf } from './pausing';
import { siteOf } from './site';

/** Why a page is not read by itself although it may be: reading rests there, or it is mail and the like. */
export type HeldBack = Exclude<Pause, null> | 'never';

/** Returns why a page is not read by itself; null where nothing is against it but perhaps the browser. */
export async function heldBack(address: string): Promise<HeldBack | null> {
  const site = siteOf(address);
  if (site === null || isNeverByItself(site)) return 'never';
  return pauseOf(site);
}
