import type { ResolvedPublicFile } from 'wxt';

/** Catalogues are written for people to read; in the package nobody does. */
export function compactCatalogues(files: readonly ResolvedPublicFile[]): void {
  for (const file of files)
    if ('contents' in file && /messages\.json$/.test(file.relativeDest))
      file.contents = JSON.stringify(JSON.parse(file.contents));
}
