import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { formatTable } from './print-table';
import { COMMANDS, type Command, NOT_ANSWERED, POINTS } from './release/points';
import { type End, verdicts } from './release/verdicts';
import { ensureChromium } from './setup/chromium.mjs';
import { PlainError, ROOT, runMain } from './setup/run.mjs';

/** What each command said. */
const FOLDER = `${ROOT}.output/release`;

/**
 * `npm run check:release [-- COMMAND…]`: everything that must hold before a release, or what these commands of it show.
 * What fails does not stop the rest; the table at the end has a line for each point. About an hour.
 */
await runMain(() => {
  const wanted = wantedCommands(process.argv.slice(2));
  mkdirSync(FOLDER, { recursive: true });
  process.env.CHROMIUM = ensureChromium();
  const ends = new Map<Command, End>();
  for (const command of wanted) ends.set(command, run(command));
  const points = POINTS.filter(({ shownBy }) => shownBy.some((command) => wanted.includes(command)));
  const rows = verdicts(points, ends);
  console.log(`\n${formatTable([{ heading: 'Point' }, { heading: 'Shown by' }, { heading: '' }], rows)}`);
  const failed = rows.filter((row) => row.at(-1) === 'failed').length;
  if (failed > 0) throw new PlainError(`\nNot to be released: ${failed} of ${rows.length} points failed.`);
  const isWhole = rows.every((row) => row.at(-1) === 'OK');
  console.log(
    isWhole && wanted.length === Object.keys(COMMANDS).length ? '\nAll hold.' : '\nWhat was run holds.',
  );
});

function wantedCommands(names: readonly string[]): readonly Command[] {
  const all = Object.keys(COMMANDS) as Command[];
  const unknown = names.find((name) => !Object.hasOwn(COMMANDS, name));
  if (unknown !== undefined) throw new PlainError(`"${unknown}" is none of the commands ${all.join(', ')}.`);
  return names.length === 0 ? all : all.filter((name) => names.includes(name));
}

function run(command: Command): End {
  const [program, ...args] = COMMANDS[command];
  const file = `${FOLDER}/${command}.log`;
  const log = openSync(file, 'w');
  const start = performance.now();
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', log, log],
    // npm is a batch file there.
    shell: process.platform === 'win32',
  });
  closeSync(log);
  const end = status === 0 ? 'OK' : status === NOT_ANSWERED ? 'left' : 'failed';
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${command}: ${end === 'left' ? 'not answered' : end} (${seconds} s)${end === 'OK' ? '' : `; see ${file.slice(ROOT.length)}`}`,
  );
  return end;
}
