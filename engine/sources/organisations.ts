import { countryOrParty } from '../lexicon/en/countries';
import { ORGANISATION_HEADS } from '../lexicon/en/organisations';
import type { Mention } from '../mentions/mention';
import { consistsOf, hasAny, LOWER, runsOf, startsUpper, startsWithLetter, UPPER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { type Entity, newEntity } from './entity';
import { longFormBefore, longFormElsewhere } from './long-forms';
import { nameKey } from './name-key';
import type { NameForm } from './names';

/** Words that a short form of an organisation's name leaves out: Tottenham (Hotspur), Lund (Records). */
const isDropped = (word: string) =>
  ORGANISATION_HEADS.has(word) || /^(?:city|town|county|sa|se|label|motor|markets?)$/.test(word);

/** At most so many names are compared for one first or last word. */
const MAX_COMPARED = 24;

/** In how many mentions of an acronym the long form is looked for. */
const FIRST_MENTIONS = 3;

/** More names than any article has: there no long form is searched for in the whole text. */
const MANY_FORMS = 300;

/** The organisations of an article, by name, short form and acronym. */
export interface Organisations {
  readonly entities: readonly Entity[];
  entityOf(form: NameForm): Entity | null;
  /** The organisation of which a name is the acronym or a short form; null where there is none. */
  findAlias(form: NameForm): Entity | null;
}

/** Ministry of Defence (MoD), the MoD; Tottenham Hotspur, Tottenham; UK Defence Intelligence, Defence Intelligence. */
export function clusterOrganisations(
  document: Document,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
): Organisations {
  const byForm = new Map<NameForm, Entity>();
  const byWord = new Map<string, Entity[]>();
  const aliases = new Map<string, Entity>();
  const entities: Entity[] = [];
  const longestFirst = [...forms].sort((a, b) => b.keys.length - a.keys.length);
  for (const form of longestFirst) {
    const entity =
      aliases.get(aliasKey(form)) ??
      shortened(form, byWord) ??
      fromInitials(form, entities) ??
      organisationFromForm(document, mentions, form, forms.length < MANY_FORMS);
    byForm.set(form, entity);
    const alias = aliasInParentheses(document, mentions[form.mentions[0] as number]);
    if (alias && !aliases.has(alias)) aliases.set(alias, entity);
    if (entities.at(-1) === entity || entity.fullest !== form.mentions[0]) continue;
    entities.push(entity);
    for (const acronym of acronymsOf(form.printed)) if (!aliases.has(acronym)) aliases.set(acronym, entity);
    for (const word of new Set([form.keys[0] as string, form.keys.at(-1) as string])) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [entity]);
      else if (list.length < MAX_COMPARED) list.push(entity);
    }
  }
  return {
    entities,
    entityOf: (form) => byForm.get(form) ?? null,
    findAlias: (form) => aliases.get(aliasKey(form)) ?? shortened(form, byWord),
  };
}

/** People for Clean Rivers (PCR) is the name of the PCR. */
function organisationFromForm(
  document: Document,
  mentions: readonly Mention[],
  form: NameForm,
  searched: boolean,
): Entity {
  const isAcronym = form.keys.length === 1 && !hasAny(form.printed, LOWER);
  const first = form.mentions.slice(0, FIRST_MENTIONS).map((index) => mentions[index] as Mention);
  const long = isAcronym
    ? (first.map((mention) => longFormBefore(document, mention)).find(Boolean) ??
      (searched ? longFormElsewhere(document, first[0] as Mention) : null))
    : null;
  return newEntity({
    kind: form.kind === 'unknown' ? 'organisation' : form.kind,
    name: long ?? form.printed,
    keys: form.keys,
    gender: 'neuter',
    number: form.kind === 'group' ? 'plural' : 'singular',
    fullest: form.mentions[0] as number,
  });
}

/** CDC for Norland Center for Disease Control: the letters stand among the initials, and in one name only. */
function fromInitials(form: NameForm, entities: readonly Entity[]): Entity | null {
  if (form.keys.length !== 1 || !consistsOf(form.printed, UPPER, 3, 6)) return null;
  const letters = form.printed.toLowerCase();
  let found: Entity | null = null;
  for (const entity of entities.slice(0, MAX_COMPARED)) {
    if (
      entity.keys.length <= letters.length ||
      !acronymsOf(entity.name).some((each) => each.includes(letters))
    )
      continue;
    if (found) return null;
    found = entity;
  }
  return found;
}

/** The longer name that this one shortens; null where there is none, or where the shorter one is not clear. */
function shortened(form: NameForm, byWord: ReadonlyMap<string, Entity[]>): Entity | null {
  if (form.kind === 'place' || form.kind === 'group') return null;
  const { keys } = form;
  const long = [...(byWord.get(keys[0] as string) ?? []), ...(byWord.get(keys.at(-1) as string) ?? [])];
  return long.find((entity) => entity.kind === 'organisation' && isShortFormOf(keys, entity.keys)) ?? null;
}

function isShortFormOf(keys: readonly string[], full: readonly string[]): boolean {
  const rest = full.length - keys.length;
  if (rest <= 0) return false;
  if (keys.every((key, i) => key === full[i])) {
    // A country's name is no short form: US for US Department of Justice.
    if (countryOrParty(keys[0] as string).startsWith('@')) return false;
    return keys.length > 1 ? rest <= 2 : full.slice(1).every(isDropped);
  }
  // UK Defence Intelligence: only a country before it.
  return (
    rest === 1 &&
    countryOrParty(full[0] as string).startsWith('@') &&
    keys.every((key, i) => key === full[i + 1])
  );
}

/** Big Machine of Big Machine Records: what is left of two words or more without those that a short form drops; else null. */
export function shortNameOf({ keys }: NameForm): string | null {
  let end = keys.length;
  while (end > 2 && isDropped(keys[end - 1] as string)) end--;
  return end < keys.length ? keys.slice(0, end).join(' ') : null;
}

/** M.O.D. and MoD and KCNA: letters only, lower case, for names of one word with two capitals or more. */
function aliasKey(form: NameForm): string {
  return nameKey(form.printed.replace(/\./g, '')).replace(/ /g, '');
}

/** Initials of all words and of the capitalised ones: Ministry of Defence → mod, md. */
function acronymsOf(printed: string): string[] {
  const words = printed.split(/[\s-]+/).filter(startsWithLetter);
  const capitals = words.filter(startsUpper);
  return [words, capitals].map((list) => list.map(initials).join('')).filter((acronym) => acronym.length > 1);
}

/** UN in UN Ferry Crews Agency (UNFCA) stays whole. */
function initials(word: string): string {
  return (consistsOf(word, UPPER, 2, 3) ? word : word.charAt(0)).toLowerCase();
}

/** The word in parentheses directly after a name, if it begins like it: People for Clean Rivers (PCR). */
function aliasInParentheses(document: Document, mention: Mention | undefined): string | null {
  if (!mention) return null;
  let i = mention.endToken - 1;
  while (i > mention.firstToken && (document.tokens[i] as Token).start >= mention.head.end) i--;
  const [open, word, close] = document.tokens.slice(i + 1, i + 4);
  if (!open || !word || !close || open.text !== '(' || close.text !== ')' || word.block !== mention.block)
    return null;
  const isAcronym = word.text.length <= 8 && runsOf(word.text, UPPER).join('').length > 1;
  return isAcronym ? nameKey(word.text.replace(/\./g, '')).replace(/ /g, '') : null;
}
