import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pausedEverywhereSetting, pausedSitesSetting } from '@/storage/settings';
import { isNeverByItself } from '@/storage/sites/never-by-itself';
import { type Pause, pauseOf, pauseSite, resumeSite } from '@/storage/sites/pausing';
import { originsOf, siteOf } from '@/storage/sites/site';

/** Whether reading rests where one is, and the way to have it rest or go on. */
export interface PauseUse {
  /** The site of the page in the tab; null where nothing is read by itself, so that nothing could rest. */
  readonly site: string | null;
  readonly pause: Pause;
  /** Has reading rest on the site, or go on: everywhere, where it rests everywhere. */
  readonly toggle: () => void;
}

type Known = Pick<PauseUse, 'site' | 'pause'>;

const NOWHERE: Known = { site: null, pause: null };

/**
 * Whether reading rests on the site of an address, kept up to date.
 *
 * @param onChange is called when it is otherwise than before, also by another window or a key.
 */
export function usePause(url: string | null, onChange: (pause: Pause) => void): PauseUse {
  const [known, setKnown] = useState(NOWHERE);
  const told = useRef(onChange);
  told.current = onChange;
  const site = url === null ? null : siteOf(url);
  useEffect(() => {
    let last: Known | null = null;
    let isGone = false;
    const look = async () => {
      const now = await pauseAt(site);
      if (isGone) return;
      setKnown(now);
      if (last && last.pause !== now.pause) told.current(now.pause);
      last = now;
    };
    void look();
    const again = () => void look();
    const ends = [pausedSitesSetting, pausedEverywhereSetting].map((each) => each.watch(again));
    const { onAdded, onRemoved } = browser.permissions;
    for (const each of [onAdded, onRemoved]) each.addListener(again);
    return () => {
      isGone = true;
      for (const end of ends) end();
      for (const each of [onAdded, onRemoved]) each.removeListener(again);
    };
  }, [site]);
  return { ...known, toggle: () => void toggle(known) };
}

async function pauseAt(site: string | null): Promise<Known> {
  if (site === null || isNeverByItself(site)) return NOWHERE;
  const isAllowed = await browser.permissions.contains({ origins: [...originsOf(site)] });
  return isAllowed ? { site, pause: await pauseOf(site) } : NOWHERE;
}

async function toggle({ site, pause }: Known): Promise<void> {
  if (pause === 'everywhere') return pausedEverywhereSetting.setValue(false);
  if (site !== null) await (pause === 'site' ? resumeSite(site) : pauseSite(site));
}
