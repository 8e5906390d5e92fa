import { isoDay } from '../formats/day-parts';
import { fullName } from '../formats/person-name';
import type { Exported, ExportFormat } from './export-format';
import { sayingWords } from './saying-words';

type Column = readonly [name: string, value: (exported: Exported) => string];

const COLUMNS: readonly Column[] = [
  ['quotation', ({ citation }) => citation.parts.join('\n')],
  ['kind', ({ saved }) => saved.quotation.kind],
  ['speakers', ({ citation }) => citation.speakers.map(({ name }) => name).join('; ')],
  ['roles', ({ citation }) => citation.speakers.map(({ role }) => role ?? '').join('; ')],
  ['speaker kinds', ({ citation }) => citation.speakers.map(({ kind }) => kind).join('; ')],
  ['status', ({ saved }) => saved.quotation.status],
  ['certainty', ({ citation }) => citation.standing],
  ['remarks', ({ citation }) => citation.remarks.join('; ')],
  ['said how', ({ saved }) => sayingWords(saved.quotation)],
  ['denied by', ({ saved }) => saved.quotation.negated ?? ''],
  ['hedge', ({ saved }) => saved.quotation.hedge ?? ''],
  ['via', ({ saved }) => saved.quotation.via ?? ''],
  ['on behalf of', ({ saved }) => saved.quotation.onBehalfOf ?? ''],
  ['posted by', ({ saved }) => saved.quotation.posted?.author ?? ''],
  ['posted at', ({ saved }) => saved.quotation.posted?.time ?? ''],
  ['posted address', ({ saved }) => saved.quotation.posted?.url ?? ''],
  ['title', ({ saved }) => saved.article.title],
  ['outlet', ({ citation }) => citation.outlet],
  ['authors', ({ citation }) => citation.authors.map(fullName).join('; ')],
  ['published', ({ citation }) => (citation.published ? isoDay(citation.published) : '')],
  ['seen first', ({ saved }) => saved.article.firstReadAt],
  ['seen last', ({ saved }) => saved.article.lastReadAt],
  ['saved', ({ saved }) => saved.quotation.savedAt],
  ['worded later', ({ saved }) => latestWording(saved.quotation)],
  ['gone since', ({ saved }) => saved.quotation.missingSince ?? ''],
  ['context', ({ saved }) => saved.quotation.context],
  ['note', ({ citation }) => citation.note],
  ['tags', ({ citation }) => citation.tags.join('; ')],
  ['address', ({ citation }) => citation.url],
  ['link to the words', ({ citation }) => citation.link],
  ['id', ({ citation }) => citation.id],
];

/**
 * A table for spreadsheets. https://www.rfc-editor.org/rfc/rfc4180: every field in marks, marks doubled, lines end with CR
 * LF. It begins with a byte order mark, without which Excel takes UTF-8 for the system's own code.
 */
export const CSV: ExportFormat = {
  extension: 'csv',
  type: 'text/csv',
  head: `\ufeff${line(COLUMNS.map(([name]) => name))}`,
  row: (exported) => line(COLUMNS.map(([, value]) => value(exported))),
  separator: '',
  foot: '',
};

function line(fields: readonly string[]): string {
  return `${fields.map((field) => `"${defused(field).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/**
 * Puts an apostrophe before a text that a spreadsheet would calculate: one that begins with `=`, `+`, `-`, `@`, a tab or a
 * line break, also in full width or behind white space. https://owasp.org/www-community/attacks/CSV_Injection
 *
 * A text that begins so behind apostrophes gets one too, so that taking one away before any of these gives back every
 * text exactly.
 */
function defused(field: string): string {
  return /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(field) ? `'${field}` : field;
}

function latestWording({ laterWordings }: Exported['saved']['quotation']): string {
  return (laterWordings?.at(-1)?.parts ?? []).map(({ exact }) => exact).join('\n');
}
