import { i18n } from '#i18n';
import type { ComparedMember } from '@/storage/statements/compare-statement';
import { countedWords } from '../counted-words';
import { timeWords } from '../date-words';
import { outletName } from '../provenance';

/** Units of the drawing: it is stretched to the width that there is. */
const WIDTH = 600;
const HEIGHT = 26;
const RADIUS = 5;
/** Room for the line around the outermost dots. */
const EDGE = RADIUS + 1;
const MS_A_DAY = 86_400_000;

/** How the words spread over time: a dot for each article, and the same as a sentence. Nothing for a single moment. */
export function Spread({ members }: { readonly members: readonly ComparedMember[] }) {
  const times = members.map(({ printedAt }) => Date.parse(printedAt));
  const [first, last] = [members[0], members.at(-1)];
  const from = Math.min(...times);
  const span = Math.max(...times) - from;
  if (!first || !last || !(span > 0)) return null;
  const days = Math.floor(span / MS_A_DAY);
  return (
    <figure class="spread">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {members.map((member, i) => (
          <circle
            key={member.saved.quotation.id}
            cx={EDGE + (((times[i] as number) - from) / span) * (WIDTH - 2 * EDGE)}
            cy={HEIGHT / 2}
            r={RADIUS}
            data-first={i === 0}
          >
            <title>{`${outletName(member.saved.article)}, ${timeWords(member.printedAt)}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption>
        {i18n.t('compare_spread', [
          outletName(first.saved.article),
          timeWords(first.printedAt) ?? '',
          outletName(last.saved.article),
          timeWords(last.printedAt) ?? '',
        ])}{' '}
        {days > 0 && countedWords('compare_spread_days', days)}
      </figcaption>
    </figure>
  );
}
