import { escapeMarkdown, markdown } from '../formats/markdown';
import type { ExportFormat } from './export-format';

/** Every quotation as it is copied, with the reader's note and tags. */
export const MARKDOWN: ExportFormat = {
  extension: 'md',
  type: 'text/markdown',
  head: '',
  row: ({ citation }) => {
    const { note, tags } = citation;
    const lines = note.split('\n').map((line) => escapeMarkdown(line.trim()));
    const own = [
      note !== '' && lines.join('\n'),
      tags.length > 0 && tags.map((tag) => `\\#${escapeMarkdown(tag)}`).join(' '),
    ];
    return `${[markdown(citation), ...own].filter(Boolean).join('\n\n')}\n`;
  },
  separator: '\n---\n\n',
  foot: '',
};
