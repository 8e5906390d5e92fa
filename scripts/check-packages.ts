import { type Browser, packClean, projectFiles, type Tools } from './packages/clean-build';
import { differingFiles } from './packages/differing-files';
import { faultsInPackage, LARGEST_ZIP } from './packages/faults-in-package';
import { formatTable } from './print-table';
import { PlainError, runMain } from './setup/run.mjs';

/**
 * `npm run check:packages`: what goes to the stores. Each package is built twice from clean copies and must come out the
 * same; Firefox's also from the sources that go with it, with what `npm ci` installs by their lock, as a reviewer does.
 * Each holds what its manifest needs and nothing else, and is no larger than it may be.
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
    { heading: 'SHA-256' },
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
  if (extension.bytes > LARGEST_ZIP)
    say(`is of ${kilobytes(extension.bytes)} kB, and may be of ${kilobytes(LARGEST_ZIP)}`);
  const again: { from: string; files: ReadonlyMap<string, Buffer>; tools: Tools }[] = [
    { from: 'a second copy', files, tools: 'here' },
  ];
  if (sources) again.push({ from: `${sources.name} and npm ci`, files: sources.files, tools: 'npm ci' });
  for (const { from, files: given, tools } of again) {
    const built = packClean(given, browser, tools).extension;
    const differing = differingFiles(extension.files, built.files);
    if (differing.length > 0) say(`built from ${from}, other files come out: ${differing.join(', ')}`);
    else if (built.hash !== extension.hash) say(`built from ${from}, the same files are packed otherwise`);
  }
  return [
    extension.name,
    `${kilobytes(extension.bytes)} (at most ${kilobytes(LARGEST_ZIP)})`,
    String(extension.files.size),
    extension.hash,
    again.map(({ from }) => from).join(', '),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
