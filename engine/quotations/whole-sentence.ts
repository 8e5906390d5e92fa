import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import { ruleWord } from '../lexicon/rule-words';
import { endOfRun, kindAt, LOWER, NUMBER, runAfterSpace, SPACE, UPPER } from '../text/characters';
import type { Block, Span } from '../types';

/** From this many words on, a beginning with a capital letter is enough. */
const LONG = 8;
/** How many characters are read on either side. */
const REACH = 32;
/** Words after which a fragment follows, even one with a capital: its “Achilles heel.”, told her to “Be cool,”. */
const LEADS_INTO: ReadonlySet<string> = new Set(
  `a an the its their his her our my your this that these those to of as by from for with in on at is was were are be been
  being called so-called and or some any no`.split(/\s+/),
);
/** Words that a clause has and a name has not. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'i we you he she it they is are was were am be been has have had do did will can must'.split(' '),
);
/** Fewer words that begin with a capital may be a name, where the stop behind them is the reporter's. */
const SHORT = 4;
const ENDS_SENTENCE = /[.?!,…—–-][)\]’'”"]*$/;
const STOPS = /[.?!…][)\]’'”"]*$/;

/**
 * True where the content reads as one or more sentences of the speaker's, not as a fragment in the reporter's sentence:
 * it begins with a capital after brackets and dots, and ends like a sentence, or is long, or is all of its block. Words
 * on both sides can deny it (`as “Great Satan.”`), and a comma and a full stop can stand in for the capital
 * (`he said, “maybe you will see it.”`).
 *
 * Fails on lower-case clauses without a comma (`says “we may extend it”`), which style guides count as fragments.
 */
export function isWholeSentence(
  text: string,
  block: Block,
  outer: Span,
  content: string,
  words: number,
  language: Language,
): boolean {
  const before = text.slice(Math.max(block.start, outer.start - REACH), outer.start);
  const after = text.slice(outer.end, Math.min(block.end, outer.end + REACH));
  const introduced = /[:,]\s*$/.test(before) && !/\b(?:because|that),\s*$/.test(before);
  const head = content.slice(0, 24);
  // «Nos vamos», dijo; but: la operación «Candil».
  const takesStop = language.stopsOutside && (words >= SHORT || introduced || !/[^\s.?!…]\s*$/.test(before));
  const tail = content.slice(-6) + (takesStop ? (/^\s*[.,]/.exec(after)?.[0].trim() ?? '') : '');
  if (!beginsWith(head, UPPER, '([{….-–—\'‘"“@#$£€¿¡')) {
    // It was “23% less”; but: He said: “23 people came.”
    if (beginsWith(head, NUMBER, '([{….-–—$£€'))
      return (introduced || !before.trim()) && ENDS_SENTENCE.test(tail);
    // The host quipped, “isn’t that against the rules?”; not: a town, “poor and cold,” that …
    return introduced && words >= 5 && STOPS.test(tail);
  }
  // A heading of its own: ‘We had plans’
  if (!before.trim() && !after.trim()) return words >= LONG || STOPS.test(tail) || hasVerb(content);
  if (words < LONG && leadsInto(before, language)) return false;
  if (ENDS_SENTENCE.test(tail)) return true;
  return words >= LONG && !runsOn(after, language);
}

/** Begins with such a character behind any white space and these marks. */
function beginsWith(head: string, kinds: number, marks: string): boolean {
  return (kindAt(head, endOfRun(head, 0, head.length, SPACE, marks), head.length) & kinds) !== 0;
}

function leadsInto(before: string, language: Language): boolean {
  const lead = before.replace(/[([]$/, '');
  const word = (/\s$/.test(lead) && /(?<!\S)\S+$/.exec(lead.trimEnd())?.[0]) || '';
  return LEADS_INTO.has(ruleWord(language, word.toLowerCase())) || /.[’']s$/i.test(word);
}

/** Where a heading is a clause and not a name: ‘It is just under the surface’, but not ‘An infinite arsenal’. */
function hasVerb(content: string): boolean {
  if (/^(?:an?|the)\s/i.test(content)) return false;
  return content
    .toLowerCase()
    .split(/[\s’']+/)
    .some((word) => CLAUSE_WORDS.has(word));
}

/** “We must mind what is written” in that law: the reporter's sentence goes on from the quoted words. */
function runsOn(after: string, language: Language): boolean {
  const word = runAfterSpace(after, LOWER);
  if (word === null) return false;
  const next = ruleWord(language, word);
  return cueStrength(next) < 3 && !/^(?:he|she|they|it|we|one|the|an?|his|her|their)$/.test(next);
}
