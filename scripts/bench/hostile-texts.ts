const MEGABYTE = 1_000_000;

/** Without a quotation the engine stops early: each text begins with one, so that every stage is run. */
const QUOTATION = '“We will go,” said Ann Lee.\n';

const TEXTS: Readonly<Record<string, string>> = {
  '50,000 opening marks': '“'.repeat(50_000),
  '50,000 closing marks': '”'.repeat(50_000),
  '50,000 straight marks with words': '" word '.repeat(50_000),
  '50,000 single marks with words': '’ word ‘ '.repeat(25_000),
  '50,000 straight apostrophes': "' a ".repeat(50_000),
  '50,000 nested marks': '“ ‘ '.repeat(25_000),
  '1 MB without a space': 'a'.repeat(MEGABYTE),
  '1 MB of capitals': 'A'.repeat(MEGABYTE),
  '1 MB of names': 'Ann Lee '.repeat(MEGABYTE / 8),
  '1 MB of one name with hyphens': 'Ann-'.repeat(MEGABYTE / 4),
  '1 MB of “said”': 'said '.repeat(MEGABYTE / 5),
  '1 MB of “he said”': 'he said '.repeat(MEGABYTE / 8),
  '1 MB of abbreviations': 'Mr. '.repeat(MEGABYTE / 4),
  '1 MB of full stops': '.'.repeat(MEGABYTE),
  '1 MB of commas': ', '.repeat(MEGABYTE / 2),
  '1 MB of line breaks': '\n'.repeat(MEGABYTE),
  '1 MB of one-word lines': 'a\n'.repeat(MEGABYTE / 2),
  '1 MB of tags without quotations': ', said Ann Lee, the mayor, '.repeat(MEGABYTE / 27),
  '1 MB of lone surrogates': '\ud800'.repeat(MEGABYTE),
  '1 MB of initials': 'A. '.repeat(MEGABYTE / 3),
  '1 MB of namesakes': Array.from({ length: 40_000 }, (_, n) => `Mr Smith met A${n % 977}n Smith. `).join(''),
  '1 MB of pronouns': 'He told her that it was they who said so. '.repeat(MEGABYTE / 42),
  '1 MB of descriptions': 'The mayor told the minister of the council. '.repeat(MEGABYTE / 44),
  '1 MB of quotations': '“We will go,” she said. Ann Lee told the mayor. '.repeat(MEGABYTE / 48),
  '1 MB of soft hyphens': 'a\u00ad'.repeat(MEGABYTE / 2),
};

/** Texts made to be slow: each a megabyte, or 50,000 marks. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TEXTS).map(([name, text]) => [name, QUOTATION + text]),
);
