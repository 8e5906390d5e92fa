import { bibtex } from '../formats/bibtex';
import { cslItem } from '../formats/csl-json';
import { CSV } from './csv';
import type { ExportFormat } from './export-format';
import { MARKDOWN } from './markdown-list';
import { SCHEMA_QUOTATION } from './schema-quotation';
import { WEB_ANNOTATION } from './web-annotation';

const CSL: ExportFormat = {
  extension: 'json',
  type: 'application/vnd.citationstyles.csl+json',
  head: '[\n',
  row: ({ citation }) => JSON.stringify(cslItem(citation)),
  separator: ',\n',
  foot: '\n]\n',
};

const BIBTEX: ExportFormat = {
  extension: 'bib',
  type: 'application/x-bibtex',
  head: '',
  row: ({ citation }) => `${bibtex(citation)}\n`,
  separator: '\n',
  foot: '',
};

/** The forms in which many quotations are written, beside the backup; in the order of the choice. */
export const EXPORT_FORMATS = {
  csv: CSV,
  markdown: MARKDOWN,
  annotation: WEB_ANNOTATION,
  schema: SCHEMA_QUOTATION,
  csl: CSL,
  bibtex: BIBTEX,
} satisfies Record<string, ExportFormat>;

/** Name of a form; also the end of its key in the catalogues. */
export type ExportFormatName = keyof typeof EXPORT_FORMATS;
