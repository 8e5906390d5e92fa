import { serveReport } from '@/tests/browser/invented-pages';
import type { Walker } from './walker';

const PAGE = { width: 1100, height: 860 };
const POPUP = { width: 400, height: 560 };
const LIBRARY = { width: 1280, height: 860 };

/** The same speech in three outlets, each on a host of its own. */
const REPORTS = ['speech-whole', 'speech-short', 'speech-changed'];
const SAID = 'We will keep the harbour bridge';

/**
 * What somebody does who has just installed it and read nothing about it, with a picture of each step: the welcome page,
 * its sample, the permission, a first article, a second and a third outlet, the popup, the comparison.
 */
export async function fromInstallToComparison(walker: Walker): Promise<void> {
  await welcomed(walker);
  await readReports(walker);
  await compared(walker);
}

async function welcomed(walker: Walker): Promise<void> {
  const welcome = await walker.welcome(PAGE);
  await welcome.waitFor('.trial-list [data-item]');
  await welcome.picture('01-installed');
  await welcome.pointAt('We will hold the crossing');
  await welcome.picture('02-sample-card');
  await welcome.press('Escape');
  await welcome.type('input[type=search]', 'Petrova');
  await welcome.picture('03-sample-search');
  await walker.allow(async () => {
    await welcome.bringToFront();
    await welcome.click('.access button', 'Allow on all sites');
  });
  await welcome.waitFor('.access [role=status]', 'On Record may read');
  await welcome.picture('04-allowed');
}

async function readReports(walker: Walker): Promise<void> {
  for (const [index, name] of REPORTS.entries()) {
    const { url, close } = await serveReport(name);
    try {
      const article = await walker.read(url, PAGE);
      if (index === 0) await article.picture('05-first-article');
      await article.pointAt(SAID);
      await article.picture(`06-card-in-outlet-${index + 1}`);
      const popup = await walker.openPopup(POPUP);
      await popup.waitFor('[data-item]');
      await popup.picture(`07-popup-in-outlet-${index + 1}`);
    } finally {
      await close();
    }
  }
}

async function compared(walker: Walker): Promise<void> {
  const popup = await walker.openPopup(POPUP);
  await popup.waitFor('[data-item]');
  await popup.type('input[type=search]', 'petrova');
  await popup.waitFor('[data-item] mark');
  await popup.picture('08-search-in-popup');
  await popup.click('[data-item]', SAID);
  await popup.press('ArrowRight');
  await popup.waitFor('.also-in a');
  await popup.picture('09-details-in-popup');
  const comparison = await walker.opened(() => popup.click('.also-in a'), LIBRARY);
  await comparison.waitFor('.compare-row', 'Northgate Courier');
  await comparison.picture('10-comparison');
  await comparison.click('nav a', 'Library');
  await comparison.waitFor('.list-pane [data-item]');
  await comparison.picture('11-library');
}
