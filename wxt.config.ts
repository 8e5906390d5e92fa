import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { fewChunks } from './scripts/build/few-chunks';
import { fewIcons } from './scripts/build/few-icons';
import { fewLayers } from './scripts/build/few-layers';
import { fewOptions } from './scripts/build/few-options';
import { fewWrappers } from './scripts/build/few-wrappers';
import { loadPlainly } from './scripts/build/load-plainly';
import { packWordLists } from './scripts/build/pack-words';
import { SHARED_SCRIPTS, shareCode } from './scripts/build/shared/share-code';
import { shrinkBundle } from './scripts/build/shrink-code';
import { packCatalogues, packTexts } from './scripts/build/texts/pack-texts';
import { repack } from './scripts/packages/repack';

/** Permissions that show no install warning; access to news sites is asked for by the welcome page. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'];

/** Every page of the extension is kept from the network by its policy, not by our good behaviour. */
const NO_NETWORK =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'";

/** The oldest browsers: what is built for them and what the manifests ask for are the same. */
const OLDEST = {
  // `sidePanel.open` is of 116; 120 takes nested CSS as it is written here.
  chrome: 120,
  // From this version on a highlight may have a line: before it, marks would differ by their colour alone.
  firefox: 146,
};

/** What stores and browsers ask for, in pixels: 96 is Firefox's alone. */
const ICONS: readonly number[] = [128, 96, 48, 32, 16];
const iconsOf = (browser: string) => ICONS.filter((size) => size !== 96 || browser === 'firefox');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [...ICONS] },
  vite: ({ browser, command }) => ({
    plugins: [
      preact(),
      packWordLists(),
      fewWrappers(),
      command === 'build' && [
        fewLayers(),
        fewOptions(),
        shareCode(),
        packTexts(),
        fewChunks(),
        loadPlainly(),
        shrinkBundle(),
      ],
    ],
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
      // It would fetch our own scripts: the only call of that name in all that is built.
      modulePreload: { polyfill: false },
      // A busy machine's plugins are slow.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  }),
  hooks: {
    // Firefox's background is a page, which cannot load a script by itself.
    'build:manifestGenerated': ({ config }, manifest) => {
      const { background } = manifest;
      if (background && 'scripts' in background) background.scripts?.unshift(...SHARED_SCRIPTS);
      manifest.icons = Object.fromEntries(iconsOf(config.browser).map((size) => [size, `icons/${size}.png`]));
    },
    'build:publicAssets': (wxt, files) => packCatalogues(files, wxt.config.manifest),
    'build:done': async ({ config }, output) => {
      const gone = await fewIcons(`${config.outDir}/icons`, iconsOf(config.browser));
      const left = output.publicAssets.filter(({ fileName }) => !gone.includes(fileName));
      output.publicAssets.splice(0, output.publicAssets.length, ...left);
    },
    'zip:extension:done': (_, path) => repack(path),
  },
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: browser === 'chrome' ? [...PERMISSIONS, 'sidePanel'] : PERMISSIONS,
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // A test build starts as if the reader had allowed every site: prompts cannot be clicked by a driver.
    ...(mode === 'e2e' ? { host_permissions: ['http://*/*', 'https://*/*'] } : {}),
    // The reader can put them on other keys, in the browser's own page for that.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'pause-site': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_pause__' },
    },
    content_security_policy: { extension_pages: NO_NETWORK },
    ...(browser === 'chrome' ? { minimum_chrome_version: String(OLDEST.chrome) } : {}),
    ...(browser === 'firefox'
      ? {
          // Elsewhere the button would be in the menu of extensions, where nobody sees how many quotations there are.
          action: { default_area: 'navbar' },
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
