import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packClean, projectFiles } from '@/scripts/packages/clean-build';
import { differingFiles } from '@/scripts/packages/differing-files';
import { faultsInPackage } from '@/scripts/packages/faults-in-package';

const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8'));
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const MOST = 8;

test('[T18] at most eight packages are shipped, each of one version and with its reason', () => {
  const shipped = Object.entries<string>(PACKAGE.dependencies);
  expect(shipped.length).toBeLessThanOrEqual(MOST);
  const reasons = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const [name, version] of shipped) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(reasons, name).toContain(`| \`${name}\` |`);
  }
});

test('[T18] the lock holds a hash of every package', () => {
  const packages = Object.entries<{ integrity?: string; link?: boolean }>(LOCK.packages);
  const unlocked = packages.filter(([path, { integrity, link }]) => path !== '' && !link && !integrity);
  expect(unlocked.map(([path]) => path)).toEqual([]);
});

/** Half a minute: in the run of the threats alone; `npm run check:packages` does it for both browsers. */
test.skipIf(!process.env.TRUST_CASES)(
  '[T18] two builds of clean copies come out the same, and hold what the manifest needs and nothing else',
  { timeout: 600_000 },
  () => {
    const files = projectFiles();
    const [one, other] = [packClean(files, 'chrome'), packClean(files, 'chrome')];
    expect(differingFiles(one.extension.files, other.extension.files)).toEqual([]);
    expect(faultsInPackage(one.extension.files)).toEqual([]);
  },
);
