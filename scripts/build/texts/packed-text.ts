/** The name by which the browser knows the one text that holds all the others. */
export const PACKED = 'texts';

/** What stands between two texts. */
export const BREAK = '|';

/** The plural forms of all our languages, in the order in which a text that depends on a number has them. */
export const FORMS: readonly string[] = ['one', 'few', 'many', 'other'];

/** Where a word is put in: `%1`. The browser's own `$1` would be emptied before we see it. */
export const PLACE = /%(\d)/g;
