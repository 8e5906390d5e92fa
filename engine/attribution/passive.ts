import type { Piece } from '../quotations/piece';
import { hashWord } from '../text/hash-word';
import { type Frame, STRONG } from './frame';

const setOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

const BY = hashWord('by');
const COMMA = hashWord(',');
const BE = setOf('is was were are been being be');
const ED = hashWord('ed');
/** Participles that do not end in -ed. */
const IRREGULAR = setOf('told written sworn shown');
/** Kim was [quoted] as saying; she was [heard] telling: these passives leave the word to their subject. */
const OF_THE_SPEAKER = setOf('quoted heard overheard cited recorded supposed expected reported concerned');

/**
 * Is the cue a passive: was accused by Zelensky, has been asked, was called? Its subject is spoken to or of, and does not
 * speak; its agent, where there is one, does ({@link isAgent}).
 */
export function isPassive(frame: Frame, cue: number): boolean {
  // Asked for each candidate of each piece around.
  const known = frame.passives[cue];
  if (known) return known === YES;
  const passive = readPassive(frame, cue);
  frame.passives[cue] = passive ? YES : NO;
  return passive;
}

const NO = 1;
const YES = 2;

function readPassive({ hashes, passable, endings }: Frame, cue: number): boolean {
  const hash = hashes[cue] as number;
  if (hashes[cue + 1] !== BY) {
    if (OF_THE_SPEAKER.has(hash) || (endings[cue] !== ED && !IRREGULAR.has(hash))) return false;
  }
  // The plan, described by Lee as “late”, failed
  if (hashes[cue + 1] === BY && hashes[cue - 1] === COMMA) return true;
  for (let i = cue - 1; i >= cue - 3 && (passable[i] === 1 || i === cue - 1); i--) {
    if (BE.has(hashes[i] as number)) return true;
  }
  return false;
}

/** Kim was accused on Tuesday by [Zelensky] of “…”: does the mention that begins at this item stand behind “by”? */
export function isAgent({ hashes }: Frame, from: number): boolean {
  return hashes[from - 1] === BY;
}

/** The mark between in: He was asked, “Will you stay?”; the mayor was asked: “Will you stay?” */
const BETWEEN = setOf(', :');
const ASKED = hashWord('asked');
const TO = hashWord('to');
const READ = hashWord('read');
const ONE = hashWord('one');
const TOLD_WORD = hashWord('told');
/** Verbs whose object hears the words. */
export const TOLD = setOf(
  'asked asks told tells urged ordered warned advised instructed informed reminded assured questioned',
);

/**
 * Tanaka was asked, “Will you stay?”; villagers were told to “leave now”: what is put to the subject, and nobody is said to
 * have put it. Not where the agent is named: was asked by a voter, “Will you stay?”
 */
export function isPutToSubject(frame: Frame, piece: Piece, item: number): boolean {
  const { hashes, document } = frame;
  const before = hashes[item - 1] as number;
  if (before === TO) return TOLD.has(hashes[item - 2] as number) && isPassive(frame, item - 2);
  // 100 messages, one that read “die”
  if (before === READ && hashes[item - 3] === ONE) return true;
  if (isInToldClause(frame, item)) return true;
  if (document.text.charAt(piece.end - 1) !== '?') return false;
  const verb = BETWEEN.has(before) ? item - 2 : item - 1;
  return hashes[verb] === ASKED && isPassive(frame, verb);
}

/** Words between the verb and the marks: was told [that her pain was only] “wear and tear”. */
const MOST_TOLD = 12;
/** Was told | by doctors that it was “wear and tear”; told in a letter | from the mayor; another sentence. */
const ENDS = setOf('by from . ? ! ;');

/** A woman who was told her pain was “wear and tear” has died: as before, but within what was put to the subject. */
function isInToldClause(frame: Frame, item: number): boolean {
  const { hashes, cues, items } = frame;
  const behind = hashes[item + 1] as number;
  // “Late”, | he said
  const isTagged =
    BETWEEN.has(hashes[item - 1] as number) || behind === COMMA || (cues[item + 1] as number) >= STRONG;
  let hasComma = false;
  for (let at = item - 1; at >= 0 && at >= item - MOST_TOLD; at--) {
    const hash = hashes[at] as number;
    if ((items[at] as number) < 0 || ENDS.has(hash)) return false;
    if (TOLD.has(hash) && isParticiple(frame, at)) return !hasComma;
    if (hash === TOLD_WORD) return !isTagged && isPassive(frame, at);
    if ((cues[at] as number) >= STRONG) return false;
    hasComma ||= hash === COMMA;
  }
  return false;
}

/** What one is told, without a `was`: warned | that; told | she was. */
const WHAT = setOf('that if whether he she');
/** Whom a comma before them leaves spoken to: Lee, | told that; but: Lee, the mayor, | warned that. */
const ALWAYS_PASSIVE = setOf('told informed');

/** Ann Lee, [told] that it was “late”, went home; [Warned] that it was “late”, she went; but: Lee, the mayor, warned that. */
function isParticiple({ document, hashes, items }: Frame, at: number): boolean {
  const { sentences, sentenceOfToken, text, tokens } = document;
  const token = items[at] as number;
  const first = sentences[sentenceOfToken[token] as number]?.firstToken as number;
  if (!WHAT.has(hashes[at + 1] as number)) return false;
  if (token === first || hashes[at - 1] !== COMMA) return token === first;
  const before = text.slice(tokens[first]?.start, tokens[token - 1]?.start);
  return ALWAYS_PASSIVE.has(hashes[at] as number) || (before.length < MOST_SUBJECT && !before.includes(','));
}

/** Characters of a subject. */
const MOST_SUBJECT = 60;
