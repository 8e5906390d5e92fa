import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ComparedMember } from '@/storage/statements/compare-statement';
import { ComparisonRow, type RowActs } from './comparison-row';

export interface ComparisonTableProps extends RowActs {
  readonly members: readonly ComparedMember[];
}

/** Rows that are drawn at once: about as many as a window shows. The others follow as soon as these have been painted. */
const AT_ONCE = 8;

/** The outlets of a statement in the order in which they printed it. Where it is narrow each becomes a block of its own. */
export function ComparisonTable({ members, ...acts }: ComparisonTableProps) {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  return (
    <table class="compare-table">
      <caption class="hidden-visually">{i18n.t('compare_table')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('compare_outlet')}</th>
          <th scope="col">{i18n.t('compare_said')}</th>
          <th scope="col">{i18n.t('compare_words')}</th>
          <th scope="col">{i18n.t('compare_share')}</th>
          <th scope="col">
            <span class="hidden-visually">{i18n.t('compare_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {(isWhole ? members : members.slice(0, AT_ONCE)).map((member) => (
          <ComparisonRow key={member.saved.quotation.id} member={member} {...acts} />
        ))}
      </tbody>
    </table>
  );
}
