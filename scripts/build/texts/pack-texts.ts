import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';
import { numberKeys } from './number-keys';
import { type Catalogue, numberTexts } from './number-texts';
import { packCatalogue } from './pack-catalogue';
import { type SameTexts, sameTexts } from './same-texts';

/**
 * Has what is built ask for its texts by number. The sources know nothing of it: keys become numbers in
 * {@link numberKeys}, and `#i18n` another module.
 */
export function packTexts(): Plugin {
  const places = numberTexts(readCatalogue('en'), readSame());
  return {
    name: 'on-record:pack-texts',
    enforce: 'post',
    load: {
      order: 'pre',
      handler: (id) =>
        /\/\.wxt\/i18n\/index\.ts$/.test(id) ? `export { i18n } from '${PACKED_I18N}';` : null,
    },
    transform(code, id) {
      if (!/\/(?:components|entrypoints)\/[^?]*\.tsx?$/.test(id)) return null;
      return { code: numberKeys(code, places, (text) => this.parse(text)), map: null };
    },
  };
}

const PACKED_I18N = '@/scripts/build/texts/packed-i18n';

/**
 * Packs the catalogues among the files that are built.
 *
 * @param manifest as it is configured, with `__MSG_key__` for its texts.
 */
export function packCatalogues(files: readonly ResolvedPublicFile[], manifest: unknown): void {
  const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
  const same = readSame();
  for (const file of files) {
    const language = /_locales[\\/](\w+)[\\/]messages\.json$/.exec(file.relativeDest)?.[1];
    if (language !== undefined && 'contents' in file)
      file.contents = JSON.stringify(
        packCatalogue(readCatalogue(language), readCatalogue('en'), named, same),
      );
  }
}

function readCatalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
}

function readSame(): SameTexts {
  const languages = readdirSync('locales').flatMap((file) => /^(\w+)\.json$/.exec(file)?.[1] ?? []);
  return sameTexts(readCatalogue('en'), languages.map(readCatalogue));
}
