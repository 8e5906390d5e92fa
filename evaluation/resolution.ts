/**
 * How often a speaker's mention is resolved to the right name, by corpus and form of the mention.
 *
 *     npm run evaluate:sources                         a table
 *     npm run evaluate:sources -- --errors newspapers  and what was wrong there
 *
 * Gold speakers come from ../shared, which a user's machine does not have: then nothing is measured. The speakers of
 * earlier quotations are the annotated ones, so that this measures resolution alone.
 */
import { existsSync } from 'node:fs';
import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import { createResolver } from '@/engine/sources/resolver';
import { analyse } from '@/engine/text/analyse';
import { type GoldArticle, type GoldSpeaker, readGoldSpeakers } from './gold-speakers';
import { mentionAt } from './mention-at';

const SCORER = '../shared/evaluation/sources.mjs';
const CORPORA = ['newspapers', 'wikinews', 'outlets', 'polnear/train', 'polnear/dev'];
/** `polnear/dev` is to measure on only: its errors are not shown. */
const NEVER_SHOWN = new Set(['polnear/dev']);
const SPEAKERS_REMEMBERED = 3;

type SameSources = (answers: string[], gold: string, form?: string) => boolean;

interface Tally {
  right: number;
  all: number;
  nobody: number;
}

const shown = process.argv.includes('--errors')
  ? process.argv[process.argv.indexOf('--errors') + 1]
  : undefined;

if (!existsSync(SCORER)) {
  console.log('Nothing to measure with: ../shared is not here.');
} else {
  const { sameSources } = (await import(new URL(`../${SCORER}`, import.meta.url).href)) as {
    sameSources: SameSources;
  };
  for (const corpus of CORPORA) measure(corpus, sameSources);
}

function measure(corpus: string, sameSources: SameSources): void {
  const articles = readGoldSpeakers(corpus);
  if (!articles) return;
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    for (const answer of answersOf(article)) {
      const { gold, form, names } = answer;
      const isRight = gold.names.some((name) => sameSources(names, name, gold.class));
      const tally = tallies.get(form) ?? { right: 0, all: 0, nobody: 0 };
      tallies.set(form, tally);
      tally.all++;
      if (isRight) tally.right++;
      else if (names.length === 0) tally.nobody++;
      if (!isRight && shown === corpus && !NEVER_SHOWN.has(corpus)) {
        console.log(
          `${article.id} @${gold.start} ${form}: ${gold.text} → ${names.join(' & ')} (${gold.names[0]})`,
        );
      }
    }
  }
  console.log(corpus);
  for (const [form, { right, all, nobody }] of [...tallies].sort()) {
    const share = ((100 * right) / all).toFixed(1);
    console.log(`  ${form.padEnd(14)} ${share.padStart(5)} %  of ${all}, nobody ${nobody}`);
  }
}

interface Answer {
  readonly gold: GoldSpeaker;
  readonly form: string;
  readonly names: string[];
}

function answersOf(article: GoldArticle): Answer[] {
  const document = analyse(articleFromText(article.text));
  const mentions = findMentions(document);
  const resolver = createResolver(document, mentions);
  const speakers: number[] = [];
  return article.speakers.map((gold) => {
    const index = mentionAt(mentions, gold);
    const mention = mentions[index];
    if (!mention) return { gold, form: 'no mention', names: [] };
    const { sources } = resolver.resolve(index, speakers);
    speakers.unshift(index);
    speakers.length = Math.min(speakers.length, SPEAKERS_REMEMBERED);
    const isOrganisation = mention.form === 'name' && gold.class === 'organisation';
    const form = mention.members.length > 0 ? 'joint' : isOrganisation ? 'organisation' : mention.form;
    return { gold, form, names: sources.map((source) => source.name) };
  });
}
