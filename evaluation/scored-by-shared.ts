import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup/run.mjs';
import type { TextScore } from './scores';

/** Where the corpora and the scorers lie, beside the project; absent on a user's machine. */
export const SHARED = join(ROOT, '../shared');

const TSX = 'node_modules/tsx/dist/cli.mjs';
const MAX_OUTPUT_BYTES = 1_000_000_000;

/** A line of the table: what was scored, and its figures by name. */
export interface Score {
  readonly set: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** Whether everything that a score needs is there. */
export function hasShared(...paths: readonly string[]): boolean {
  return paths.every((path) => existsSync(join(SHARED, path)));
}

/** Scores `attribute` on a corpus with the shared scorer. Files of intermediate results go to `folder`. */
export function scoreText(corpus: string, folder: string): Score {
  const gold = join(SHARED, 'corpora', corpus);
  const answers = join(folder, 'answers.jsonl');
  const predictions = join(folder, 'predictions.jsonl');
  pipe([TSX, 'scripts/attribute.ts', '--jobs', String(availableParallelism())], gold, answers);
  pipe([join(SHARED, 'evaluation/to-predictions.mjs')], answers, predictions);
  const json = output([join(SHARED, 'evaluation/score-text.mjs'), gold, predictions, '--json', '-']);
  const s = JSON.parse(json);
  return {
    set: corpus.replace(/\.jsonl$/, '').replace(/\/all$/, ''),
    figures: textFigures(s),
  };
}

/** What is shown of a text score, whether the command's answers were scored or those of cross-validation. */
export function textFigures(s: TextScore): Score['figures'] {
  return {
    detection: percent(s.detection.overlap.F1),
    'end to end': percent(s.endToEnd.F1),
    head: percent(s.endToEndHead.F1),
    'by name': percent(s.endToEndNamed.F1),
    attribution: percent(s.attribution.accuracy),
    'sure: right': percent(s.sure.precision),
    'sure: share': percent(s.sure.coverage),
  };
}

/** Scores `attribute` on short cases, or on the seed. */
export function scoreCases(cases: string, folder: string): Score {
  const file = join(SHARED, cases);
  const scorer = join(SHARED, 'evaluation/score-cases.mjs');
  const inputs = join(folder, 'inputs.jsonl');
  const answers = join(folder, 'answers.jsonl');
  writeFileSync(inputs, output([scorer, '--inputs', file]));
  pipe([TSX, 'scripts/attribute.ts'], inputs, answers);
  // Its status tells whether all are right, so only its last line counts here.
  const said = output([scorer, file], readFileSync(answers), [0, 1]).trim().split('\n');
  return { set: cases, figures: { result: said[said.length - 1] ?? '' } };
}

/** Scores the grouping of the same words over the articles of several outlets: with the gold's quotations, or our own. */
export function scoreStatements(set: string, quotations: 'given' | 'found', folder: string): Score {
  const articles = join(SHARED, `${set}.jsonl`);
  const gold = join(SHARED, `${set}.shared-quotes.jsonl`);
  const found = join(folder, 'statements.jsonl');
  const spans = quotations === 'given' ? ['--spans', gold] : [];
  pipe([TSX, 'scripts/statements.ts', ...spans], articles, found);
  const { precision, recall, f1 } = JSON.parse(
    output([join(SHARED, 'evaluation/score-statements.mjs'), gold, found, '--json']),
  );
  const figures = { precision: percent(precision), recall: percent(recall), F1: percent(f1) };
  return { set: `${set.replace(/^.*\//, '')}, quotations ${quotations}`, figures };
}

/** Scores what the extension stores after reading a folder of pages. */
export function scorePages(pages: string, folder: string): Score {
  const gold = join(SHARED, pages);
  const predictions = join(folder, 'pages.jsonl');
  output([TSX, 'scripts/read-pages.ts', gold, predictions], undefined, [0, 1]);
  const s = JSON.parse(output([join(SHARED, 'evaluation/score-pages.mjs'), gold, predictions, '--json']));
  const { negatives, metadata, otherLanguages } = s;
  return {
    set: pages,
    figures: {
      detection: percent(s.detection.f1),
      'end to end': percent(s.endToEnd.f1),
      attribution: percent(s.attribution),
      'sure: right': percent(s.sure.precision),
      'sure: share': percent(s.sure.coverage),
      kind: percent(s.kindAccuracy),
      'scare left alone': percent(s.scareRejected),
      ...(negatives.pages ? { 'no articles': `${negatives.attributed} on ${negatives.pages}` } : {}),
      ...(otherLanguages.pages ? { 'other languages': `${otherLanguages.quotations}` } : {}),
      ...(metadata
        ? {
            'title, outlet, day': `${metadata.title}, ${metadata.outlet}, ${metadata.published} of ${metadata.pages}`,
          }
        : {}),
    },
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Runs a Node script from one file into another. */
function pipe(args: readonly string[], from: string, to: string): void {
  const input = openSync(from, 'r');
  const result = openSync(to, 'w');
  try {
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: [input, result, 'inherit'] });
    if (status !== 0) throw new Error(`${args.join(' ')} < ${from} failed (status ${status})`);
  } finally {
    closeSync(input);
    closeSync(result);
  }
}

/** What a Node script prints. @throws where it ends with a status that is not among `good`. */
function output(args: readonly string[], input?: Uint8Array, good: readonly number[] = [0]): string {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    ...(input ? { input } : {}),
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'inherit'],
    maxBuffer: MAX_OUTPUT_BYTES,
    encoding: 'utf8',
  });
  if (!good.includes(status ?? -1)) throw new Error(`${args.join(' ')} failed (status ${status})`);
  return stdout;
}
