import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bench/bundle';
import { printTable } from './bench/print';
import { runMain } from './setup/run.mjs';

/**
 * `npm run bench`: how large the engine is, and how fast beside two libraries in the same process. Everything is bundled
 * and minified first and runs in plain Node, as it does in the browser: tsx would wrap every function.
 */
await runMain(async () => {
  const engine = await bundle('engine/index.ts');
  printTable(
    'Size of the engine with its lexicons and weights',
    ['', 'kB', 'goal'],
    [
      ['minified', kilobytes(Buffer.byteLength(engine)), '200'],
      ['gzip', kilobytes(gzipSync(engine, { level: 9 }).length), '90'],
    ],
  );
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  try {
    const file = join(folder, 'measure.mjs');
    writeFileSync(file, await bundle('scripts/bench/measure.ts'));
    process.exitCode = spawnSync(process.execPath, [file], { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
