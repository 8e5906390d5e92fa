import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What both oldest browsers of the manifests understand. */
const ECMA = 2022;
/** A third round makes it less than 0.1 % smaller. */
const ROUNDS = 2;

/** Makes what the bundler has minified smaller once more. */
export function shrinkBundle(): Plugin {
  return {
    name: 'on-record:shrink-bundle',
    generateBundle: {
      order: 'post',
      async handler({ format }, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = await shrinkCode(file.code, format === 'es');
      },
    },
  };
}

/**
 * The same code, 1.5 % smaller: Terser looks several times through what the bundler's own minifier, in the tenth of the
 * time, looks through once. By itself it would do less.
 *
 * @throws {Error} where the code is none.
 */
export async function shrinkCode(code: string, isModule: boolean): Promise<string> {
  const { code: shrunk } = await minify(code, {
    ecma: ECMA,
    module: isModule,
    compress: { passes: ROUNDS },
  });
  if (shrunk === undefined)
    throw new Error(`Nothing was left of a script that begins with ${code.slice(0, 80)}.`);
  return shrunk;
}
