import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { PlainError, ROOT, runMain, runTool } from './setup/run.mjs';

/**
 * `npm start [-- URL-or-file.html] [--headless]`: installs and builds what is missing, then shows the extension at work
 * on the sample article, or on another page.
 */
const SAMPLE = `${ROOT}tests/pages/sample-article/source.html`;

await runMain(() => {
  const args = process.argv.slice(2);
  const flags = args.filter((arg) => arg.startsWith('--'));
  const pages = args.filter((arg) => !arg.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--headless') ?? pages[1];
  if (unknown) {
    throw new PlainError(
      `"${unknown}" is not understood.\nusage: npm start [-- URL-or-file.html] [--headless]`,
    );
  }
  // Before anything is installed: a mistyped name is to be told at once.
  const page = pages[0] === undefined ? SAMPLE : addressOf(pages[0]);
  ensureInstalled();
  process.env.CHROMIUM = ensureChromium();
  ensureBuilt('e2e');
  runTool('tsx/dist/cli.mjs', ['scripts/show-page.ts', page, ...flags]);
});

/**
 * The address, or the absolute path of the file, that an argument means.
 *
 * @param {string} argument
 */
function addressOf(argument) {
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new PlainError(`"${argument}" is no address.`);
    return argument;
  }
  // npm runs scripts in the project's folder; the reader's own is in INIT_CWD.
  const path = argument.startsWith('file://')
    ? fileURLToPath(argument)
    : resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new PlainError(`"${argument}" is neither an http(s) address nor a file that can be read.`);
  }
  return path;
}
