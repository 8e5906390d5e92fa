import { i18n } from '#i18n';
import type { ComparedMember } from '@/storage/statements/compare-statement';
import { ComparisonRow, type RowActs } from './comparison-row';

export interface ComparisonTableProps extends RowActs {
  readonly members: readonly ComparedMember[];
}

/** The outlets of a statement in the order in which they printed it. Where it is narrow each becomes a block of its own. */
export function ComparisonTable({ members, ...acts }: ComparisonTableProps) {
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
        {members.map((member) => (
          <ComparisonRow key={member.saved.quotation.id} member={member} {...acts} />
        ))}
      </tbody>
    </table>
  );
}
