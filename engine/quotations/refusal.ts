import { cueStrength } from '../lexicon/en/cues';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/en/function-words';
import type { Language } from '../lexicon/language';
import { ruleWord } from '../lexicon/rule-words';
import {
  endOfRun,
  kindAt,
  LETTER,
  LOWER,
  NUMBER,
  runAfterSpace,
  runsOf,
  startsUpper,
} from '../text/characters';
import type { Token } from '../text/document';
import { tokenAt } from '../text/tokens';
import type { Article, Block } from '../types';
import { isHeadline } from './headline';
import type { Piece, Refusal } from './piece';
import { isSlogan } from './slogans';
import { isInListOfSources, isInSentenceCase, isTitleCase, isTitleOfWork, lowerWords } from './title-of-work';

/** How many characters are read before and behind the marks. */
const REACH = 48;
/** How many words before the marks, where they are glossed. */
const MOST_BEFORE = 6;
/** No title, name or term is longer, in words. */
const MAX_WORDS = 12;

/**
 * The pieces with {@link Piece.refusal} set where the words around them say that the marks quote nobody.
 *
 * Nothing overrules a refusal later, so each rule is kept only if it was right at least 97 times in 100 on the corpora;
 * other scare quotes are the ranker's business. A title that is named once is refused wherever the same words stand in
 * marks, and in a list of titles each one is.
 */
export function refuse(
  { text, blocks }: Article,
  language: Language,
  tokens: readonly Token[],
  pieces: readonly Piece[],
): Piece[] {
  const surroundings = { text, language, tokens };
  const titles = new Set<string>();
  let headline = { block: -1, is: false };
  const first = pieces.map((piece, i) => {
    if (piece.by !== 'marks' || piece.continues || !piece.closed || piece.words > MAX_WORDS) return piece;
    const block = blocks[piece.block] as Block;
    // Only English writes headlines so: SPD-Chefin Eva Holm sagte der „Auenpost“
    const is = () => (language.glossary ? block.kind === 'headline' : isHeadline(text, block));
    if (headline.block !== piece.block) headline = { block: piece.block, is: is() };
    const known =
      knownRefusal(surroundings, block, piece, headline.is) ??
      inherited(surroundings, pieces[i - 1], piece, titles);
    // With the title “Free the sea!”: what is shouted may be called elsewhere
    if (known === 'title' && !/[!?]$/.test(text.slice(piece.start, piece.end))) titles.add(fold(text, piece));
    return known ? { ...piece, refusal: known } : piece;
  });
  return first.map((piece) =>
    repeats(surroundings, piece, titles) ? { ...piece, refusal: 'title' } : piece,
  );
}

function fold(text: string, piece: Piece): string {
  return runsOf(text.slice(piece.start, piece.end).toLowerCase(), LETTER | NUMBER).join(' ');
}

/** “Parasite” won. — the film “Parasite” was named so elsewhere. */
function repeats({ text, language }: Surroundings, piece: Piece, titles: ReadonlySet<string>): boolean {
  if (
    titles.size === 0 ||
    piece.refusal ||
    piece.by !== 'marks' ||
    piece.words > 8 ||
    !titles.has(fold(text, piece))
  )
    return false;
  return mayBeTitle(text.slice(piece.start, piece.end), language);
}

/** As titles are written: The Long Watch; in other languages than English also La casa de los almendros. */
function mayBeTitle(content: string, { glossary }: Language): boolean {
  return isTitleCase(content) || (glossary !== null && isInSentenceCase(content));
}

/** … the films “Rain,” “Salt” and “Harbour Lights”: a list of titles. */
function inherited(
  { text, language }: Surroundings,
  before: Piece | undefined,
  piece: Piece,
  titles: ReadonlySet<string>,
): Refusal | null {
  if (
    titles.size === 0 ||
    !before ||
    before.block !== piece.block ||
    piece.outer.start - before.outer.end > 8
  )
    return null;
  if (!titles.has(fold(text, before))) return null;
  const between = text.slice(before.outer.end, piece.outer.start);
  if (!/^,?\s*(?:(?:and|or|&|y|e|o|und|oder|et|ou)\s*)?$/.test(between)) return null;
  return mayBeTitle(text.slice(piece.start, piece.end), language) ? 'title' : null;
}

