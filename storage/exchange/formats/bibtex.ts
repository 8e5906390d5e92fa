import type { Citation } from './citation';
import { isoDay } from './day-parts';
import { type PersonName, shortName } from './person-name';
import { joined, remarksWords, saidWords } from './said-words';

/**
 * The quotation as an `@online` entry for biblatex (3.16, section 2.1.1), the words and who said them as its note; classic
 * BibTeX, which knows no such entry, takes it for a `@misc` without a date. Braces keep the case of titles and whole names together.
 */
export function bibtex(citation: Citation): string {
  const { authors, title, outlet, published, seen, link, note, tags } = citation;
  const said = joined(' — ', saidWords(citation), citation.who);
  const remark = joined(' ', said, remarksWords(citation), note);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length > 0 ? authors.map(nameIn).join(' and ') : null],
    ['title', title === null ? null : `{${escapeTex(title)}}`],
    ['organization', escapeTex(outlet)],
    ['date', published && isoDay(published)],
    ['url', escapeUrl(link)],
    ['urldate', isoDay(seen)],
    ['note', escapeTex(remark)],
    ['keywords', tags.length > 0 ? tags.map((tag) => escapeTex(tag.replaceAll(',', ' '))).join(', ') : null],
  ];
  const given = fields.filter(([, value]) => value !== null);
  return `@online{${keyOf(citation)},\n${given.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

/** `lindqvist2024-d5b396b1`: to be read, and another for each quotation. */
function keyOf({ authors, published, outlet, id }: Citation): string {
  const [first] = authors;
  const name = (first ? shortName(first) : outlet)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return `${name.slice(0, 40) || 'quotation'}${published?.year ?? ''}-${id.slice(0, 8)}`;
}

function nameIn(name: PersonName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  // The word “and” and commas divide names: within braces they do not.
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map((part) => (/[\s,]/.test(part) ? `{${escapeTex(part)}}` : escapeTex(part))).join(', ');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // As a command, so that no brace is left open for a reader that counts them without looking at backslashes.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\~^<>|{}]|[#$%&_]/g, (mark) => TEX[mark] ?? `\\${mark}`)
      // Two of these beside each other become one character: a dash, a mark.
      .replace(/-(?=-)|'(?=')|`(?=`)|[!?](?=`)/g, '$&{}')
  );
}

/** In `url` TeX takes every character as it is, so the few that would end it are percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
