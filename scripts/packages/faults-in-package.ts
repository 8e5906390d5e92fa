import { neededFiles } from './needed-files';

/** What a package may weigh at most, in bytes. */
export const LARGEST_ZIP = 400_000;

/** What has no business in any package. */
const UNWANTED: readonly (readonly [RegExp, string])[] = [
  [/\.map$/, 'is a source map'],
  [/\.tsx?$/, 'is a source'],
  [/(?:^|\/)(?:\.|node_modules\/)/, 'is of the workplace'],
];

/** What is wrong with a package of the extension, as lines to read; empty where nothing is. */
export function faultsInPackage(files: ReadonlyMap<string, Buffer>): readonly string[] {
  const faults: string[] = [];
  for (const [name, content] of files) {
    for (const [pattern, what] of UNWANTED) if (pattern.test(name)) faults.push(`${name} ${what}`);
    if (/\.(?:js|css)$/.test(name) && /[#@]\s*sourceMappingURL=/.test(content.toString('utf8')))
      faults.push(`${name} names a source map`);
  }
  try {
    const needed = neededFiles(files);
    for (const name of files.keys()) if (!needed.has(name)) faults.push(`${name} is needed by nothing`);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return faults;
}
