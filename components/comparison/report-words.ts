import { i18n } from '#i18n';
import type { SharedReport } from '@/storage/statements/compare-statement';

/** Returns what a report that several outlets print is called: by its agency where that is known, else by its number. */
export function reportWords({ n, agency, isOnly }: SharedReport): string {
  const number = String(n + 1);
  if (agency === null) return i18n.t('compare_report', [number]);
  return isOnly
    ? i18n.t('compare_report_named', [agency])
    : i18n.t('compare_report_numbered', [agency, number]);
}
