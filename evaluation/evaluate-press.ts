import { formatTable } from '../scripts/print-table';
import { grouped, type PressAnswer, pressRows, scorePress } from './press-score';

/** Characters shown of what stands before the end of the words. */
const BEFORE = 60;

function describe({ article, gold, quotation }: PressAnswer): string {
  const words = article.text.slice(Math.max(0, gold.end - BEFORE), gold.end).replaceAll('\n', ' ¶ ');
  const names = quotation?.sources.map(({ name }) => name).join(' & ') || 'nobody';
  const given = !quotation ? 'not found' : quotation.kind === 'scare' ? 'quotes nobody' : names;
  const how = quotation ? `${quotation.confidence.toFixed(2)}${quotation.sure ? ', sure' : ''}` : '–';
  return `  …${words}\n    wanted ${gold.speaker ?? 'nobody'}, given ${given} (${how})`;
}

/**
 * `npm run evaluate:press`: the answers on the invented articles that are wrong, each with the words, the speaker wanted and
 * the one given, and how many are right. Needs nothing but the project. The weights of pronouns and of confidence have
 * learned from those of `evaluation/press`, which `npm run evaluate` reads with weights that have not; nothing has from those
 * of `evaluation/press-measured`.
 */
const answers = scorePress(() => undefined);
for (const [id, ofArticle] of grouped(answers, ({ article }) => article.id)) {
  const wrong = ofArticle.filter((answer) => !answer.isRight);
  if (wrong.length > 0) console.log([id, ...wrong.map(describe)].join('\n'));
}
const rows = pressRows(answers);
const columns = ['press', ...Object.keys(rows[0]?.[1] ?? {})].map((heading, i) => ({
  heading,
  right: i > 0,
}));
console.log(
  `\n${formatTable(
    columns,
    rows.map(([kind, figures]) => [kind, ...Object.values(figures)]),
  )}`,
);