/** What tells of a piece: the text around it, and its words as the rules know them. */
interface Surroundings {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
}

function knownRefusal(known: Surroundings, block: Block, piece: Piece, headline: boolean): Refusal | null {
  const { text, language } = known;
  const before = text.slice(Math.max(block.start, piece.outer.start - REACH), piece.outer.start);
  const after = text.slice(piece.outer.end, Math.min(block.end, piece.outer.end + REACH));
  const content = text.slice(piece.start, piece.end);
  const words = language.glossary ? glossedWords(known, piece) : lowerWords(before);
  if (isTerm(words, content, after, piece.words)) return 'term';
  if (language.glossary && isSlogan(known.tokens, piece)) return 'term';
  if (isInListOfSources(content, after)) return 'title';
  // In headlines every word has a capital: nothing tells titles and names from quoted words.
  if (headline) return null;
  if (isNickname(before, content, after, piece.words, language)) return 'nickname';
  if (isTitleOfWork(words, content, after, language.glossary !== null)) return 'title';
  return isName(before, content, after) ||
    (language.glossary && (isShip(words, content) || isPaper(words, content, after, language)))
    ? 'name'
    : null;
}

/** The rules' words before a piece in its block, nearest last. */
function glossedWords({ tokens }: Surroundings, piece: Piece): string[] {
  const at = tokenAt(tokens, piece.outer.start);
  const words: string[] = [];
  for (let i = Math.max(0, at - MOST_BEFORE); i < at; i++) {
    const token = tokens[i] as Token;
    if (token.block === piece.block) words.push(token.lower);
  }
  return words;
}

/** What is called, or bears, the words in front of it: a “quick lane” feature, “Lund for Mayor” hats. */
const LABELLED =
  /^\s(?:features?|formula|presets?|hats?|shirts?|t-shirts?|buttons?|signs|stickers?|theme|section|status|syllabus|ratings?|range)\b/i;
const MOST_ON_LABEL = 4;

