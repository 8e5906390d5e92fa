import { isCommonWord } from '../lexicon/en/common-capitals';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { ORGANISATION_HEADS } from '../lexicon/en/organisations';
import { PLACES } from '../lexicon/en/places';
import { isPersonalNoun, roleNoun } from '../lexicon/en/role-groups';
import type { Mention, MentionKind } from '../mentions/mention';
import { hasAny, LOWER, runsOf, UPPER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { LabelInitials } from './label-initials';
import { nameKey } from './name-key';
import { nameWithSharedSurname } from './shared-surnames';

/** All mentions of the article that give a name in the same words. */
export interface NameForm {
  /** As printed most properly: not in capitals only, without a nickname in marks. */
  readonly printed: string;
  /** Keys of its words; `core` leaves initials out where anything else remains. */
  readonly keys: readonly string[];
  readonly core: readonly string[];
  /** `Jr.`, `III`; null where there is none. */
  readonly suffix: string | null;
  readonly kind: MentionKind;
  /** Indices of its mentions, ascending. */
  readonly mentions: readonly number[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Dmytro “Fox” Hrytsak; Robert (Bob) Lund: the nickname is no part of the name. */
const NICKNAME = /(?<!\s)\s+(?:[“"‘'«][^“”"‘’'«»]{1,30}[”"’'»]|\([^()]{1,30}\))(?=\s)/g;

/** Titles that the mention finder may leave on a name. */
const TITLES = new Set(
  'honour honourable adv advocate cllr councillor judge justice then-president ex-president lady sheikh comrade canon sacristan seri elder pro tem all-star plucky regular safety'.split(
    ' ',
  ),
);

/** Imre Solt Live: what a programme is called after somebody. */
const SHOW = / (?:Live|Tonight)$(?<=\S \S+ \S+)/;

/** Words of capitals only, as in some headlines: JOHN HEALEY. An acronym has one word. */
function isShouted(words: string): boolean {
  if (hasAny(words, LOWER)) return false;
  return words.split(' ').filter((word) => runsOf(word, UPPER).some((run) => run.length > 1)).length > 1;
}

/** J. ANN O’SHEA, as transcripts have names: J. Ann O’Shea. But NORD LINES, CBS and EL FARO. */
function inCase(shouted: string, kind: MentionKind): string {
  const words = shouted.toLowerCase().split(' ');
  const isWhole = words.length > 1 && words.every((word) => word.length > 2);
  const isName = words.some((word) => genderOfGivenName(word) !== null) || isWhole;
  if (
    kind !== 'person' ||
    !isName ||
    hasAny(shouted, LOWER) ||
    ORGANISATION_HEADS.has(words.at(-1) as string)
  )
    return shouted;
  return shouted.replace(
    /(MC\p{Lu}|\p{Lu})(\p{Lu}+)/gu,
    (_, high, low) => high.replace('MC', 'Mc') + low.toLowerCase(),
  );
}

/** The name forms of an article, in the order of their first mention, and the form of each mention (by index). */
export function readNames(
  document: Document,
  mentions: readonly Mention[],
): { forms: NameForm[]; formOf: Map<number, NameForm> } {
  const groups = new Map<string, number[]>();
  const printed = new Map<number, string>();
  const known = new Map<string, Words>();
  const relatives = new Set<number>();
  const initials = new LabelInitials(document, mentions);
  mentions.forEach((mention, index) => {
    if (mention.form !== 'name' || mention.members.length > 0) return;
    const shared = nameWithSharedSurname(document, mentions, index);
    const head =
      shared ?? initials.nameOf(mention) ?? document.text.slice(mention.head.start, mention.head.end);
    const isPerson = mention.kind === 'person' || shared !== null;
    if (shared) relatives.add(index);
    let words = known.get(head);
    // An article names most people several times, in the same words.
    if (words?.isPerson !== isPerson) {
      words = readWords(head, isPerson);
      known.set(head, words);
    }
    // London said: Peter London, though London’s streets are the city’s
    const key = `${words.key}|${suffixAfter(document, mention) ?? ''}|${mention.kind === 'place'}`;
    printed.set(index, words.printed);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const formOf = new Map<number, NameForm>();
  const forms: NameForm[] = [];
  for (const [key, indices] of groups) {
    const form = formFromGroup(document, mentions, key, indices, printed, relatives);
    forms.push(form);
    for (const index of indices) formOf.set(index, form);
  }
  return { forms, formOf };
}

function formFromGroup(
  document: Document,
  mentions: readonly Mention[],
  key: string,
  indices: number[],
  printed: ReadonlyMap<number, string>,
  relatives: ReadonlySet<number>,
): NameForm {
  const keys = (key.split('|')[0] as string).split(' ').filter(Boolean);
  // Speaker 1 is not Speaker 2.
  const core = keys.filter((each) => each.length > 1 || /\d/.test(each));
  const spellingOf = (index: number) => withoutArticle(printed.get(index) as string);
  const spelling = spellingOf(indices[0] as number);
  const proper = isShouted(spelling) ? indices.map(spellingOf).find((words) => !isShouted(words)) : spelling;
  const first = mentions[indices[0] as number] as Mention;
  const kindOf = (): MentionKind => {
    if (indices.some((index) => relatives.has(index))) return 'person';
    return commonKind(indices.map((index) => mentions[index] as Mention));
  };
  return {
    printed: proper ?? inCase(spelling, first.kind),
    keys,
    core: core.length > 0 ? core : keys,
    suffix: suffixAfter(document, first),
    kind: kindOf(),
    mentions: indices,
  };
}

/** The kind that most mentions say; `unknown` counts only where nothing else is said. */
function commonKind(mentions: readonly Mention[]): MentionKind {
  const counts = new Map<MentionKind, number>();
  for (const mention of mentions) {
    const kind = mention.gender === 'female' || mention.gender === 'male' ? 'person' : mention.kind;
    if (kind !== 'unknown') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let best: MentionKind = 'unknown';
  for (const [kind, count] of counts) if (count > (counts.get(best) ?? 0)) best = kind;
  return best;
}

/** A name as it is printed, without nickname and suffix, and its key. */
interface Words {
  readonly printed: string;
  readonly key: string;
  /** Only of persons are titles left out. */
  readonly isPerson: boolean;
}

function readWords(head: string, isPerson: boolean): Words {
  const printed = printedName(head, isPerson);
  // Lord Alder of Lund comes back as Lord Alder
  const own = isPerson ? printed.replace(/ of .*/, '') : printed;
  return { printed, key: nameKey(withoutArticle(own)), isPerson };
}

function printedName(head: string, isPerson: boolean): string {
  // From one word there is nothing to leave out.
  if (!/\s/.test(head)) return head;
  const words = head
    .replace(NICKNAME, '')
    .replace(/\s+/g, ' ')
    .replace(/,? (?:Jr|Sr)\.?$|,? I{2,3}$/, '')
    .replace(SHOW, '')
    .replace(/^Tan Sri /, '')
    .trim();
  return isPerson ? withoutTitle(words) : words;
}

/**
 * Then-nominee Donald Lund, Honour Judge Neil Vane: titles before a known given name belong to no name.
 */
function withoutTitle(words: string): string {
  const parts = words.split(' ');
  if (parts.length > 1 && TITLES.has((parts[0] as string).toLowerCase()))
    return withoutTitle(parts.slice(1).join(' '));
  for (let i = 1; i < parts.length - 1; i++) {
    if (!isTitle(parts[i - 1] as string)) return words;
    if (genderOfGivenName((parts[i] as string).toLowerCase())) return parts.slice(i).join(' ');
  }
  return words;
}

/** English words in these endings are no given names: Floridian Tom Lund, Management Tom Lund. */
const ENGLISH_ENDING = /(?:.{3}ers?|ians?|al|ed|ing|ment|tions?|ists?|ship|ness)$/;

/** Then-nominee, Judge, Crooked, NAVY; but: J. | Edgar Hoover, Shiza | Fatima Khawaja, Hernan | Dario Gomez, Brian | Wright Lee. */
function isTitle(word: string): boolean {
  if (/^[A-Z]\.$/.test(word)) return false;
  const lower = word.toLowerCase();
  if (TITLES.has(lower) || isPersonalNoun(roleNoun(lower)) || isCommonWord(lower)) return true;
  if (PLACES.has(lower) || lower.includes('-') || !hasAny(word, LOWER)) return true;
  return ENGLISH_ENDING.test(lower) && !genderOfGivenName(lower);
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:[Tt]he|THE|[Aa]n|a) (?=.)/, '');
}

/** Robert Lund Jr., Robert Lund, Jr: the suffix stands in the mention or directly after it. */
function suffixAfter(document: Document, mention: Mention): string | null {
  let i = mention.endToken - 1;
  while (i > mention.firstToken && (document.tokens[i] as Token).start >= mention.head.end) i--;
  for (let j = i; j <= i + 2 && j < document.tokens.length; j++) {
    const token = document.tokens[j] as Token;
    if (token.block !== mention.block) return null;
    if (token.capital && SUFFIX.test(token.lower))
      return /^[ivx]+$/.test(token.lower) ? token.text : `${token.text}.`;
  }
  return null;
}
