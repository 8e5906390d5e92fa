import { mkdir } from 'node:fs/promises';
import { findFirefox, NO_FIREFOX } from './setup/firefox.mjs';
import { ROOT, runMain } from './setup/run.mjs';
import { fromInstallToComparison } from './walk/from-install-to-comparison';
import { walkInChromium } from './walk/in-chromium';
import { walkInFirefox } from './walk/in-firefox';

/**
 * `npm run walk`: what a new user does in the released extension, from installing it to the first comparison of outlets, in
 * Chromium and, where it is installed, in Firefox. Pictures of each step are written to `screenshots/walk-BROWSER/`. Fails
 * where a step leads nowhere.
 */
const BROWSERS = { chromium: walkInChromium, ...(findFirefox() ? { firefox: walkInFirefox } : {}) };

await runMain(async () => {
  for (const [name, start] of Object.entries(BROWSERS)) {
    const folder = `${ROOT}screenshots/walk-${name}`;
    await mkdir(folder, { recursive: true });
    const walker = await start(folder);
    try {
      await fromInstallToComparison(walker);
    } finally {
      await walker.close();
    }
    console.log(`Walked in ${name}: ${folder}/`);
  }
  if (!findFirefox()) console.log(NO_FIREFOX);
});
