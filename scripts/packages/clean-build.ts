import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PlainError, ROOT } from '../setup/run.mjs';
import { readZip } from './read-zip';

export type Browser = 'chrome' | 'firefox';

/** A package with the files in it, by name. */
export interface Package {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the whole. */
  readonly hash: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** What `wxt zip` makes of a project: the package, and for Firefox the sources from which a reviewer builds it again. */
export interface Packages {
  readonly extension: Package;
  readonly sources: Package | null;
}

/** Every file of the project as it would be cloned, by name. */
export function projectFiles(): ReadonlyMap<string, Buffer> {
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new PlainError('git does not tell the files of the project: is this a clone?');
  const names = stdout.split('\0').filter((name) => name !== '' && name !== 'node_modules');
  return new Map(names.map((name) => [name, readFileSync(join(ROOT, name))]));
}

/** With which packages of others it is built: those installed here, or those that `npm ci` installs by the lock. */
export type Tools = 'here' | 'npm ci';

/**
 * Packs the extension from these files alone, in a folder of a name that no other build has.
 *
 * @throws {PlainError} with the tool's own words where it fails.
 */
export function packClean(
  files: ReadonlyMap<string, Buffer>,
  browser: Browser,
  tools: Tools = 'here',
): Packages {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-clean-'));
  try {
    for (const [name, content] of files) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    if (tools === 'here') symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else runIn(folder, 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
    runIn(folder, process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser]);
    return packagesIn(join(folder, '.output'), browser);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program there. Within a run of tests the tools would build as for tests, with the paths of this machine in it. */
function runIn(folder: string, program: string, args: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new PlainError(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

function packagesIn(folder: string, browser: Browser): Packages {
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const open = (name: string): Package => {
    const zip = readFileSync(join(folder, name));
    const hash = createHash('sha256').update(zip).digest('hex');
    return { name, bytes: zip.length, hash, files: readZip(zip) };
  };
  const extension = zips.find((name) => name.endsWith(`-${browser}.zip`));
  const sources = zips.find((name) => name.endsWith('-sources.zip'));
  if (!extension) throw new PlainError(`No package for ${browser} among ${zips.join(', ')}`);
  return { extension: open(extension), sources: sources === undefined ? null : open(sources) };
}
