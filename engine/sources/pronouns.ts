import { cueStrength } from '../lexicon/en/cues';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { type Candidate, candidatesOf, type Scene } from './antecedents';
import type { Link } from './cast';
import { FEATURES } from './pronoun-feature-list';
import { PRONOUN_WEIGHTS } from './pronoun-weights';

/** The weight of “nobody in reach”, against which the candidates stand. */
const NOBODY = -5;

/** An answer less likely than this is none. */
const LEAST = 0.25;

/** Two of whom one is hardly more likely than the other are ambiguous: the logarithm of their shares’ ratio. */
const CLEAR_LEAD = 0.1;

/**
 * Whom a pronoun means: the candidate with the highest sum of weights; its share of all candidates is the confidence.
 * Null where nobody fits, and for `I` and `we` outside quotation marks.
 */
export function linkPronoun(
  scene: Scene,
  index: number,
  speakers: readonly number[],
  weights: Float64Array,
): { link: Link; through: number } | null {
  const { document, mentions, links } = scene;
  const pronoun = mentions[index] as Mention;
  if (pronoun.person !== 3) return null;
  if (/^(?:who|which|that)$/.test(wordOf(document, pronoun))) return relative(scene, index);
  if (document.language.meansLast?.has(document.tokens[pronoun.firstToken]?.text.toLowerCase() ?? ''))
    return namedLast(mentions, links, index);
  const candidates = candidatesOf(scene, index, speakers);
  let best: { candidate: Candidate; score: number } | null = null;
  let second: { candidate: Candidate; score: number } | null = null;
  let total = Math.exp(NOBODY);
  for (const candidate of candidates) {
    const score = scoreOf(candidate.values, weights);
    total += Math.exp(score);
    if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) [best, second] = [{ candidate, score }, best];
    else if (score > (second?.score ?? Number.NEGATIVE_INFINITY)) second = { candidate, score };
  }
  if (!best) return document.language.glossary ? namedNext(scene, index) : null;
  const confidence = Math.exp(best.score) / total;
  if (confidence < LEAST) return null;
  const { entity, mention } = best.candidate;
  const rival = second && best.score - second.score < CLEAR_LEAD ? second.candidate.entity : null;
  return { link: { entity, step: 'pronoun', rivals: rival ? [rival] : [], confidence }, through: mention };
}

/** The weights that `npm run train:pronouns` learned, in the order of `FEATURES`. */
export const SHIPPED_WEIGHTS = Float64Array.from(FEATURES, (feature) => PRONOUN_WEIGHTS[feature]);

function scoreOf(values: Candidate['values'], weights: Float64Array): number {
  let score = 0;
  for (let i = 0; i < values.length; i++) score += (weights[i] as number) * (values[i] as number);
  return score;
}

function wordOf(document: Document, mention: Mention): string {
  return document.tokens[mention.firstToken]?.lower ?? '';
}

/** The mayor wrote to Holm. [The latter] declined: whoever was named or described last, in one word for languages that have one. */
function namedLast(
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
): { link: Link; through: number } | null {
  const pronoun = mentions[index] as Mention;
  for (let i = index - 1; i >= 0 && i > index - NAMED_LAST; i--) {
    const link = links[i];
    const mention = mentions[i] as Mention;
    if (!link || mention.form === 'pronoun' || mention.piece >= 0 || mention.kind === 'place') continue;
    const { gender, number } = link.entity;
    if (number !== pronoun.number) continue;
    if (pronoun.gender && (gender === 'female' || gender === 'male') && gender !== pronoun.gender) continue;
    return { link: { ...link, step: 'pronoun', confidence: link.confidence * 0.9 }, through: i };
  }
  return null;
}

/** How many mentions before it are looked at. */
const NAMED_LAST = 6;

/** How sure it is that such a name is meant. */
const NAMED_NEXT = 0.6;

/**
 * « On a tout essayé », soupire-t-elle. Nadège Bertin travaille ici depuis vingt ans: nobody stands before the pronoun, and the
 * next sentence begins with the full name of somebody new. Reports in other languages begin so.
 */
function namedNext(
  { document, mentions, links }: Scene,
  index: number,
): { link: Link; through: number } | null {
  const pronoun = mentions[index] as Mention;
  if (pronoun.number === 'plural' || pronoun.piece >= 0 || pronoun.kind !== 'person') return null;
  if (!isInTag(document, pronoun)) return null;
  for (let i = index + 1; i < mentions.length && i < index + NAMED_LAST; i++) {
    const name = mentions[i] as Mention;
    const entity = links[i]?.entity;
    if (name.sentence > pronoun.sentence + 1) return null;
    if (name.piece >= 0 || name.sentence === pronoun.sentence) continue;
    const first = document.sentences[name.sentence]?.firstToken ?? 0;
    const isNew = entity?.mentions[0] === i && entity.keys.length > 1 && entity.kind !== 'organisation';
    if (!isNew || name.form !== 'name' || name.possessive || name.firstToken > first + 1) return null;
    const { gender } = entity;
    if (pronoun.gender && (gender === 'female' || gender === 'male') && gender !== pronoun.gender)
      return null;
    return { link: { entity, step: 'pronoun', rivals: [], confidence: NAMED_NEXT }, through: i };
  }
  return null;
}

/** soupire-t-[elle]; not: selon [elle]. */
function isInTag({ tokens }: Document, { firstToken }: Mention): boolean {
  return [firstToken - 1, firstToken + 1].some((at) => cueStrength(tokens[at]?.lower ?? '') >= 2);
}

/** Tomas Berg, who replaced Lena Falk: the mention directly before. */
function relative(
  { document, mentions, links }: Scene,
  index: number,
): { link: Link; through: number } | null {
  const pronoun = mentions[index] as Mention;
  const word = wordOf(document, pronoun);
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const mention = mentions[i] as Mention;
    const link = links[i];
    // que, liderados por Dinamarca, [—] reclamaron: the pronoun again, of no width
    const again = pronoun.start === pronoun.end && mention.form === 'pronoun';
    if (pronoun.start === pronoun.end && !again) continue;
    // Ann Lee, 41, who
    const { tokens } = document;
    const most = tokens[mention.endToken + 1]?.type === 'number' ? 3 : 2;
    if (mention.sentence !== pronoun.sentence || (!again && pronoun.firstToken - mention.endToken > most))
      return null;
    // Ann Lee, the member for Lund, who; un grupo de socios que: the whole of it, not its last noun
    const whole = mentions[i - 1];
    const isWhole = document.language.glossary
      ? whole?.kind === 'group'
      : word === 'who' && whole?.kind === 'person';
    // Ann Lee (Lund North), who
    const isAside = tokens[mention.firstToken - 1]?.text === '(' && tokens[mention.endToken]?.text === ')';
    const end = isAside ? mention.firstToken - 1 : mention.endToken;
    // Ann Lee, a former Ohio senator, who
    const ends =
      whole && (whole.endToken === end || (whole.firstToken < mention.firstToken && whole.endToken > end));
    const holds = isWhole && ends && links[i - 1];
    if (holds)
      return { link: { ...holds, step: 'pronoun', confidence: holds.confidence * 0.95 }, through: i - 1 };
    if (link) return { link: { ...link, step: 'pronoun', confidence: link.confidence * 0.95 }, through: i };
  }
  return null;
}
