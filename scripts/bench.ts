import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bench/bundle';
import { englishAlone } from './bench/english-alone';
import { generateArticle } from './bench/generate-article';
import { median } from './bench/median';
import { printTable } from './bench/print';
import { ROOT, runMain } from './setup/run.mjs';

const FRESH_RUNS = 9;

/**
 * `npm run bench`: how large the engine is, and how fast beside two libraries in the same process. Everything is bundled
 * and minified first and runs in plain Node, as it does in the browser: tsx would wrap every function.
 */
await runMain(async () => {
  const engine = await bundle('engine/index.ts');
  const english = await bundle('engine/index.ts', 'es', [englishAlone()]);
  printTable(
    'Size of the engine with its lexicons and weights (kB)',
    ['', 'English', 'goal', 'with all languages'],
    [
      ['minified', minifiedSize(english), '200', minifiedSize(engine)],
      ['gzip', gzipSize(english), '90', gzipSize(engine)],
    ],
  );
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  try {
    measureFirstCall(folder, engine);
    const file = join(folder, 'measure.mjs');
    writeFileSync(file, await bundle('scripts/bench/measure.ts'));
    process.exitCode = spawnSync(process.execPath, [file], { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A browser reads one article and may rest for an hour: what is not compiled yet, and lists not read, count then. */
function measureFirstCall(folder: string, engine: string): void {
  const files = [join(folder, 'engine.mjs'), join(folder, 'article.txt')] as const;
  writeFileSync(files[0], engine);
  writeFileSync(files[1], generateArticle(10_000));
  const script = join(ROOT, 'scripts/bench/first-call.mjs');
  const runs = Array.from({ length: FRESH_RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
    return JSON.parse(stdout) as { load: number; first: number };
  });
  printTable(
    `First call, fresh process: an article of 10,000 characters (medians of ${FRESH_RUNS} processes)`,
    ['', 'ms'],
    [
      ['loading the engine', median(runs.map((run) => run.load)).toFixed(1)],
      ['first call', median(runs.map((run) => run.first)).toFixed(1)],
    ],
  );
}

function minifiedSize(code: string): string {
  return kilobytes(Buffer.byteLength(code));
}

function gzipSize(code: string): string {
  return kilobytes(gzipSync(code, { level: 9 }).length);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
