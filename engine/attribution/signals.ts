import { genderOfGivenName } from '../lexicon/en/given-names';
import type { Language } from '../lexicon/language';
import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import type { ResolutionStep } from '../sources/resolution';
import type { Source, SourceKind } from '../types';
import type { Findings } from './assemble';
import { candidatesOf } from './candidates';
import type { Choice, ChoiceBy } from './choose';
import type { CueFound } from './cue';
import type { Details } from './details/find-details';
import { lastWord } from './history-features';

/** What is known of an answer before it is known to be right. */
export interface Signals {
  /** The ranker's probability of the source, all its mentions together; 1 where structure tells. */
  readonly ranked: number;
  /** The ranker's probability of the second best answer, be it somebody else or nobody. */
  readonly second: number;
  /** The ranker's probability that nobody said it. */
  readonly nobody: number;
  readonly by: ChoiceBy;
  readonly form: 'name' | 'description' | 'pronoun' | 'none';
  /** The mention's first word, lower case: `a senior official` is nobody named before, `the official` may be. */
  readonly word: string;
  /** How the mention was resolved; null where there is no mention. */
  readonly step: ResolutionStep | null;
  /** The resolver's confidence in the name. */
  readonly resolved: number;
  readonly ambiguous: boolean;
  /** What the source is; the first one where there are several. */
  readonly kind: SourceKind;
  /** A person of whom the article gives one word only: hardly the full name. */
  readonly oneWord: boolean;
  /** More than three words: perhaps more than the name. */
  readonly longName: boolean;
  /** A person whose first word is a known given name: the name was cut in the right place. */
  readonly knownGiven: boolean;
  /** How often the article names the source, up to 5. */
  readonly times: number;
  /** Others who are named in the quotation's paragraph or the one before, up to 4. */
  readonly rivals: number;
  /** Different names in the whole article, up to 20: how many a pronoun may mean. */
  readonly names: number;
  /** A tag of direct speech, or `according to`; another cue; none. */
  readonly cue: 'speech' | 'other' | 'none';
  /** More than nine words stand between the mention and the quotation. */
  readonly far: boolean;
  readonly sameSentence: boolean;
  /** A fragment of fewer than four words. */
  readonly scrap: boolean;
  /** All its longer words begin with a capital: perhaps a title. */
  readonly titled: boolean;
  readonly opensBlock: boolean;
  /** One of three or more quoted pieces of a sentence. */
  readonly crowded: boolean;
  /** Whom the pieces beside it were given to: this source, another, or nobody near. */
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** Somebody passed the words on: he said, according to Reuters. Who is their source then is less clear. */
  readonly passedOn: boolean;
}

export type Neighbour = 'same' | 'other' | 'none';

/** One answer among all of an article's: what its signals are read from. */
export interface Given {
  readonly findings: Findings;
  readonly choice: Choice;
  readonly pieces: readonly Piece[];
  readonly partial: boolean;
  readonly mention: Mention | null;
  readonly sources: readonly Source[];
  readonly cue: CueFound | null;
  readonly details: Details;
}

/** How far pieces of the same sentence are looked for. */
const REACH = 6;
/** A fragment of fewer words is a scrap; more items between mention and piece are far; more words are no name. */
const SCRAP = 4;
const FAR = 9;
const LONG_NAME = 3;
const CROWD = 2;
/** Counts beyond these tell nothing more. */
const MOST_TIMES = 5;
const MOST_RIVALS = 4;
const MOST_NAMES = 20;

