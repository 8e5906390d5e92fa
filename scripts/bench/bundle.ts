import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { packWordLists } from '../build/pack-words';
import { ROOT } from '../setup/run.mjs';

/**
 * The minified code of a module of this project with all that it imports, for the browsers that the extension supports.
 *
 * @param format `iife` for code that a page evaluates, which may export nothing.
 * @param plugins further ones, which see the source first.
 */
export async function bundle(
  entry: string,
  format: 'es' | 'iife' = 'es',
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const built = (await build({
    configFile: false,
    plugins: [...plugins, packWordLists()],
    logLevel: 'warn',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, entry),
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        platform: 'node',
        external: /^node:/,
        output: { format },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
