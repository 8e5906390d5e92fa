import { pausedEverywhereSetting, pausedSitesSetting } from '../settings';
import { isAmong } from './site';

/** Whether reading rests: on this site, on every site, or not at all. */
export type Pause = 'site' | 'everywhere' | null;

/** Returns whether reading rests on a site. */
export async function pauseOf(site: string): Promise<Pause> {
  const [paused, isEverywhere] = await Promise.all([
    pausedSitesSetting.getValue(),
    pausedEverywhereSetting.getValue(),
  ]);
  if (isEverywhere) return 'everywhere';
  return isAmong(site, paused) ? 'site' : null;
}

/** Pauses are written one after the other: two at once must not lose one. */
let written: Promise<unknown> = Promise.resolve();

/** Has nothing on a site read by itself until {@link resumeSite}. */
export function pauseSite(site: string): Promise<void> {
  return write((paused) => (isAmong(site, paused) ? paused : [...paused, site].sort()));
}

/** Goes on reading on a site; a pause of what lies above it ends too, since else nothing would go on. */
export function resumeSite(site: string): Promise<void> {
  return write((paused) => paused.filter((each) => !isAmong(site, [each])));
}

function write(change: (paused: readonly string[]) => readonly string[]): Promise<void> {
  const done = written.then(async () => {
    const before = await pausedSitesSetting.getValue();
    const after = change(before);
    if (after !== before) await pausedSitesSetting.setValue([...after]);
  });
  written = done.catch(() => undefined);
  return done;
}
