/**
 * Learns the weights of `engine/sources/pronoun-weights.ts` and prints them, with the share of pronouns resolved rightly on
 * articles not trained on (five folds by article). Deterministic: plain gradient ascent, no chance.
 *
 *     npm run train:pronouns            prints
 *     npm run train:pronouns -- --write writes the table
 *
 * Needs ../shared; without it there is nothing to learn from.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import { type Candidate, candidatesOf } from '@/engine/sources/antecedents';
import { MentionGrammar } from '@/engine/sources/mention-grammar';
import { FEATURES } from '@/engine/sources/pronoun-features';
import { createResolver } from '@/engine/sources/resolver';
import { analyse } from '@/engine/text/analyse';
import { type GoldArticle, readGoldSpeakers } from './gold-speakers';
import { mentionAt } from './mention-at';

const SCORER = '../shared/evaluation/sources.mjs';
const TABLE = 'engine/sources/pronoun-weights.ts';
const FOLDS = 5;
const ROUNDS = 1500;
const RATE = 2;
/** Pulls weights towards nought. */
const RIDGE = 0.0005;
/** Hand annotation counts more than PolNeAR's automatic names. */
const IMPORTANCE: Readonly<Record<string, number>> = {
  newspapers: 3,
  wikinews: 3,
  outlets: 3,
  'polnear/train': 1,
};

type SameSource = (answer: string, gold: string, form?: string) => boolean;

interface Example {
  readonly corpus: string;
  readonly fold: number;
  readonly importance: number;
  readonly candidates: readonly Candidate[];
  /** Index of the right candidate. */
  readonly right: number;
}

/** In the order of the features. */
type Weights = Float64Array;

if (!existsSync(SCORER)) console.log('Nothing to learn from: ../shared is not here.');
else {
  const { sameSource } = (await import(new URL(`../${SCORER}`, import.meta.url).href)) as {
    sameSource: SameSource;
  };
  const examples = Object.keys(IMPORTANCE).flatMap((corpus) => examplesOf(corpus, sameSource));
  report(examples);
  const weights = train(examples);
  for (const [i, feature] of FEATURES.entries())
    console.log(`  ${feature.padEnd(20)} ${(weights[i] ?? 0).toFixed(2)}`);
  if (process.argv.includes('--write')) write(weights);
}

function examplesOf(corpus: string, sameSource: SameSource): Example[] {
  const articles = readGoldSpeakers(corpus) ?? [];
  return articles.flatMap((article, number) => articleExamples(article, corpus, number % FOLDS, sameSource));
}

function articleExamples(
  article: GoldArticle,
  corpus: string,
  fold: number,
  sameSource: SameSource,
): Example[] {
  const document = analyse(articleFromText(article.text));
  const mentions = findMentions(document);
  const { links } = createResolver(document, mentions);
  const scene = { document, mentions, links, grammar: new MentionGrammar(document, mentions) };
  const examples: Example[] = [];
  const speakers: number[] = [];
  for (const gold of article.speakers) {
    const index = mentionAt(mentions, gold);
    const mention = mentions[index];
    if (!mention) continue;
    const isLearned =
      mention.form === 'pronoun' && mention.person === 3 && !/^(?:who|which)$/i.test(gold.text);
    if (isLearned && speakers[0] !== index) {
      const candidates = candidatesOf(scene, index, speakers);
      const right = candidates.findIndex(({ entity }) =>
        gold.names.some((name) => sameSource(entity.name, name, gold.class)),
      );
      examples.push({ corpus, fold, importance: IMPORTANCE[corpus] ?? 1, candidates, right });
    }
    if (speakers[0] !== index) speakers.unshift(index);
  }
  return examples;
}

/** Maximises the likelihood of the right candidates. */
function train(examples: readonly Example[]): Weights {
  const weights = new Float64Array(FEATURES.length);
  const usable = examples.filter(({ right }) => right >= 0);
  const total = usable.reduce((sum, { importance }) => sum + importance, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    for (const { candidates, right, importance } of usable) {
      const shares = sharesOf(candidates, weights);
      candidates.forEach(({ values }, i) => {
        const pull = ((i === right ? 1 : 0) - (shares[i] ?? 0)) * (importance / total);
        for (let at = 0; at < values.length; at++)
          gradient[at] = (gradient[at] ?? 0) + pull * (values[at] ?? 0);
      });
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) + RATE * (gradient[at] ?? 0);
  }
  return weights;
}

function sharesOf(candidates: readonly Candidate[], weights: Weights): number[] {
  const powers = candidates.map(({ values }) => {
    let sum = 0;
    for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
    return Math.exp(sum);
  });
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Prints accuracy on the articles of each fold with weights from the others. */
function report(examples: readonly Example[]): void {
  const tallies = new Map<string, { right: number; reachable: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter((example) => example.fold !== fold));
    for (const example of examples.filter((each) => each.fold === fold)) {
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

function write(weights: Weights): void {
  let table = readFileSync(TABLE, 'utf8');
  FEATURES.forEach((feature, i) => {
    table = table.replace(
      new RegExp(`(\\n {2}${feature}: )[-\\d.]+,`),
      `$1${Number((weights[i] ?? 0).toFixed(2))},`,
    );
  });
  writeFileSync(TABLE, table);
}
