/** Classes that tests and pictures look for by their names. */
const ASKED = new Set(
  (
    'called-out certainty-word changed-was compare-counts compare-fullest compare-name compare-row compare-said ' +
    'detail-article detail-fact detail-pane detail-title detail-words evidence-context exchange-preview filter-words hidden-visually ' +
    'item-more left-out library-head list-pane popup-keys quotations-count row-check row-open row-placeholder speaker-all ' +
    'trial-list undo-words'
  ).split(' '),
);
/** `.detail-close`: one word alone may be something else in a script. */
const CLASS = /\.([a-z]+(?:-[a-z\d]+)+)(?![\w-])/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Short names for the classes of several words in a style sheet, those first that take most; none for what tests look for,
 * nor for what is said in other files.
 *
 * @param scripts the files that are to be given the short names too
 * @param others files that keep the names as they are
 */
export function shortClasses(
  sheet: string,
  scripts: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, string> {
  const all = [sheet, ...scripts].join('\n');
  const isFree = (name: string) => !ASKED.has(name) && !others.some((code) => code.includes(name));
  const names = [...new Set([...sheet.matchAll(CLASS)].map(([, name = '']) => name))].filter(isFree);
  const weights = new Map(names.map((name) => [name, name.length * (all.split(name).length - 1)]));
  const sorted = names.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
  return new Map(
    sorted.map((name, i) => [name, `_${letter(i / LETTERS.length - 1)}${letter(i % LETTERS.length)}`]),
  );
}

/** '' below nought. */
function letter(place: number): string {
  return LETTERS.charAt(Math.floor(place));
}

/** The same code or style sheet with the short names. */
export function withClasses(code: string, short: ReadonlyMap<string, string>): string {
  return code.replace(/(?<![\w-])[a-z]+(?:-[a-z\d]+)+(?![\w-])/g, (name) => short.get(name) ?? name);
}
