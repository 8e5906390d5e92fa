import { i18n } from '#i18n';
import type { Period, Timeline as Periods, PeriodUnit } from '@/storage/speakers/periods';
import { interfaceLocale } from './interface-locale';
import { numberWords } from './number-words';

export interface TimelineProps {
  readonly timeline: Periods;
  /** Address of the list of a period's quotations. */
  readonly linkOf: (period: Period) => string;
}

/** Units of the drawing: a bar with its gap, and the tallest bar. It is stretched to the width that there is. */
const STEP = 10;
const BAR = 8;
const HEIGHT = 48;
/** A bar of a short row is no wider than this, in rem. */
const WIDEST_REM = 4;
/** The least that one quotation shows beside hundreds. */
const LEAST = 3;

/** How many quotations fall into which period: bars for the eye, and the same as a table. */
export function Timeline({ timeline: { unit, periods }, linkOf }: TimelineProps) {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  const width = periods.length * STEP;
  return (
    <figure class="timeline" style={{ maxWidth: `${Math.max(periods.length, 4) * WIDEST_REM}rem` }}>
      <svg
        class="timeline-bars"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {periods.map((period, n) => {
          const height = period.count === 0 ? 0 : Math.max(LEAST, (HEIGHT * period.count) / most);
          return (
            <rect key={period.from} x={n * STEP} y={HEIGHT - height} width={BAR} height={height}>
              <title>{`${periodWords(unit, period)}: ${numberWords(period.count)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="timeline-ends" aria-hidden="true">
        <span>{periodWords(unit, first)}</span>
        {last !== first && <span>{periodWords(unit, last)}</span>}
      </p>
      <details class="timeline-table">
        <summary>{i18n.t('timeline_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('timeline_period')}</th>
              <th scope="col">{i18n.t('timeline_count')}</th>
            </tr>
          </thead>
          <tbody>
            {periods
              .filter(({ count }) => count > 0)
              .map((period) => (
                <tr key={period.from}>
                  <th scope="row">
                    <a href={linkOf(period)}>{periodWords(unit, period)}</a>
                  </th>
                  <td>{numberWords(period.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const FORMATS: Readonly<Record<PeriodUnit, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Returns a period as the reader's language writes it; weeks by their first day. */
export function periodWords(unit: PeriodUnit, { from }: Period): string {
  const words = new Intl.DateTimeFormat(interfaceLocale(), { ...FORMATS[unit], timeZone: 'UTC' }).format(
    new Date(from),
  );
  return unit === 'week' ? i18n.t('timeline_week', [words]) : words;
}
