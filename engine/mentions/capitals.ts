import { isCommonWord } from '../lexicon/en/common-capitals';
import { CALENDAR_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { honorificGender, NAME_SUFFIXES } from '../lexicon/en/honorifics';
import { MATTER_ENDING } from '../lexicon/en/noun-modifiers';
import { PLACES } from '../lexicon/en/places';
import type { Language } from '../lexicon/language';
import { consistsOf, endOfRun, LETTER, startsUpper, UPPER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { isPartyAndState } from './adjectives';
import { isLoneBody } from './odd-bodies';

/** How a block uses capitals: as sentences do, as title-case headlines do, or throughout. */
type Style = 'sentence' | 'title' | 'upper';

/** A capital directly after one of these begins a sentence or a list item and need not be a name. */
const OPENING = '.?!…:;“"‘\'«„([•|—–*>-';

/** Verbs that a title-case headline would write with a capital. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'said says told was were has had have is are been added asked left went took made did would could will'.split(
    ' ',
  ),
);

/** More words than this, function words left out, and it is no headline. */
const LONGEST_HEADLINE = 20;

/** pier-at-dusk.jpg */
const FILE_NAME = /\.(?:php|html?|jpe?g|png|gif|webp|pdf)$/;

/** A small prefix before the capital. */
const PREFIXED = /^(?:al|el|an|ar|as|ash|at|ad|az|abu|ibn|d|l|de)[-’'](?![a-z])/;

/** Calendar words that are also names: Theresa May, Fredric March, April Ryan. */
const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'jan',
  'jun',
  'mar',
  'sun',
]);

/** Adverbs that no family is called. */
const ADVERB = /.{4}(?:ing|ed|b|[cn]al|nt|us|te)ly$/;

/** Which tokens may be part of a name, judged by their capitals and by the article's own use of the word. */
export interface Capitals {
  /** 1 for a token that may be part of a name. */
  readonly nameWord: Uint8Array;
  /** Words that end a name of several words in mid-sentence: `green` in an article on Ann Green. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Reads the capitals of a document. “Brown said” at the start of a sentence is a name where the article has Brown with a
 * capital in mid-sentence; “Critics said” is none, for `critics` is a common word.
 */
export function readCapitals(document: Document): Capitals {
  const { tokens, language } = document;
  const style = stylesOfBlocks(document);
  const starts = new Uint8Array(tokens.length);
  const usage: Usage = { asName: new Set(), inLower: new Set(), surnames: new Set() };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'word') continue;
    if (token.capital && beginsSentence(document, i)) starts[i] = 1;
    if (style[token.block] !== 'sentence') continue;
    if (!token.capital) usage.inLower.add(token.lower);
    else if (starts[i] === 0) {
      usage.asName.add(token.lower);
      if (endsLongName(tokens, i, language)) usage.surnames.add(token.lower);
    }
  }
  const nameWord = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'word') continue;
    if (!token.capital) {
      // Suleiman al-Amr, d’Estaing; most words are their own lower case, which spares the pattern
      if (
        token.text !== token.lower &&
        PREFIXED.test(token.text) &&
        startsUpper(token.text.replace(PREFIXED, ''))
      )
        nameWord[i] = 1;
      continue;
    }
    if (
      isAccount(token.text) ||
      isPartyAndState(token.text) ||
      (token.text.includes('.') && FILE_NAME.test(token.lower))
    )
      continue;
    const sure = starts[i] === 0 && style[token.block] === 'sentence';
    if (!sure && style[token.block] !== 'sentence' && isHeadlineVerb(token, usage)) continue;
    const afterName = i > 0 && nameWord[i - 1] === 1 && tokens[i - 1]?.block === token.block;
    if (isName(tokens, i, sure, afterName, usage, language)) nameWord[i] = 1;
  }
  return { nameWord, surnames: usage.surnames };
}

/** Accounts and tags. */
function isAccount(text: string): boolean {
  return text.startsWith('@') || text.startsWith('#');
}

/** How the article itself uses words, in lower case. */
interface Usage {
  readonly asName: Set<string>;
  readonly inLower: Set<string>;
  readonly surnames: Set<string>;
}