/** The so-called “peace bridge”; known as the “peace bridge”; what is called “hot tub lung”; the term “lung” means … */
function isTerm(before: readonly string[], content: string, after: string, words: number): boolean {
  // Was dubbed “the beast” by its crew: somebody's words.
  if (words > 6 || /[?!]$/.test(content) || /^,?\s+by\s/.test(after)) return false;
  if (words <= MOST_ON_LABEL && !/[.,]$/.test(content) && LABELLED.test(after)) return true;
  const end = /^(?:the|a|an)$/.test(before.at(-1) ?? '') ? -1 : before.length;
  const tail = before.slice(0, end).slice(-3).join(' ');
  if (/\bso[- ]called$/.test(tail)) return true;
  if (isSearchedFor(before, tail)) return true;
  if (/(?:is|are|was|were|,|also|better|commonly|often|widely) known as$/.test(tail)) return true;
  if (/(?:is|are|was|were|be|been|being|,) (?:also |often )?(?:dubbed|nicknamed)$/.test(tail)) return true;
  // Not: the plan is called “deeply flawed” in the report.
  if (/(?:what's|what is|commonly|often|sometimes|usually) called$/.test(tail))
    return (kindAt(content, 0, content.length) & LOWER) !== 0;
  if (!/\b(?:the|a) (?:word|term|phrase|expression|acronym|nickname|slang)$/.test(tail)) return false;
  return /^,?\s+(?:means|meant|refers|comes|came|originated|entered|dates)\b/.test(after);
}

/** Searched the web for the phrase “night ferry”; googled “night ferry” */
function isSearchedFor(before: readonly string[], tail: string): boolean {
  if (/\bgoogled$/.test(tail)) return true;
  return /\bfor the (?:words?|phrase|term)$/.test(tail) && before.some((word) => word.startsWith('search'));
}

/** Dmytro “Fox” Hrytsak. */
function isNickname(
  before: string,
  content: string,
  after: string,
  words: number,
  language: Language,
): boolean {
  if (words > 3 || /[.,?!]$/.test(content) || !startsUpper(content.replace(/^the /, ''))) return false;
  const given = /(?:^|[\s("“‘])([^\s("“‘]+)\s$/.exec(before)?.[1] ?? '';
  const family = runAfterSpace(after, LETTER, "’'-") ?? '';
  if (!startsUpper(given) || endOfRun(given, 0, given.length, LETTER, ".’'-") < given.length) return false;
  if (!startsUpper(family) || family.length < 2 || /[’']s$/.test(given)) return false;
  return isNameWord(given, language) && isNameWord(family, language);
}

function isNameWord(word: string, language: Language): boolean {
  const lower = ruleWord(language, word.toLowerCase());
  if (cueStrength(lower) > 0) return false;
  const bare = lower.replace(/\.$/, '');
  if (bare === 'will') return true;
  return (
    !FUNCTION_WORDS.has(bare) && !CALENDAR_WORDS.has(bare) && !/^(?:mr|mrs|ms|dr|sir|president)$/.test(bare)
  );
}

/** A boat named “Sea Fox”; Operation “Night Owl”; code-named “Owl”; a shop on the pier called “Salt”. */
function isName(before: string, content: string, after: string): boolean {
  if (!isTitleCase(content)) return false;
  const noun = /(?:^|\s)([a-z]{3,})\s(?:called|named|titled)\s$/.exec(before)?.[1];
  // But: a man whom many called “Captain”, often called “Captain”, a fool called “Dear” by all
  if (noun && !FUNCTION_WORDS.has(noun) && !/ly$/.test(noun) && !/^[.,]?\s+by\s/.test(after)) return true;
  // Her boat, named “Salt”; they named their boat “Salt”; a sailor going by the name “Salt”
  return /(?:\bOperation|\bHMS|\bUSS|\bcode-?named|, named|\bnamed (?:his|her|its|their) [a-z]+|\bgoing by the name)\s$/u.test(
    before,
  );
}

/** Le chalutier « Marie-Galante »; l'opération « Plage nette »: words that the glossary has for them. */
function isShip(words: readonly string[], content: string): boolean {
  return (
    startsUpper(content) && /^(?:operation|ship|boat|yacht)$/.test(words.at(-1) ?? '') && content.length < 40
  );
}

/**
 * The paper that somebody spoke to or that writes: sagte Lorenz der „Lünfelder Allgemeinen“; dijo a “La Voz de Arlés”; im
 * Interview mit der „Welt am Ufer“; Der „Auenbote“ schrieb; Gegenüber dem „Auenboten“.
 */
function isPaper(words: readonly string[], content: string, after: string, language: Language): boolean {
  if (!isInSentenceCase(content) || content.split(' ').length > MOST_IN_PAPER) return false;
  const isThe = words.at(-1) === 'the';
  const at = isThe ? words.length - 2 : words.length - 1;
  const before = words[at] ?? '';
  const opens = (word = '.') => /^[.:]$/.test(word);
  const next = ruleWord(language, runAfterSpace(after, LETTER)?.toLowerCase() ?? '');
  if (isThe && opens(words[at])) return cueStrength(next) === 3;
  if (before === 'to' && opens(words[at - 1])) return true;
  if (/^(?:to|with)$/.test(before) && words[at - 1] === 'interview') return true;
  // in der „Neuen Auenpost“
  if (isThe && before === 'in' && isTitleCase(content) && content.includes(' ')) return true;
  const isTo = before === 'to' || (isThe && ADDRESSES.test(before));
  return isTo && words.slice(0, -1).some((word) => cueStrength(word) === 3);
}

/** A word, which is no preposition or conjunction. */
const ADDRESSES =
  /^(?!(?:of|in|on|at|for|by|from|with|about|against|after|before|and|or|as|that|if|whether|because|when)$)\p{L}/u;
const MOST_IN_PAPER = 4;
