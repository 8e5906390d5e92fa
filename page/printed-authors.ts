import { cleanLine } from './clean-line';

const BYLINES =
  '[class*="byline" i], [class*="author" i], [data-testid*="author" i], [data-testid*="byline" i]';
/** More lines that are called so belong to those who comment. */
const MOST_BYLINES = 12;
const LONGEST_BYLINE = 200;
/** Ann Lee, Ana María de la Cruz; but: Staff writer. */
const PERSON = /^[A-ZÀ-Þ][^\s\d@:]+(?: [A-ZÀ-Þ][^\s\d@:]*){1,3}$/;

/** Who is named in the first line that is called a byline: "By Ann Lee and Bo Lind | Reporters"; empty where none is. */
export function printedAuthors(document: Document): string[] {
  for (const line of [...document.querySelectorAll(BYLINES)].slice(0, MOST_BYLINES)) {
    if (line.closest('blockquote, [class*="comment" i]')) continue;
    const texts = document.createTreeWalker(line, 4 /* NodeFilter.SHOW_TEXT */);
    let text = '';
    while (texts.nextNode() && text.length < LONGEST_BYLINE) {
      const part = cleanLine((texts.currentNode as Text).data);
      // Between names that are links stands a comma or a word alone.
      if (part !== '') text += /^(?:,|&|,?\s?and)$/.test(part) ? ' and ' : `|${part}`;
    }
    const [names = ''] = text
      .replace(/^\|(?:(?:[a-z]+ )?by\b:?[\s|]*)?/i, '')
      .split(/(?<!and )\||[,(/•·]| - /, 1);
    const people = names.split(/ and | & /).map((name) => name.replace('|', '').trim());
    if (people.every((name) => PERSON.test(name))) return people;
  }
  return [];
}