/** Lee Blasts Plan, Ohio Elects Mayor: verbs that a title-case headline writes with a capital. */
function isHeadlineVerb({ lower, facts }: Token, usage: Usage): boolean {
  if (usage.surnames.has(lower)) return false;
  if (facts.cue > 0) return true;
  const stem = lower.endsWith('s') ? lower.slice(0, -1) : '';
  return stem !== '' && !usage.asName.has(lower) && (isCommonWord(stem) || usage.inLower.has(stem));
}

/** Ann | Green | said; Ann R. | Green | Jr.: a capital before it and none after it. */
function endsLongName(tokens: readonly Token[], i: number, language: Language): boolean {
  const { block, facts } = tokens[i] as Token;
  const initial = tokens[i - 1]?.text === '.' && consistsOf(tokens[i - 2]?.text ?? '', UPPER, 1, 1);
  const before = tokens[initial ? i - 2 : i - 1];
  const next = tokens[i + 1];
  if (!before?.capital || before.type !== 'word' || before.block !== block) return false;
  if (before.facts.isFunction) return false;
  // The American Legion is no family
  if (before.facts.isDemonym && genderOfGivenName(before.lower, language) === null) return false;
  if (next?.capital && next.block === block && !NAME_SUFFIXES.has(next.lower)) return false;
  // Defence Secretary ends no name; Eli Guardian does
  return facts.noun === undefined || initial || genderOfGivenName(before.lower, language) !== null;
}

function isName(
  tokens: readonly Token[],
  i: number,
  sure: boolean,
  afterName: boolean,
  usage: Usage,
  language: Language,
): boolean {
  const { lower, text, facts } = tokens[i] as Token;
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.text ?? '';
  // The PM said; but: 4 PM
  if (text === 'PM' && (/^the$/i.test(before) || afterName)) return true;
  // Theresa May, but: in May
  // In German Jan is a given name, Jan. no month
  if (CALENDAR_WORDS.has(lower) && !language.givenNames?.has(lower))
    return (
      CALENDAR_NAMES.has(lower) &&
      (afterName || (/^j[au]n$/.test(lower) && next?.capital === true && next.type === 'word'))
    );
  // No 10 said: the prime minister’s office
  if (/^n(?:o|umber)$/.test(lower) && next?.text === '10') return true;
  if (facts.isFunction) {
    // Care Not Killing, Walter A. Holm; but: when Ann Lee, when I, the British No 2
    const goesOn = next?.text === '.' || (sure && text !== 'I');
    if (afterName && goesOn && /^(?!No$)[A-Z](?:$|[a-z])/.test(text) && !before.endsWith('.')) return true;
    // Rep. A. Gerald Holm; but: vitamin A. The
    const after = tokens[i + 2];
    if (sure && text === 'A' && next?.text === '.' && after?.capital && !after.facts.isFunction) return true;
    // US President Ann Lee; in mid-sentence also BY Chandran, who has two initials
    if (
      (text === 'US' || (sure && consistsOf(text, UPPER, 2, 2))) &&
      next?.capital &&
      next.text !== next.text.toUpperCase()
    )
      return true;
    // said Will Smith; Harlan Falls; the US, the WHO, the Met; but: Will Trump win?
    return sure && (/^(?:will|met|falls|made|my)$/.test(lower) || text === 'US' || text === 'WHO');
  }
  if (sure || isLoneBody(tokens, i)) return true;
  if (consistsOf(text, UPPER, 2, 5) && !isCommonWord(lower)) return true;
  // Back Our Harbour; but: Earlier The Tide sank, Later Will Holm left
  if (
    next?.capital &&
    next.facts.isFunction &&
    !/^(?:the|will|may)$/.test(next.lower) &&
    tokens[i + 2]?.capital
  )
    return true;
  // Poultry UK said
  if (next?.capital && PLACES.has(next.lower) && tokens[i + 2]?.facts.cue === 3) return true;
  if (usage.surnames.has(lower)) return true;
  if (usage.asName.has(lower) && !(usage.inLower.has(lower) && isCommonWord(lower))) return true;
  // Mark Smith: a given name before another capital
  const given = next?.capital && next.type === 'word' && genderOfGivenName(lower, language);
  if (given && !next.facts.isFunction) return true;
  // Relieved | Holm added, where the article has an Ann Holm
  if (/.{4}ed$/.test(lower) && before !== '(' && usage.surnames.has(next?.lower ?? '')) return false;
  // Secretary of State Ann Lee; Speaker of the House Bo Vale; Minister for Health Ann Lee
  const body = tokens[i + 2]?.lower === 'the' ? tokens[i + 3] : tokens[i + 2];
  const office = (next?.lower === 'of' || next?.lower === 'for') && body?.capital === true;
  if (office && facts.noun?.kind === 'person') return true;
  // Information Minister Ann Lee; Construction Industry Federation: what opens no sentence before a capital
  if (next?.capital && next.type === 'word' && MATTER_ENDING.test(lower)) return true;
  // Defence Secretary John Healey: an adjective or title before a title with a capital
  if (next?.capital && (facts.isModifier || facts.noun) && isTitleWord(next)) return true;
  if (language.isCommon?.(lower)) return false;
  // Unsurprisingly, Lee was glad; Admitting that it was late, Lee left; but: Connolly, who
  if (ADVERB.test(lower) && next?.text === ',') return false;
  if (lower.endsWith('ing') && next?.lower === 'that') return false;
  // Additionally, the ferry was late
  return !usage.inLower.has(lower) && !isCommonWord(lower);
}

