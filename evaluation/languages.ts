import { formatTable } from '../scripts/print-table';
import { PlainError, runMain } from '../scripts/setup/run.mjs';
import { scoreCases } from './language-cases';
import { underFloors } from './language-floors';
import { scoreLanguages } from './language-scores';

/**
 * `npm run evaluate:languages [-- --faults]`: how right the answers are in other languages than English, on invented cases
 * (`tests/engine/languages`) and on whole pages, against what a reader finds there (`evaluation/language-gold`). `--faults`
 * also prints what is not right. Ends with status 1 where a figure lies under its floor (`language-floors.ts`).
 */
await runMain(async () => {
  const cases = scoreCases();
  const pages = scoreLanguages();
  const right = { right: true };
  console.log(
    formatTable(
      [
        { heading: 'cases' },
        ...['cases', 'right', 'sure', 'sure and wrong'].map((heading) => ({ heading, ...right })),
      ],
      cases.map((score) => [
        score.table,
        ...[score.cases, score.right, score.sure, score.sureWrong].map(String),
      ]),
    ),
  );
  console.log(
    pages.length === 0
      ? '\nNone of the pages is there (../shared/pages): none was measured.'
      : formatTable(
          [
            { heading: 'page' },
            ...['quotations', 'found', 'right', 'wrong name', 'not wanted', 'sure', 'sure and wrong'].map(
              (heading) => ({ heading, ...right }),
            ),
          ],
          pages.map(({ page, wanted, found, right, wrong, extra, sure, sureWrong }) => [
            page,
            ...[wanted, found, right, wrong, extra, sure, sureWrong].map(String),
          ]),
        ),
  );
  if (process.argv.includes('--faults')) printFaults(cases, pages);
  const under = underFloors(cases, pages);
  if (under.length > 0) throw new PlainError(`Under the floor:\n${under.join('\n')}`);
});

function printFaults(cases: ReturnType<typeof scoreCases>, pages: ReturnType<typeof scoreLanguages>): void {
  for (const { table, faults } of cases) for (const fault of faults) console.log(`\n${table}: ${fault}`);
  for (const { page, faults } of pages) for (const fault of faults) console.log(`\n${page}: ${fault}`);
}
