import { genderOfGivenName } from '../lexicon/en/given-names';
import { PARTICLES } from '../lexicon/en/honorifics';
import { SURNAMES_FIRST } from '../lexicon/en/surname-first';
import type { Language } from '../lexicon/language';
import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import { type Entity, newEntity } from './entity';
import { nameKey } from './name-key';
import type { NameForm } from './names';
import { isNicknameOf } from './nicknames';

/** At most so many namesakes are compared, so that a list of 10,000 Smiths stays linear. */
const MAX_NAMESAKES = 24;

/** Names that women and men bear: they tell nothing. */
const EITHER = new Set(
  `taylor jordan morgan casey alexis jamie robin robbie ashley leslie lesley dana kelly kerry kim lee sam alex chris pat
  jackie jan jean jess joe-ann nicky sandy sasha shannon shawn stacy tracy terry toni val vivian whitney avery blake bailey
  cameron charlie dakota drew emerson finley frankie harley hayden jody jules kendall lindsay logan mackenzie marion
  parker peyton quinn reese riley rory rowan sidney skyler stevie hope andrea nicola simone yuri noor roma`.split(
    /\s+/,
  ),
);

/** The people of an article by the words of their names. */
export interface People {
  readonly entities: readonly Entity[];
  /** By any word of a name: family name, given name, or another. */
  find(key: string, part: 'family' | 'given' | 'any'): readonly Entity[];
  /** The person of a name of two or more words; null for short forms. */
  entityOf(form: NameForm): Entity | null;
}

/** Adds an item to the list under a key. */
function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MAX_NAMESAKES && !list.includes(value)) list.push(value);
}

/**
 * The people whom the article names in full, wherever it does so: longest forms first, so that `Donald Trump` joins
 * `Donald J. Trump`.
 */
export function clusterPeople(forms: readonly NameForm[], language: Language): People {
  const index = { family: new Map<string, Entity[]>(), given: new Map<string, Entity[]>(), any: new Map() };
  const byForm = new Map<NameForm, Entity>();
  const suffixes = new Map<Entity, string | null>();
  const entities: Entity[] = [];
  const full = forms.filter((form) => form.core.length > 1);
  full.sort(
    (a, b) =>
      b.core.length - a.core.length || b.keys.length - a.keys.length || b.mentions.length - a.mentions.length,
  );
  // Warren Joseph Berg is called Warren Berg, and Joseph Berg is his son.
  const pairs = new Set(full.filter(({ core }) => core.length === 2).map(({ core }) => core.join(' ')));
  const isOther = ([first]: readonly string[], { keys }: Entity) =>
    first !== keys[0] && pairs.has(`${keys[0]} ${keys.at(-1)}`);
  for (const form of full) {
    const namesakes = [
      ...(index.family.get(familyKey(form.core)) ?? []),
      ...(index.any.get(form.core[0] as string) ?? []),
    ];
    const isOneWord = !form.printed.includes(' ');
    const [known, other] = new Set<Entity>(
      namesakes.filter(
        (each) =>
          // Mr Berg-Vane, for Ian Berg-Vane III
          (isOneWord || (suffixes.get(each) === form.suffix && !isOther(form.core, each))) &&
          isSame(form.core, each.keys),
      ),
    );
    // Mr Berg-Vane, where there are two
    if (isOneWord && other) continue;
    const entity = known ?? personFromForm(form, language);
    byForm.set(form, entity);
    if (known && isNameWithoutWord(form, known)) known.name = form.printed;
    if (known && goesOnInHeadline(form, known, forms)) {
      known.name = form.printed;
      known.keys = form.core;
      put(index.family, familyKey(form.core), known);
    }
    if (known) continue;
    suffixes.set(entity, form.suffix);
    entities.push(entity);
    // Clinton-Warren is no full name of a Warren.
    if (!form.printed.includes(' ') || form.kind === 'unknown') continue;
    const last = form.printed.slice(form.printed.lastIndexOf(' '));
    // Ms Vale is rather Ida Vale than Bo Lund-Vale
    if (!last.includes('-')) put(index.family, familyKey(form.core), entity);
    put(index.given, givenKey(form.core), entity);
    put(index.family, nameKey(last), entity);
    for (const key of form.core) put(index.any, key, entity);
  }
  return {
    entities,
    find: (key, part) => index[part].get(key) ?? [],
    entityOf: (form) => byForm.get(form) ?? null,
  };
}

