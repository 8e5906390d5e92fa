import { genderOfGivenName } from '../lexicon/en/given-names';
import { initialsOf } from '../text/initials';
import type { Article, Block, Span } from '../types';
import { type LineLabel, lineLabel } from './line-label';

/** A block that is spoken as a turn of a conversation. */
export interface Turn {
  /** The speaker's label; null where the block goes on with the turn before it. */
  readonly label: Span | null;
  /** Where the spoken words begin. */
  readonly start: number;
  readonly by: 'transcript' | 'interview';
}

interface Line extends LineLabel {
  /** Index of the block with the label, and of the one with the words: the next one where the label stands alone. */
  readonly at: number;
  readonly block: number;
}

/**
 * The turns of a transcript or an interview by index of block; empty where the article has none.
 *
 *     HOST: Did you read it?
 *     HEALEY: I have not seen that letter.
 *
 * One line with a colon is a headline (`Healey: fleet is stretched`) or a caption. Two different labels on neighbouring
 * lines are asked for, and a sign of talk: a label that comes again, or a question or a first person in capitals' case.
 */
export function findTurns(article: Article): ReadonlyMap<number, Turn> {
  const lines = withInitials(
    article.text,
    article.blocks.flatMap((_, index) => lineOf(article, index) ?? []),
  );
  const turns = new Map<number, Turn>();
  for (const { block, label, start, form } of talkOf(article, lines)) {
    // LEE: (Laughter).
    if (isProse(article.text.slice(start, article.blocks[block]?.end)))
      turns.set(block, { label, start, by: form === 'question' ? 'interview' : 'transcript' });
  }
  addContinued(article, turns, lines);
  return turns;
}

/**
 * The labels that make a talk: of one kind, and others that come again among them, since whoever asks may have another kind
 * (NME: Why? / Ann Lee: I was tired. / NME: And now?; Q: Why? / MS. LEE: It was red.), or of both from the start.
 */
function talkOf(article: Article, lines: readonly Line[]): readonly Line[] {
  const of = (...forms: readonly Line['form'][]) => lines.filter(({ form }) => forms.includes(form));
  const ways = [of('question'), of('upper'), of('name'), of('upper', 'name')];
  const own = ways.find((each) => isTalk(article, each)) ?? [];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const counts = new Map<string, number>();
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
  const members = new Set(own);
  const isWithin = ({ at }: Line) => at >= first.at - 1 && at <= last.block + 1;
  const again = ({ name }: Line) => (counts.get(name) as number) > 1;
  // KLM: The Evening Show / ANN LEE: I am back.
  const isTitle = (line: Line) => line === first && !again(line) && !endsLikeSentence(article, line);
  return lines.filter((line) => (members.has(line) ? !isTitle(line) : isWithin(line) && again(line)));
}

/** Matt Holm: “How are you?” / CHL: “Good.” / MH: “Fine.”: a name that others shorten belongs to them. */
function withInitials(text: string, lines: readonly Line[]): readonly Line[] {
  const labelOf = ({ label }: Line) => text.slice(label.start, label.end);
  const short = new Set(lines.filter(({ form }) => form === 'upper').map(labelOf));
  const isShortened = (line: Line) => line.form === 'name' && short.has(initialsOf(labelOf(line)));
  return lines.map((line) => (isShortened(line) ? { ...line, form: 'upper' } : line));
}

function lineOf({ text, blocks }: Article, index: number): Line | null {
  const block = blocks[index] as Block;
  if (block.kind !== 'paragraph' && block.kind !== 'entry' && block.kind !== 'list-item') return null;
  const found = lineLabel(text, block.start, block.end);
  if (!found) return null;
  if (found.start < block.end) return { ...found, at: index, block: index };
  // ANN LEE, HOST: / Good morning.
  const next = blocks[index + 1];
  return next?.kind === 'paragraph' ? { ...found, at: index, block: index + 1, start: next.start } : null;
}

