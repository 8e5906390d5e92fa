import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';

/** The engine's stages. What they hand each other never leaves it: answers are in `types.ts`, statements are saved. */
const INNER = ['attribution', 'indirect', 'lexicon', 'mentions', 'quotations', 'sources', 'text'];
/** Where answers are read, saved, sent and shown. */
const OUTER = ['components', 'engine/statements', 'entrypoints', 'page', 'storage'];

/** `  readonly firstToken: number;` in an interface, `  private itself(index: number)` in a class. */
const DECLARED =
  /^ +(?:private )?(?:readonly (?<property>[a-z]\w{3,})\??:|(?<method>[a-z]\w{3,})\(.*[{(]$)/gm;
/** `'name'`: what is asked for by its name keeps it. */
const QUOTED = /(?<=['"`])\w+(?=['"`])/g;

/**
 * The names of properties that the engine's stages use among themselves and nothing else in the project has a word for, as a
 * pattern: they can be shortened without anything that is saved, sent or read by others being called otherwise.
 */
export function engineNames(): RegExp {
  const inner = INNER.flatMap((stage) => textsIn(`engine/${stage}`));
  const outer = [...OUTER.flatMap(textsIn), ...['engine/types.ts', 'messages.ts'].map(textOf)];
  const kept = new Set([
    ...outer.flatMap((text) => text.match(/\w+/g) ?? []),
    ...inner.flatMap((text) => text.match(QUOTED) ?? []),
  ]);
  const names = inner.flatMap((text) =>
    [...text.matchAll(DECLARED)].map(({ groups }) => groups?.property ?? groups?.method ?? ''),
  );
  return new RegExp(`^(?:${[...new Set(names)].filter((name) => !kept.has(name)).join('|')})$`);
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const textsIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => textOf(join(folder, file)));
