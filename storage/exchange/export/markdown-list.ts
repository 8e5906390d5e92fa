import { isoDay } from '../formats/day-parts';
import { escapeMarkdown, markdown } from '../formats/markdown';
import type { ExportFormat } from './export-format';

/** Every quotation as it is copied, with when it was seen, and the reader's note and tags. */
export const MARKDOWN: ExportFormat = {
  extension: 'md',
  type: 'text/markdown',
  head: '',
  row: ({ citation, words }) => {
    const { note, tags, seen } = citation;
    const lines = note.split('\n').map((line) => escapeMarkdown(line.trim()));
    const own = [
      escapeMarkdown(words.seen(isoDay(seen))),
      note !== '' && lines.join('\n'),
      tags.length > 0 && tags.map((tag) => `\\#${escapeMarkdown(tag)}`).join(' '),
    ];
    return `${[markdown(citation), ...own].filter(Boolean).join('\n\n')}\n`;
  },
  separator: '\n---\n\n',
  foot: '',
};
