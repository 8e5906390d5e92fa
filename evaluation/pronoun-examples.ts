import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleFromText } from '../engine';
import { findMentions } from '../engine/mentions/find-mentions';
import { type Candidate, candidatesOf } from '../engine/sources/antecedents';
import { createResolver } from '../engine/sources/resolver';
import { analyse } from '../engine/text/analyse';
import { SHARED } from './corpora';
import { type GoldArticle, type GoldSpeaker, readGoldSpeakers } from './gold-speakers';
import { type InventedPronoun, readInventedPronouns } from './invented-pronouns';
import { mentionAt } from './mention-at';
import { readPressSpeakers } from './press-corpus';
import { isNamed } from './press-score';

/** Hand annotation counts more than PolNeAR's automatic names. */
const IMPORTANCE: Readonly<Record<string, number>> = {
  newspapers: 3,
  wikinews: 3,
  outlets: 3,
  'polnear/train': 1,
  invented: 3,
  press: 1,
};

const CORPORA = Object.keys(IMPORTANCE).filter((corpus) => corpus !== 'invented' && corpus !== 'press');

/** A pronoun that names a speaker, with those whom it could mean. */
export interface PronounExample {
  readonly corpus: string;
  /** The article's id. */
  readonly article: string;
  /** Where the pronoun stands. */
  readonly start: number;
  readonly importance: number;
  readonly candidates: readonly Candidate[];
  /** Index of the right candidate; -1 where none is. */
  readonly right: number;
}

/** PolNeAR’s names were added by machine. */
const isAutomatic = (corpus: string) => corpus.startsWith('polnear');

type Same = (one: string, other: string, form?: string) => boolean;

/** Tells whether an answer names the speaker that the gold means. */
type IsRight = (answer: string, gold: GoldSpeaker) => boolean;

/** The pronouns among the speakers of the corpora that may be learned from; null where `../shared` is absent. */
export async function readPronounExamples(): Promise<PronounExample[] | null> {
  if (!existsSync(path.join(SHARED, 'evaluation/sources.mjs'))) return null;
  const { sameSource } = await shared('sources.mjs');
  const { sameName } = await shared('score-text.mjs');
  const examples: PronounExample[] = [];
  for (const corpus of CORPORA) {
    // PolNeAR's automatic names keep titles: Florida Sen. Marco Rubio.
    const isRight: IsRight = (answer, gold) =>
      gold.names.some(
        (name) => sameSource?.(answer, name, gold.class) || (isAutomatic(corpus) && sameName?.(name, answer)),
      );
    for (const article of readGoldSpeakers(corpus) ?? [])
      examples.push(...articleExamples(article, corpus, isRight));
  }
  for (const article of readPressSpeakers())
    examples.push(
      ...articleExamples(article, 'press', (answer, gold) =>
        gold.names.some((name) => isNamed(answer, name)),
      ),
    );
  examples.push(...readInventedPronouns().map(inventedExample));
  return examples;
}

const copied = (candidate: Candidate): Candidate => ({ ...candidate, values: candidate.values.slice() });

function inventedExample({ id, text, pronoun, antecedent: [start, end] }: InventedPronoun): PronounExample {
  const document = analyse(articleFromText(text));
  const mentions = findMentions(document);
  const { scene } = createResolver(document, mentions);
  const index = mentions.findIndex((mention) => mention.start === pronoun);
  const right = scene.links[mentionAt(mentions, { start, end })]?.entity;
  const candidates = candidatesOf(scene, index, []).map(copied);
  return {
    corpus: 'invented',
    article: id,
    start: pronoun,
    importance: IMPORTANCE.invented ?? 1,
    candidates,
    right: candidates.findIndex(({ entity }) => entity === right),
  };
}

async function shared(scorer: string): Promise<Record<string, Same>> {
  return (await import(pathToFileURL(path.join(SHARED, 'evaluation', scorer)).href)) as Record<string, Same>;
}

function articleExamples(article: GoldArticle, corpus: string, isRight: IsRight): PronounExample[] {
  const document = analyse(articleFromText(article.text));
  const mentions = findMentions(document);
  const resolver = createResolver(document, mentions);
  const importance = IMPORTANCE[corpus] ?? 1;
  const examples: PronounExample[] = [];
  const speakers: number[] = [];
  for (const gold of article.speakers) {
    const index = mentionAt(mentions, gold);
    const mention = mentions[index];
    if (!mention || speakers[0] === index) continue;
    const isLearned =
      mention.form === 'pronoun' && mention.person === 3 && !/^(?:who|which)$/i.test(gold.text);
    if (isLearned) {
      // PolNeAR names those only who have a name: what describes somebody is never right there, which teaches nothing.
      const candidates = candidatesOf(resolver.scene, index, speakers)
        .filter(({ entity }) => !isAutomatic(corpus) || entity.keys.length > 0 || entity.members.length > 0)
        .map(copied);
      const right = candidates.findIndex(({ entity }) => isRight(entity.name, gold));
      examples.push({ corpus, article: article.id, start: gold.start, importance, candidates, right });
    }
    resolver.resolve(index, speakers);
    speakers.unshift(index);
  }
  return examples;
}
