import { database } from '../database';
import { keptItem } from '../kept-item';
import { MOST_A_DAY } from '../limits';
import { SHELVES, savedFrom } from '../search/shelving-state';
import { siteOf } from '../sites/site';

interface GoingOn {
  readonly day: string;
  readonly sites: readonly string[];
}

/** Sites of which the reader wants more today; in the browser's memory until it is closed. */
const goingOn = keptItem<GoingOn | null>('session', 'goingOn', null);

/** Notes that the reader wants what he reads on this page's site to be saved today, however much it is. */
export async function keepSavingToday(url: string, now: Date = new Date()): Promise<void> {
  const sites = await sitesGoingOn(now);
  await goingOn.setValue({ day: dayOf(now), sites: [...new Set([...sites, siteOf(url) ?? ''])] });
}

/** Tells whether the reader said so today. */
export async function isKeptSaving(url: string, now: Date): Promise<boolean> {
  return (await sitesGoingOn(now)).includes(siteOf(url) ?? '');
}

/** Tells whether as much was saved from a page's site today as is saved by itself. Reads within the caller's transaction. */
export async function isDayFull(url: string, now: Date): Promise<boolean> {
  const day = dayOf(now);
  // Of nearly all sites this is all that is asked: to count what was saved today takes longer with each that was.
  const { lastDay } = (await database.shelving.get(SHELVES.name)) ?? SHELVES;
  if (lastDay && lastDay.day < day) return false;
  if (lastDay?.day === day && savedFrom(lastDay, siteOf(url) ?? '') < MOST_A_DAY) return false;
  const today = await database.quotations.where('savedAt').aboveOrEqual(day).count();
  if (today < MOST_A_DAY) return false;
  const articles = await database.articles.where('lastReadAt').aboveOrEqual(day).toArray();
  const own = articles.filter((article) => siteOf(article.url) === siteOf(url)).map(({ id }) => id);
  const rows = await database.quotations.where('articleId').anyOf(own).toArray();
  return rows.filter(({ savedAt }) => savedAt >= day).length >= MOST_A_DAY;
}

async function sitesGoingOn(now: Date): Promise<readonly string[]> {
  const known = await goingOn.getValue();
  return known?.day === dayOf(now) ? known.sites : [];
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