/** Marina Lund for a headline’s `Brave Marina Lund`: it begins with a given name, and the word before it is none. */
function isNameWithoutWord({ core, printed }: NameForm, { keys, name }: Entity): boolean {
  return (
    core.length === keys.length - 1 &&
    core.every((key, i) => key === keys[i + 1]) &&
    printed.length < name.length &&
    printed.includes(' ') &&
    !PARTICLES.has(core[0] as string) &&
    genderOfGivenName(core[0] as string) !== null &&
    genderOfGivenName(keys[0] as string) === null
  );
}

/** Anna Lind for a headline’s `Anna Lind Rips Zoning`: nobody is called Rips by himself, and somebody is called Lind. */
function goesOnInHeadline({ core }: NameForm, { keys }: Entity, forms: readonly NameForm[]): boolean {
  if (core.length < 2 || core.length >= keys.length || !core.every((key, i) => key === keys[i])) return false;
  const endsOther = (last: string | undefined) =>
    forms.some((other) => other.core.length < core.length && other.core.at(-1) === last);
  return (
    genderOfGivenName(core[0] as string) !== null &&
    endsOther(core.at(-1)) &&
    (keys.length > core.length + 1 || !endsOther(keys.at(-1)))
  );
}

function personFromForm(form: NameForm, language: Language): Entity {
  return newEntity({
    kind: form.kind === 'unknown' && genderOfGivenName(givenKey(form.core), language) ? 'person' : form.kind,
    name: form.suffix ? `${form.printed} ${form.suffix}` : form.printed,
    keys: form.core,
    gender: genderOfName(form.core, language),
    number: 'singular',
    fullest: form.mentions[0] as number,
  });
}

/** By the given name; null where both women and men bear it, or where it is not known. */
export function genderOfName(core: readonly string[], language: Language): 'female' | 'male' | null {
  const given = givenKey(core);
  const own = language.givenNames?.get(given);
  if (own !== undefined) return own;
  return EITHER.has(given) ? null : genderOfGivenName(given);
}

/** Kim Jong Un, Moon Jae-in, Xi Jinping: the first word is the family name. Kim Larsson: the last one. */
function isFamilyFirst(core: readonly string[]): boolean {
  const [first, second] = core;
  if (!first || !second || !SURNAMES_FIRST.has(first)) return false;
  if (core.length === 3) return !genderOfGivenName(second) || SURNAMES_FIRST.has(second);
  // Two words: Xi Jinping, Li Qiang. A western given or family name after it says otherwise: Kim Larsson, Kim Campbell.
  return (
    core.length === 2 &&
    /^(?:[^aeiou]{0,2}[aeiouy]{1,3}(?:n|ng|r|k)?){1,2}$/.test(second) &&
    second.length <= 8
  );
}

function familyKey(core: readonly string[]): string {
  return (isFamilyFirst(core) ? core[0] : core.at(-1)) as string;
}

function givenKey(core: readonly string[]): string {
  return (isFamilyFirst(core) ? core.slice(1).join('-') : core[0]) as string;
}

/**
 * `name` is a shorter or equal form of `full`: same first and last word (or nickname) and nothing that contradicts
 * between; the end of it (Hussain Malik for Ahmed Hussain Malik); a surname with its particles (Van der Beek); or its
 * beginning (Gabriel García for Gabriel García Márquez).
 */
function isSame(name: readonly string[], full: readonly string[]): boolean {
  const given = name[0] as string;
  const first = full[0] as string;
  const offset = full.length - name.length;
  if (offset < 0) return false;
  if (name.every((key, i) => key === full[i + offset])) return true;
  if (offset > 0 && name.every((key, i) => key === full[i])) return name.length > 1 && !PARTICLES.has(given);
  return (
    name.at(-1) === full.at(-1) &&
    (given === first || isNicknameOf(given, first)) &&
    isWithin(name.slice(1), full)
  );
}

/** All words stand in the full name, in order. */
function isWithin(words: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = full.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Mr, Mrs, Sir ... before the name; null where none stands there. */
export function honorificOf(document: Document, mention: Mention): 'family' | 'given' | null {
  for (let i = mention.firstToken; i < mention.endToken; i++) {
    const token = document.tokens[i] as Token;
    if (token.start >= mention.head.start) return null;
    // “Sir Keir”, “Dame Emily”: followed by the given name.
    if (/^(?:sir|dame)$/.test(token.lower)) return 'given';
    if (/^(?:mr|mrs|ms|miss|mx|dr|prof|professor)$/.test(token.lower)) return 'family';
  }
  return null;
}
