import type { Plugin } from 'vite';

/** The bundler's own: fetches styles and scripts ahead of what is loaded later. */
const AHEAD = '\0vite/preload-helper.js';

/**
 * Has what is loaded later simply be imported: an extension's files are at hand, and what is loaded later has no styles,
 * for which the bundler has 1.8 kB in every page.
 */
export function loadPlainly(): Plugin {
  return {
    name: 'on-record:load-plainly',
    load: {
      order: 'pre',
      handler: (id) => (id === AHEAD ? 'export const __vitePreload = (load) => load();' : null),
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const later = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
      for (const { fileName, viteMetadata } of chunks)
        if (later.has(fileName) && viteMetadata?.importedCss.size)
          throw new Error(`${fileName} is loaded later and has styles, which nothing would load.`);
    },
  };
}
