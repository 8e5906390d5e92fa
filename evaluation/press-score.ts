import { articleFromText, type Quotation, type Source, type Span } from '../engine';
import type { Model } from '../engine/attribution/rank';
import { attributeQuotations } from '../engine/pipeline';
import { type PressArticle, type PressQuotation, readPress } from './press';

/** What was answered for one quotation of the press. */
export interface PressAnswer {
  readonly article: PressArticle;
  readonly gold: PressQuotation;
  /** What the engine made of the words; null where it found no quotation. */
  readonly quotation: Quotation | null;
  readonly isRight: boolean;
}

/** A mark more or less at the end is the same quotation. */
const TOLERANCE = 3;
/** Ann Lee, and not *spokesperson* or *Sources*: such a name is right as a whole or not at all. */
const FULL_NAME = /^\p{Lu}\S+ \p{Lu}/u;

/** A name without article, title and marks, in lower case. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .replace(/^(?:the|an?|one|another|sir|dame|lord|lady|baroness|mr|mrs|ms|miss|dr|prince|pope) /, '');

/** OQLF for the Office québécois de la langue française. */
const initials = (name: string) =>
  folded(name)
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|and|for|the|de|la|du|des)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Whether an answer is the name that the gold has, with further names between its first and its last or without; or, where the gold is a description, holds it. */
export function isNamed(answer: string, gold: string): boolean {
  if (folded(answer) === folded(gold)) return true;
  if (folded(answer) === initials(gold) || folded(gold) === initials(answer)) return true;
  if (!FULL_NAME.test(gold)) return folded(answer).includes(folded(gold));
  const [own, other] = [folded(answer).split(' '), folded(gold).split(' ')];
  return own.length > 2 && own[0] === other[0] && own.at(-1) === other.at(-1);
}

function isRight(text: string, quotation: Quotation | null, gold: PressQuotation): boolean {
  const { sources, mention }: Pick<Quotation, 'sources' | 'mention'> =
    quotation && quotation.kind !== 'scare' ? quotation : { sources: [], mention: null };
  return gold.speaker === null ? sources.length === 0 : areNamed(text, gold, sources, mention);
}

/** Whether the sources, named by the mention, are the speaker by the name that the article gives, or by what it calls them. */
export function areNamed(
  text: string,
  { speaker, source }: Pick<PressQuotation, 'speaker' | 'source'>,
  sources: readonly Source[],
  mention: Span | null,
): boolean {
  const [first] = sources;
  if (!first || speaker === null) return false;
  const name = sources.map((each) => each.name).join(' & ');
  if (isNamed(name, speaker)) return true;
  if (sources.length > 1) return false;
  // “…,” one of them said, who is a former agent: neither has a name, and the words are the right ones
  const isNameless = /^\P{Lu}/u.test(name) && /^\P{Lu}/u.test(speaker);
  const isTouched = mention && source && mention.start < source[1] && mention.end > source[0];
  if (isNameless && isTouched && folded(text.slice(mention.start, mention.end)) === folded(name)) return true;
  // Her father, Curt, whose family name only she is given.
  const isGiven = !text.includes(speaker) && folded(speaker).startsWith(`${folded(name)} `);
  return isGiven || isNamed(`${first.role} ${name}`, speaker);
}

/** The engine's answers on the articles, each read by the model that `modelOf` gives for it. */
export function scorePress(modelOf: (article: PressArticle) => Model | undefined): PressAnswer[] {
  return [...readPress('press'), ...readPress('press-measured')].flatMap((article) => {
    const model = modelOf(article);
    const quotations = attributeQuotations(articleFromText(article.text), model ? { model } : {});
    return article.quotations.map((gold) => {
      const quotation =
        quotations.find(({ parts }) => parts.some(({ end }) => Math.abs(end - gold.end) <= TOLERANCE)) ??
        null;
      return { article, gold, quotation, isRight: isRight(article.text, quotation, gold) };
    });
  });
}

/** How many answers are right, and how many of those that are said to be sure, in per cent; what `npm run evaluate` prints. */
export function pressFigures(answers: readonly PressAnswer[]): Record<string, string> {
  const quoted = answers.filter(({ gold }) => gold.speaker !== null);
  const scare = answers.filter(({ gold }) => gold.speaker === null);
  const sure = answers.filter(({ quotation }) => quotation?.sure);
  return {
    quotations: `${quoted.length}`,
    'right name': shareRight(quoted),
    'sure: right': shareRight(sure),
    'sure: share': percent(sure.length, quoted.length),
    'scare refused': shareRight(scare),
  };
}

function shareRight(answers: readonly PressAnswer[]): string {
  return percent(answers.filter((answer) => answer.isRight).length, answers.length);
}

const percent = (some: number, all: number) => ((100 * some) / Math.max(all, 1)).toFixed(1);

/** The answers by what is told of each: its article, its kind of press. */
export function grouped(
  answers: readonly PressAnswer[],
  keyOf: (answer: PressAnswer) => string,
): Map<string, PressAnswer[]> {
  const groups = new Map<string, PressAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(keyOf(answer)) ?? [];
    groups.set(keyOf(answer), group);
    group.push(answer);
  }
  return groups;
}

/** The figures of each kind of press, which is the file that an article stands in, and of all of a folder. */
export function pressRows(
  answers: readonly PressAnswer[],
): [kind: string, figures: Record<string, string>][] {
  const kinds = grouped(answers, ({ article }) => article.id.slice(0, article.id.indexOf('/')));
  const folders = grouped(answers, ({ article }) => `all of ${article.folder}`);
  return [...kinds, ...folders].map(([kind, some]) => [kind, pressFigures(some)]);
}
