import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { namedSitesSetting } from '@/storage/settings';
import { resumeSite } from '@/storage/sites/pausing';
import { originsOf, siteOfOrigin } from '@/storage/sites/site';
import { ALL_SITES } from '../shown-tab';
import type { Access } from './listed-sites';

/** What may be read, kept up to date also where it is changed in the browser's own settings; null until it is known. */
export function useAccess(): Access | null {
  const [access, setAccess] = useState<Access | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = () => void currentAccess().then((now) => isGone || setAccess(now));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isGone = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return access;
}

async function currentAccess(): Promise<Access> {
  const [{ origins = [] }, isAll] = await Promise.all([
    browser.permissions.getAll(),
    browser.permissions.contains(ALL_SITES),
  ]);
  return { isAll, origins };
}

/**
 * Asks the browser for sites, in one question; false where the reader or the browser refuses. To be called in the click
 * itself: browsers want nothing awaited before it.
 */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  return ask({ origins: sites.flatMap(originsOf) });
}

/** As {@link askForSites}, for all sites. */
export function askForAll(): Promise<boolean> {
  return ask(ALL_SITES);
}

function ask(wanted: { origins: string[] }): Promise<boolean> {
  return browser.permissions.request(wanted).catch(() => false);
}

/** Keeps a site in the list, whatever the browser says to it. */
export async function nameSite(site: string): Promise<void> {
  const named = await namedSitesSetting.getValue();
  if (!named.includes(site)) await namedSitesSetting.setValue([...named, site].sort());
}

/** Takes a site off the list, with the permission that it alone has. */
export async function removeSite(site: string, { origins }: Access): Promise<void> {
  const own = origins.filter((origin) => siteOfOrigin(origin) === site);
  const named = await namedSitesSetting.getValue();
  await namedSitesSetting.setValue(named.filter((each) => each !== site));
  await resumeSite(site);
  if (own.length > 0) await browser.permissions.remove({ origins: own });
}

/** Takes back all that was allowed; false where the browser does not let it be. */
export async function takeBackAll({ origins }: Access): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}
