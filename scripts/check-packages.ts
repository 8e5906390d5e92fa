import { type Browser, packClean, projectFiles } from './packages/clean-build';
import { faultsInPackage, LARGEST_ZIP } from './packages/faults-in-package';
import { differingFiles, hashOfFiles } from './packages/hash-of-files';
import { formatTable } from './print-table';
import { PlainError, runMain } from './setup/run.mjs';

/**
 * `npm run check:packages`: what goes to the stores. Each package is built twice from clean copies and must come out the
 * same; Firefox's also from the sources that go with it. Each holds what its manifest needs and nothing else.
 */
await runMain(() => {
  const files = projectFiles();
  const faults: string[] = [];
  const rows = (['chrome', 'firefox'] as const).map((browser) => checked(browser, files, faults));
  const right = true;
  const headings = [
    { heading: 'Package' },
    { heading: 'kB', right },
    { heading: 'Files', right },
    { heading: 'SHA-256 of its files' },
    { heading: 'Built again' },
  ];
  console.log(formatTable(headings, rows));
  if (faults.length > 0) throw new PlainError(faults.join('\n'));
  console.log('\nThe packages are what their manifests need, and come out the same each time.');
});

/** Builds the packages of a browser as often as needed; what is wrong joins the faults. */
function checked(browser: Browser, files: ReadonlyMap<string, Buffer>, faults: string[]): string[] {
  const { extension, sources } = packClean(files, browser);
  const say = (fault: string) => faults.push(`${extension.name}: ${fault}`);
  for (const fault of faultsInPackage(extension.files)) say(fault);
  const again = [{ from: 'a second copy', files }, ...(sources ? [{ from: sources.name, ...sources }] : [])];
  for (const { from, files: given } of again) {
    const differing = differingFiles(extension.files, packClean(given, browser).extension.files);
    if (differing.length > 0) say(`built from ${from}, other files come out: ${differing.join(', ')}`);
  }
  return [
    extension.name,
    `${kilobytes(extension.bytes)} (goal ${kilobytes(LARGEST_ZIP)})`,
    String(extension.files.size),
    hashOfFiles(extension.files),
    again.map(({ from }) => from).join(', '),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
