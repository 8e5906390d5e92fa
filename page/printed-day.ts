import { dayOf } from './address-day';

const YEAR = '((?:19|20)\\d\\d)';
const MONTH = '([a-zà-ÿ]{3,10})';

/** "Aug. 18th 2010", "April 21, 2015" */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'i');
/** "05 Oct 2011", "1er mai 2015", "30. April 2015", "28 de octubre de 2012" */
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?${MONTH}\\.?,?\\s+(?:de\\s+)?${YEAR}\\b`,
  'i',
);
/** "2015-08-03" */
const YEAR_FIRST = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/;
/** "15.08.2015": with dots the day is first, whatever the language. */
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b/;
/** "2/26/2015", "28/10/2012" */
const SLASHED = /\b(\d{1,2})\/\s?(\d{1,2})\/((?:19|20)\d\d)\b/;

/** English, French, Spanish and German months by what tells them apart. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/,
  /^(?:feb|fev)/,
  /^mar/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai)/,
  /^jui?n/,
  /^jui?l/,
  /^(?:aug|aou|ago)/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^(?:de[cz]|dic)/,
];

/**
 * The day that a line of print names ("Published: April 21, 2015, at 11:29 a.m."), as YYYY-MM-DD; null where it names
 * none, or one that could be two (4/5/2015).
 *
 * @param language BCP 47; null where the page claims none
 */
export function readPrintedDay(line: string, language: string | null): string | null {
  const [, month = '', day, year] = MONTH_FIRST.exec(line) ?? [];
  if (year !== undefined && monthOf(month) > 0) return dayOf(Number(year), monthOf(month), Number(day));
  const [, day2, month2 = '', year2] = DAY_FIRST.exec(line) ?? [];
  if (year2 !== undefined && monthOf(month2) > 0) return dayOf(Number(year2), monthOf(month2), Number(day2));
  const iso = YEAR_FIRST.exec(line)?.slice(1).map(Number);
  if (iso) return dayOf(iso[0] as number, iso[1] as number, iso[2] as number);
  const dotted = DOTTED.exec(line)?.slice(1).map(Number);
  if (dotted) return dayOf(dotted[2] as number, dotted[1] as number, dotted[0] as number);
  return slashedDay(line, language);
}

/** Americans write the month first, all others the day; what only says English may be of either. */
function slashedDay(line: string, language: string | null): string | null {
  const [one, two, year] = SLASHED.exec(line)?.slice(1).map(Number) ?? [];
  if (one === undefined || two === undefined || year === undefined) return null;
  const isMonthFirst = two > 12 || /^en-us$/i.test(language ?? '');
  const isDayFirst = one > 12 || one === two || (language !== null && !/^en(?:-us)?$/i.test(language));
  if (isMonthFirst) return dayOf(year, one, two);
  return isDayFirst ? dayOf(year, two, one) : null;
}

/** 1 to 12; 0 for what is no month. */
function monthOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return MONTHS.findIndex((month) => month.test(letters)) + 1;
}
