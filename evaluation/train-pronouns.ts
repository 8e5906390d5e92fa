/**
 * Learns the weights of `engine/sources/pronoun-weights.ts`, with the share of pronouns resolved rightly on articles not
 * trained on. Deterministic.
 *
 *     npm run train:pronouns            prints
 *     npm run train:pronouns -- --write writes the table
 *
 * Needs ../shared; without it there is nothing to learn from. Weights change how the pronouns before a pronoun are
 * resolved, so write twice after a change of features.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FEATURES } from '../engine/sources/pronoun-feature-list';
import { FOLDS, foldOf } from './folds';
import { type PronounExample, readPronounExamples } from './pronoun-examples';
import { sharesOf, trainPronouns } from './pronoun-training';

const TABLE = 'engine/sources/pronoun-weights.ts';

/** Prints accuracy on the articles of each fold with weights from the others. */
function report(examples: readonly PronounExample[]): void {
  const tallies = new Map<string, { right: number; reachable: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainPronouns(examples.filter((example) => foldOf(example.article) !== fold));
    for (const example of examples.filter((each) => foldOf(each.article) === fold)) {
      const tally = tallies.get(example.corpus) ?? { right: 0, reachable: 0, all: 0 };
      tallies.set(example.corpus, tally);
      const shares = sharesOf(example.candidates, weights);
      tally.all++;
      if (example.right >= 0) tally.reachable++;
      if (example.right >= 0 && shares[example.right] === Math.max(...shares)) tally.right++;
    }
  }
  for (const [corpus, { right, reachable, all }] of tallies) {
    console.log(
      `${corpus}: ${right} of ${all} pronouns right (${((100 * right) / all).toFixed(1)} %), ${reachable} reachable`,
    );
  }
}

function write(weights: Float64Array): void {
  const table = readFileSync(TABLE, 'utf8');
  const head = table.slice(0, table.indexOf('= {\n') + 4);
  const lines = FEATURES.map((feature, i) => {
    const key = /^\w+$/.test(feature) ? feature : `'${feature}'`;
    return `  ${key}: ${Number((weights[i] ?? 0).toFixed(2))},\n`;
  });
  writeFileSync(TABLE, `${head}${lines.join('')}};\n`);
}

const examples = await readPronounExamples();
if (!examples) console.log('Nothing to learn from: ../shared is not here.');
else {
  report(examples);
  const weights = trainPronouns(examples);
  for (const [i, feature] of FEATURES.entries())
    console.log(`  ${feature.padEnd(28)} ${(weights[i] ?? 0).toFixed(2)}`);
  if (process.argv.includes('--write')) write(weights);
}
