import { i18n } from '#i18n';
import { certaintyOf, certaintyWords } from '@/components/certainty';
import { shareWords } from '@/components/comparison/comparison-row';
import { reportWords } from '@/components/comparison/report-words';
import { timeWords } from '@/components/date-words';
import { outletName } from '@/components/provenance';
import { sayingOf } from '@/components/quotation-facts';
import type { Difference } from '@/engine/statements/compare-wordings';
import type { ComparedMember } from '@/storage/statements/compare-statement';
import { currentWords } from '@/storage/statements/statement';

/** A comparison to be put elsewhere: as plain text, and as a table that needs no style sheet. */
export interface ComparisonText {
  readonly plain: string;
  readonly html: string;
}

/** Returns a comparison in words: the fullest wording, then a paragraph and a row for each outlet. */
export function comparisonText(members: readonly ComparedMember[], guessThreshold: number): ComparisonText {
  const fullest = members.find(({ isFullest }) => isFullest) ?? members[0];
  const words = fullest ? `“${currentWords(fullest.saved.quotation)}”` : '';
  const rows = members.map((member) => {
    const { article, quotation } = member.saved;
    const isNamed = quotation.sources.length > 0 || quotation.status !== 'auto';
    const names = quotation.sources.map(({ name }) => name).join(', ') || i18n.t('quotation_unknown_speaker');
    return {
      outlet: member.report ? `${outletName(article)} (${reportWords(member.report)})` : outletName(article),
      when: timeWords(article.published ?? member.printedAt) ?? '',
      said: [names, sayingOf(quotation), isNamed && certaintyWords(certaintyOf(quotation, guessThreshold))]
        .filter(Boolean)
        .join(' · '),
      share: shareWords(member.compared.share),
      differences: member.compared.differences,
      url: article.url,
    };
  });
  const heads = ['compare_outlet', 'compare_said', 'compare_words', 'compare_share'] as const;
  const plain = rows.map(
    (row) =>
      `${row.outlet}, ${row.when}\n${row.said}\n“${row.differences.map(plainPart).join('')}” (${row.share})\n${row.url}`,
  );
  const html = rows.map(
    (row) =>
      `<tr><td><a href="${escaped(row.url)}">${escaped(row.outlet)}</a>, ${escaped(row.when)}</td>` +
      `<td>${escaped(row.said)}</td><td>“${row.differences.map(htmlPart).join('')}”</td><td>${escaped(row.share)}</td></tr>`,
  );
  return {
    plain: [words, i18n.t('compare_plain_legend'), ...plain].join('\n\n'),
    html:
      `<blockquote>${escaped(words)}</blockquote><table border="1"><thead><tr>` +
      `${heads.map((key) => `<th>${escaped(i18n.t(key))}</th>`).join('')}</tr></thead><tbody>${html.join('')}</tbody></table>`,
  };
}

function plainPart(difference: Difference): string {
  switch (difference.kind) {
    case 'left-out':
      return ` [-${difference.text}-] `;
    case 'added':
      return `[+${difference.text}+]`;
    case 'changed':
      return `[-${difference.was}-][+${difference.text}+]`;
    default:
      return difference.text;
  }
}

function htmlPart(difference: Difference): string {
  const text = escaped(difference.text);
  switch (difference.kind) {
    case 'left-out':
      return ` <del>${text}</del> `;
    case 'added':
      return `<ins>${text}</ins>`;
    case 'changed':
      return `<del>${escaped(difference.was)}</del> <ins>${text}</ins>`;
    default:
      return text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Pages wrote these words: none of them becomes markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
