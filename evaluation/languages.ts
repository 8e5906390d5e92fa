import { formatTable } from '../scripts/print-table';
import { runMain } from '../scripts/setup/run.mjs';
import { scoreLanguages } from './language-scores';

/**
 * `npm run evaluate:languages [-- --faults]`: how right the answers are on pages in other languages than English, against
 * what a reader finds there (`evaluation/language-gold`). `--faults` also prints what is not right.
 */
await runMain(async () => {
  const scores = scoreLanguages();
  if (scores.length === 0) console.log('None of the pages is there (../shared/pages): nothing was measured.');
  console.log(
    formatTable(
      [
        { heading: 'page' },
        { heading: 'quotations', right: true },
        { heading: 'found', right: true },
        { heading: 'right', right: true },
        { heading: 'wrong name', right: true },
        { heading: 'not wanted', right: true },
      ],
      scores.map(({ page, wanted, found, right, wrong, extra }) => [
        page,
        ...[wanted, found, right, wrong, extra].map(String),
      ]),
    ),
  );
  if (!process.argv.includes('--faults')) return;
  for (const { page, faults } of scores) for (const fault of faults) console.log(`${page}: ${fault}`);
});
