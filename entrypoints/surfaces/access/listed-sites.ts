import { isAmong, siteOfOrigin } from '@/storage/sites/site';

/** What the browser lets be read. */
export interface Access {
  readonly isAll: boolean;
  /** Its patterns, as it keeps them. */
  readonly origins: readonly string[];
}

/** How it stands with a site: read by itself, resting, or not allowed by the browser (no longer, or not yet). */
export type SiteState = 'allowed' | 'paused' | 'refused';

export interface ListedSite {
  readonly site: string;
  readonly state: SiteState;
}

/** The sites that the reader allowed one by one, named, or paused, each with how it stands; by name. */
export function listedSites(
  access: Access,
  named: readonly string[],
  paused: readonly string[],
): readonly ListedSite[] {
  const granted = grantedSites(access);
  const all = new Set([...granted, ...named, ...paused]);
  return [...all].sort().map((site) => {
    if (isAmong(site, paused)) return { site, state: 'paused' };
    return { site, state: access.isAll || isAmong(site, granted) ? 'allowed' : 'refused' };
  });
}

/** The single sites that are allowed, without all. */
export function grantedSites({ origins }: Access): readonly string[] {
  return [...new Set(origins.flatMap((origin) => siteOfOrigin(origin) ?? []))];
}
