import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { findFirefox, NO_FIREFOX } from './setup/firefox.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { run, runMain, runTool } from './setup/run.mjs';

/** `npm test`: everything that must hold, from a clean clone or again. Stops at the first step that fails. */
const STEPS = {
  install: ensureInstalled,
  types: () => {
    // The catalogue's keys are types: they are made anew from the catalogue as it is now.
    runTool('wxt/bin/wxt.mjs', ['prepare']);
    for (const project of ['engine', 'page', '.']) runTool('typescript/bin/tsc', ['-p', project]);
  },
  style: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  'unit tests': () => runTool('vitest/vitest.mjs', ['run']),
  build: () => {
    ensureBuilt('production');
    ensureBuilt('e2e');
  },
  chromium: () => {
    process.env.CHROMIUM = ensureChromium();
  },
  'browser tests': () => runTool('@playwright/test/cli.js', ['test', '--project=chromium']),
  'firefox lint': () => run(process.execPath, ['scripts/lint-firefox.mjs']),
  firefox: () => {
    if (findFirefox() === null) return console.log(NO_FIREFOX);
    ensureBuilt('production', 'firefox');
    ensureBuilt('e2e', 'firefox');
    runTool('@playwright/test/cli.js', ['test', '--project=firefox']);
  },
};

await runMain(() => {
  const timings = [];
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    try {
      step();
    } catch (error) {
      console.error(`\nnpm test: failed at ${name}.`);
      throw error;
    }
    timings.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log(`\nnpm test: all passed (${timings.join(', ')}).`);
});
