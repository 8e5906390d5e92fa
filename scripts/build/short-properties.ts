/** `--space-2`, where it is set and where it is asked for. */
const PROPERTY = /(?<![\w-])--[a-z][\w-]*/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The same style sheet with custom properties of one letter, the commonest first; further ones, and those that a script may set
 * or ask for by name, are left as they are.
 */
export function shortenProperties(sheet: string, scripts: string): string {
  const counts = new Map<string, number>();
  for (const [name] of sheet.matchAll(PROPERTY)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const free = [...LETTERS].filter((letter) => !counts.has(`--${letter}`));
  const short = new Map(
    [...counts]
      .filter(([name]) => name.length > 3 && !scripts.includes(name))
      .sort(([, one], [, other]) => other - one)
      .slice(0, free.length)
      .map(([name], i) => [name, `--${free[i]}`]),
  );
  return sheet.replace(PROPERTY, (name) => short.get(name) ?? name);
}