function isTitleWord(token: Token): boolean {
  return (
    honorificGender(token.lower) !== undefined ||
    token.facts.noun?.kind === 'person' ||
    token.facts.isModifier
  );
}

function beginsSentence(document: Document, i: number): boolean {
  const { tokens, sentences, sentenceOfToken } = document;
  const before = tokens[i - 1];
  const sentence = sentences[sentenceOfToken[i] as number];
  if (!before || sentence?.firstToken === i || before.block !== tokens[i]?.block) return true;
  if (!isOpening(before)) return false;
  // the Employers' | Group: nor does the apostrophe of a possessive
  if (before.text === "'" && /s$/.test(tokens[i - 2]?.text ?? '') && tokens[i - 2]?.end === before.start)
    return false;
  // Mr. Smith, J. Smith: this dot ends nothing; neither do the hyphen in a name nor the nickname’s mark
  if (before.text === '.') {
    const word = tokens[i - 2];
    return !(word && word.end === before.start && word.capital && consistsOf(word.text, LETTER, 1, 4));
  }
  return true;
}

/** A mark that stands in {@link OPENING}, a run of dots, or two hyphens. */
function isOpening({ text, type }: Token): boolean {
  if (type !== 'punctuation') return false;
  return text.length === 1 ? OPENING.includes(text) : text.startsWith('..') || text === '--';
}

/** Judged by the words that a sentence would not write with a capital. */
function stylesOfBlocks(document: Document): Style[] {
  const count = document.blocks.length;
  const words = new Uint32Array(count);
  const capitals = new Uint32Array(count);
  const upper = new Uint32Array(count);
  const verbs = new Uint8Array(count);
  for (const token of document.tokens) {
    if (token.type !== 'word') continue;
    const { capital, block } = token;
    if (!capital && verbs[block] === 0 && PLAIN_VERBS.has(token.lower)) verbs[block] = 1;
    if (token.facts.isFunction && !(capital && consistsOf(token.text, UPPER, 2))) continue;
    words[block] = (words[block] ?? 0) + 1;
    if (!capital) continue;
    capitals[block] = (capitals[block] ?? 0) + 1;
    if (token.text.length > 1 && endOfRun(token.text, 0, 2, UPPER) === 2)
      upper[block] = (upper[block] ?? 0) + 1;
  }
  return document.blocks.map(({ kind, end }, block) => {
    const all = words[block] as number;
    if (all >= 3 && (upper[block] as number) > 0.7 * all) return 'upper';
    // Lord Alder told Sky News. — no headline, however short
    if (
      kind === 'paragraph' &&
      verbs[block] === 1 &&
      /[^.]\.[”’"]?\s*$/.test(document.text.slice(end - 6, end))
    )
      return 'sentence';
    const short = all >= 4 && all <= LONGEST_HEADLINE;
    return short && (capitals[block] as number) > 0.8 * all ? 'title' : 'sentence';
  });
}
