import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findIndirect } from '../engine/indirect/find-indirect';
import { formatTable } from '../scripts/print-table';
import { findChromium } from '../scripts/setup/chromium.mjs';
import { PlainError, runMain } from '../scripts/setup/run.mjs';
import { crossValidate } from './cross-validate';
import { readAttributions } from './indirect-gold';
import { indirectFigures, scoreIndirect } from './indirect-score';
import { scoreLanguages } from './language-scores';
import { pressRows } from './press-score';
import {
  hasShared,
  type Score,
  scoreCases,
  scorePages,
  scoreStatements,
  scoreText,
  textFigures,
} from './scored-by-shared';
import { readTrainingSet } from './training-set';

/**
 * `npm run evaluate [-- --text]`: how right the answers are, on everything under ../shared that is there. `--text` scores
 * the engine alone, without a browser. Writes nothing: evaluation/results.md is kept by hand.
 */
const CORPORA = ['polnear/dev.jsonl'];
const CASES = ['seed/gold.json', 'evaluation/attribution-cases.json'];
const STATEMENTS = ['corpora/same-event/basil-dev', 'corpora/same-event/newswcl50'];
const PAGES = ['seed', 'pages'];

await runMain(async () => {
  const textOnly = readArguments();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-evaluate-'));
  try {
    const texts = collect(CORPORA, 'corpora/', 'evaluation/score-text.mjs', (set) => scoreText(set, folder));
    const { corpora, press } = await crossValidated();
    texts.push(...corpora);
    const cases = collect(CASES, '', 'evaluation/score-cases.mjs', (set) => scoreCases(set, folder));
    const statements = collectStatements(folder);
    const pages = textOnly ? [] : collectPages(folder);
    print(
      'Texts: F1 in per cent, as score-text.mjs counts. All but polnear/dev are cross-validated: each article is read with weights trained without it',
      texts,
    );
    print(
      'Invented articles, likewise cross-validated, and those of evaluation/press-measured, from which nothing is learned: quotations in per cent',
      press,
    );
    print(
      'Indirect speech, which is off by default: as score-text.mjs --kinds indirect --cues speech-cues.txt counts',
      await indirectSpeech(),
    );
    print('Other languages: quotations on whole pages, against what a reader finds there', otherLanguages());
    print('Cases: as score-cases.mjs counts', cases);
    print('The same words in several outlets: pairs in per cent, as score-statements.mjs counts', statements);
    print('Pages, through the browser: F1 in per cent, as score-pages.mjs counts', pages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The sets that the shipped weights were trained on, each article read with weights that were trained without it. */
async function crossValidated(): Promise<{ corpora: Score[]; press: Score[] }> {
  const set = readTrainingSet();
  if (!set) return { corpora: [], press: [] };
  const { scores, press } = await crossValidate(set);
  return {
    corpora: [...scores].map(([name, score]) => ({ set: name, figures: textFigures(score) })),
    press: pressRows(press).map(([set, figures]) => ({ set, figures })),
  };
}

async function indirectSpeech(): Promise<Score[]> {
  const dev = readAttributions('polnear/dev');
  if (!dev) return [];
  return [{ set: 'polnear/dev', figures: indirectFigures(await scoreIndirect(dev, () => findIndirect)) }];
}

function otherLanguages(): Score[] {
  return scoreLanguages().map(({ page, wanted, found, right, wrong, extra }) => {
    const figures = { quotations: wanted, found, right, 'wrong name': wrong, 'not wanted': extra };
    return {
      set: page,
      figures: Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, `${count}`])),
    };
  });
}

function readArguments(): boolean {
  try {
    return parseArgs({ options: { text: { type: 'boolean', default: false } } }).values.text;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\nusage: evaluate [--text]`);
  }
}

function collectPages(folder: string): Score[] {
  if (!findChromium()) {
    console.error('Passed over: pages (no Chromium here).');
    return [];
  }
  return collect(PAGES, '', 'evaluation/score-pages.mjs', (set) => scorePages(set, folder));
}

function collectStatements(folder: string): Score[] {
  const files = STATEMENTS.map((set) => `${set}.jsonl`);
  return collect(files, '', 'evaluation/score-statements.mjs', (file) => file).flatMap((file) => {
    const set = file.replace(/\.jsonl$/, '');
    return [scoreStatements(set, 'given', folder), scoreStatements(set, 'found', folder)];
  });
}

/** Scores those sets that are there, and says which are not. */
function collect<T>(sets: readonly string[], below: string, scorer: string, score: (set: string) => T): T[] {
  return sets.flatMap((set) => {
    if (!hasShared(`${below}${set}`, scorer)) {
      console.error(`Passed over: ../shared/${below}${set} or its scorer is not there.`);
      return [];
    }
    return [score(set)];
  });
}

function print(title: string, scores: readonly Score[]): void {
  if (scores.length === 0) return;
  const names = [...new Set(scores.flatMap(({ figures }) => Object.keys(figures)))];
  const columns = [{ heading: 'set' }, ...names.map((heading) => ({ heading, right: heading !== 'result' }))];
  const rows = scores.map(({ set, figures }) => [set, ...names.map((name) => figures[name] ?? '–')]);
  console.log(`\n${title}\n\n${formatTable(columns, rows)}`);
}