/** The signals of an answer. */
export function signalsOf(given: Given): Signals {
  const { findings, choice, pieces, partial, mention, sources, cue } = given;
  const { document, cast } = findings;
  const { resolution } = choice;
  const first = pieces[0] as Piece;
  const sentence = sentenceOf(findings, choice.piece);
  return {
    ranked: choice.probability,
    second: choice.second,
    nobody: choice.nobody,
    by: choice.by,
    form: mention?.form ?? 'none',
    word: mention ? (document.tokens[mention.firstToken]?.lower ?? '') : '',
    step: resolution?.step ?? null,
    resolved: resolution?.confidence ?? 1,
    ambiguous: resolution?.ambiguous ?? false,
    kind: sources[0]?.kind ?? 'unknown',
    oneWord: sources.some((source) => source.kind === 'person' && !/\s/.test(source.name)),
    longName: wordsOf(sources).length > LONG_NAME,
    knownGiven: sources.every((source) => isKnownPerson(document.language, source)),
    times: Math.min(MOST_TIMES, cast.mentioned.get(wordsOf(sources).at(-1) ?? '') ?? 0),
    rivals: rivalsOf(given),
    names: Math.min(MOST_NAMES, cast.mentioned.size),
    cue: cue === null ? 'none' : cue.by === 'according-to' || cue.strength === 3 ? 'speech' : 'other',
    far: mention !== null && gapOf(findings, choice.piece, mention) > FAR,
    sameSentence: mention !== null && mention.block === first.block && mention.sentence === sentence,
    scrap: partial && first.words < SCRAP,
    titled: isTitled(document.text.slice(first.start, first.end)),
    opensBlock: first.outer.start === document.blocks[first.block]?.start,
    crowded: piecesIn(findings, choice.piece, sentence) > CROWD,
    before: neighbour(given, choice.piece - 1),
    after: neighbour(given, choice.piece + pieces.length),
    passedOn: given.details.via !== undefined,
  };
}

const wordsOf = (sources: readonly Source[]) => (sources[0]?.name ?? '').toLowerCase().split(' ');

function isKnownPerson(language: Language, { kind, name }: Source): boolean {
  const [given = '', ...rest] = name.toLowerCase().split(' ');
  return kind === 'person' && rest.length > 0 && genderOfGivenName(given, language) !== null;
}

/** Index of the sentence in which a piece begins; -1 where it holds no words. */
function sentenceOf({ document, frame }: Findings, piece: number): number {
  return document.sentenceOfToken[frame.firstTokenOfPiece[piece] ?? -1] ?? -1;
}

/** Items between the mention and the piece. */
function gapOf({ frame }: Findings, piece: number, mention: Mention): number {
  const item = frame.itemOfPiece[piece] as number;
  const from = frame.itemOfToken[mention.firstToken] as number;
  const to = (frame.itemOfToken[mention.endToken - 1] as number) + 1;
  return from <= item ? item - to : from - item - 1;
}

/** How many pieces, this one included, begin in the sentence. */
function piecesIn(findings: Findings, piece: number, sentence: number): number {
  let found = 0;
  for (let i = piece - REACH; i < piece + REACH; i++) if (sentenceOf(findings, i) === sentence) found++;
  return found;
}

/** How many others are named in the piece's block and the one before. */
function rivalsOf({ findings, choice, sources, pieces }: Given): number {
  const { document, cast, frame } = findings;
  const block = (pieces[0] as Piece).block;
  const own = new Set(sources.map(({ name }) => name.toLowerCase().split(' ').at(-1)));
  const others = new Set<string>();
  for (const index of candidatesOf(document, cast.index, choice.piece, null)) {
    const mention = cast.index.mentions[index] as Mention;
    if (mention.form !== 'name' || mention.block > block || mention.block < block - 1) continue;
    if (mention.kind !== 'person' && mention.kind !== 'unknown') continue;
    const name = lastWord({ frame }, mention);
    if (!own.has(name)) others.add(name);
  }
  return Math.min(MOST_RIVALS, others.size);
}

/** “The Long Watch”: every word of more than three letters begins with a capital. */
function isTitled(content: string): boolean {
  const words = content
    .slice(0, 200)
    .split(/\s+/)
    .filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

function neighbour({ findings, sources, pieces }: Given, index: number): Neighbour {
  const choice = findings.choices[index];
  const block = findings.document.pieces[index]?.block;
  if (!choice?.resolution || block === undefined) return 'none';
  if (Math.abs(block - (pieces[0] as Piece).block) > 1) return 'none';
  return namesOf(choice.resolution.sources) === namesOf(sources) ? 'same' : 'other';
}

const namesOf = (sources: readonly Source[]) => sources.map(({ name }) => name).join('\n');