function isTalk(article: Article, lines: readonly Line[]): boolean {
  const alternates = lines.some((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && next.at === line.block + 1 && next.name !== line.name;
  });
  if (!(alternates || lines.filter(({ block }) => isAsked(article, block - 1)).length > 1)) return false;
  if (!endLikeSentences(article, lines)) return false;
  const repeated = new Set(lines.map((line) => line.name)).size < lines.length;
  if (lines[0]?.form === 'question') return true;
  // Statistics and recipes have labels too: Rebounds: 10.
  if (lines.some(({ form }) => form === 'name'))
    return repeated && lines.length >= 3 && lines.some((line) => isSpoken(article, line));
  return (
    lines.some((line) => isSpoken(article, line)) ||
    // ANN LEE: All that on tonight’s show. / BO VALE: It is winding down. / ANN LEE: Good night.
    (repeated && lines.some(({ name }) => isFullName(name)))
  );
}

const isFullName = (name: string) => / /.test(name) && genderOfGivenName(name.split(' ')[0] ?? '') !== null;

/** Would you go back? / LEE: I would. Whoever asks often has no label. */
function isAsked({ text, blocks }: Article, index: number): boolean {
  const block = blocks[index];
  return (
    block?.kind === 'paragraph' &&
    /\?[”"’']?\s*$/.test(text.slice(Math.max(block.start, block.end - 5), block.end))
  );
}

/** Unlike lists of headlines (Football: New home for Shakhtar), most turns end with a stop. */
function endLikeSentences(article: Article, lines: readonly Line[]): boolean {
  return lines.filter((line) => endsLikeSentence(article, line)).length * 2 > lines.length;
}

function endsLikeSentence({ blocks, text }: Article, line: Line): boolean {
  const { end } = blocks[line.block] as Block;
  return /[.?!…—–)\]][”"’']?\s*$/.test(text.slice(Math.max(line.start, end - 4), end));
}

/** Asks, or speaks of I, we or you. */
function isSpoken(article: Article, line: Line): boolean {
  const { end } = article.blocks[line.block] as Block;
  return /\?|\b(?:I|I’m|we|you|your|my|our|We|You|My|Our|Yes|No)\b/.test(article.text.slice(line.start, end));
}

/** In a transcript, paragraphs without a label between two turns go on with the turn before them. */
function addContinued(article: Article, turns: Map<number, Turn>, lines: readonly Line[]): void {
  const indices = [...turns.keys()].sort((a, b) => a - b);
  const first = indices[0];
  const last = indices.at(-1);
  if (first === undefined || last === undefined || indices.length * 2 < last - first + 1) return;
  const nameOf = (turn: Turn | undefined) =>
    turn?.label && article.text.slice(turn.label.start, turn.label.end);
  const labelled = new Set(lines.map(({ at }) => at));
  let speaker = nameOf(turns.get(first));
  for (let i = first + 1; i < last; i++) {
    speaker = nameOf(turns.get(i)) ?? speaker;
    const block = article.blocks[i] as Block;
    const before = turns.get(i - 1);
    if (turns.has(i) || labelled.has(i) || !before || block.kind !== 'paragraph') continue;
    const line = article.text.slice(block.start, block.end);
    // LEE: I did. / Would you again? / LEE: I would. Whoever asks has no label there.
    const isAsker = isAsked(article, i) && nameOf(turns.get(endOfQuestions(article, i))) === speaker;
    // LEE: “I did.” / Lee shrugs.; HOST: Why? / The transcript goes on as follows:
    const isTold =
      /:\s*$/.test(line) || (isOpening(article.text.charAt(before.start)) && !isOpening(line.charAt(0)));
    if (isProse(line) && !isAsker && !isTold)
      turns.set(i, { label: null, start: block.start, by: before.by });
  }
}

/** Would you again? / And him? / | LEE: I would. */
function endOfQuestions(article: Article, from: number): number {
  let i = from;
  while (i < from + MOST_QUESTIONS && isAsked(article, i)) i++;
  return i;
}

const MOST_QUESTIONS = 8;

const isOpening = (character: string) => character === '“' || character === '"';

/** Not a stage direction: (BEGIN VIDEO CLIP), [applause], …. */
function isProse(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/^\s*[([][^)\]]*[)\]]\.?\s*$/.test(line);
}
