import { siteOf } from './site';

/** Why what was typed names no site; the key of the sentence that says so. */
export type SiteRefusal = 'empty' | 'not_web' | 'not_address' | 'whole_country';

/** The site that was typed, or why it is none. */
export type TypedSite =
  | { readonly site: string; readonly refusal: null }
  | { readonly site: null; readonly refusal: SiteRefusal };

/** Letters, digits and hyphens between dots. https://www.rfc-editor.org/rfc/rfc1123#section-2.1 */
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;
const NUMBERS = /^(?:\d+\.){3}\d+$/;

/** `co.uk`, `com.au`, `gov.in`: below these all of a country's sites lie, which is not what is meant by one site. */
const ALL_OF_A_COUNTRY =
  /^(?:co|com|net|org|gov|gob|gouv|govt|ac|edu|ed|or|ne|go|ltd|plc|mil|nom)\.[a-z]{2}$/;

/** Longer than any address that one types. */
const LONGEST = 2_000;

/**
 * Returns the site of an address as one types it: `theguardian.com`, `www.bbc.co.uk/news`, `https://apnews.com/`.
 * A port is passed over: a browser's permission holds for all of them.
 */
export function typedSite(typed: string): TypedSite {
  const address = typed.trim();
  if (address === '') return refused('empty');
  if (/\s/.test(address) || address.length > LONGEST) return refused('not_address');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return refused('not_web');
  const site = siteOf(scheme === undefined ? `https://${address}` : address);
  if (site === null) return refused('not_address');
  if (site === 'localhost' || NUMBERS.test(site)) return { site, refusal: null };
  if (!HOST.test(site)) return refused('not_address');
  return ALL_OF_A_COUNTRY.test(site) ? refused('whole_country') : { site, refusal: null };
}

function refused(refusal: SiteRefusal): TypedSite {
  return { site: null, refusal };
}
