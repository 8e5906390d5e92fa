/**
 * What a paragraph of a report has in it, for the gate. Words are looked for one by one: of one expression with all of them
 * a browser makes a program of 20 kB for every page.
 */

/** "The mayor told reporters", "according to the police", "según la policía"; of the last, other words begin so. */
const REPORTING = (
  'said says told admitted warned insisted denied confirmed vowed announced reported selon dijo laut sagte teilte erklärte ' +
  'según explicó'
).split(' ');
const REPORTING_STARTS =
  'according to|spokes|a dit|a déclar|a affirm|a annonc|a expliqu|afirm|asegur|señal'.split('|');

const WEEKDAYS = (
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag ' +
  'lundi mardi mercredi jeudi vendredi samedi lunes martes jueves viernes domingo'
).split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "5 January", "1st Sept", "Jan. 5": the word is looked up. */
const BESIDE_NUMBER = /\d(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\b|\b([A-Z][a-z]{2,8})\.? \d/g;
const YEAR = /\b(?:19|20)\d\d\b/;

/** True for a paragraph that reports what somebody said, or puts an interview's question. */
export function reportsSpeech(text: string): boolean {
  return (
    text.endsWith('?') ||
    REPORTING.some((word) => hasWord(text, word, true)) ||
    REPORTING_STARTS.some((word) => hasWord(text, word, false))
  );
}

function hasWord(text: string, word: string, isWhole: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !(isWhole && isLetter(text.charAt(at + word.length)))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** True for a paragraph that names a day, "on Monday", "5 January", or a year: what happened has one. */
export function namesDay(text: string): boolean {
  if (YEAR.test(text) || WEEKDAYS.some((day) => text.includes(day))) return true;
  return [...text.matchAll(BESIDE_NUMBER)].some(([, after, before = '']) =>
    MONTHS.some((month) => month.startsWith(after ?? before)),
  );
}
