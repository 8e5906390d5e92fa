import { i18n } from '#i18n';

/** What the marks mean. */
export function ComparisonLegend() {
  return (
    <p class="compare-legend">
      <span class="hidden-visually">{i18n.t('compare_legend')}: </span>
      <del class="left-out">{i18n.t('compare_left_out')}</del>
      <ins class="changed">{i18n.t('compare_changed')}</ins>
      <ins class="added">[+{i18n.t('compare_added')}]</ins>
      <span class="moved">{i18n.t('compare_moved')}</span>
      <span class="called-out">{i18n.t('compare_other_legend')}</span>
    </p>
  );
}
