import type { Citation } from './citation';

/** Opening and closing mark, and those that they become within: “‘…’”. */
const OUTER = ['“', '”'] as const;

/** The words in marks, several parts joined by an ellipsis; those of the article without marks. */
export function saidWords({ parts, isVerbatim }: Citation): string {
  const said = parts.join(' … ');
  return isVerbatim ? `${OUTER[0]}${withInnerMarks(said)}${OUTER[1]}` : said;
}

/** Double marks within double marks become single ones, as every style wants it. */
export function withInnerMarks(said: string): string {
  return said
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}

/** `A`, `A and B`, `A, B and C`, for styles that are English. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What has to be known, in brackets behind a citation; empty where nothing has. */
export function remarksWords({ remarks }: Citation): string {
  return remarks.length === 0 ? '' : `[${remarks.join('; ')}]`;
}

/** Ends a sentence with a full stop unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.?!…]["”’)\]]*$/u.test(text) ? text : `${text}.`;
}

/** Joins what is not empty. */
export function joined(separator: string, ...texts: readonly (string | null | false)[]): string {
  return texts.filter(Boolean).join(separator);
}
