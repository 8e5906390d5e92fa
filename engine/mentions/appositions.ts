import { COURTESY_TITLES, LETTERED_POSTS } from '../lexicon/en/honorifics';
import { PLACES } from '../lexicon/en/places';
import type { Token } from '../text/document';
import { isPartyAndState } from './adjectives';
import { complementOf } from './complements';
import type { Draft } from './draft';
import { nounPhraseAt, type Scene } from './noun-phrases';

/** What may stand after an apposition: it is closed by punctuation, or a relative clause goes on. */
const CLOSING = /^[,.;:!?)”"’'—–(-]$/;

/**
 * Sees the description after a name — Ingrid Solheim, 52, the harbour master, — and makes it the name’s role.
 *
 * @returns the token after the apposition’s noun; the name’s own end where there is none. What belongs to the noun (of
 * the port of Oslo) is part of the mention, but read again for the names in it.
 */
export function appositionAfter(scene: Scene, name: Draft): number {
  const { tokens } = scene;
  name.end = afterParty(scene, name.end);
  const comma = tokens[name.end];
  if (comma?.text !== ',' || comma.block !== tokens[name.first]?.block) return name.end;
  let at = name.end + 1;
  // Kim Yo Jong, 53, the leader’s sister,
  if (tokens[at]?.type === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const opening = tokens[at];
  // Ann Lee, | leader of the council: of so common a word only what follows tells that it is no adjective
  const isOffice =
    /^(?:of|for|at)$/.test(tokens[at + 1]?.lower ?? '') && opening?.facts.noun?.number === 'singular';
  const phrase = nounPhraseAt(scene, at, isOffice);
  if (!phrase || phrase.noun.number === 'plural' || phrase.noun.kind === 'document') return name.end;
  // In a statement to the Observer, | her adviser, Ann Lee, said
  if (name.kind === 'organisation' && phrase.noun.kind === 'person') return name.end;
  if (phrase.named && !phrase.determined && phrase.end - phrase.named.end > 4) return name.end;
  if (!phrase.determined && isPlaceOfPlace(scene, name)) return name.end;
  // Born in Leeds, the daughter of a tailor, she left; but: Ann Lee of Ohio, the minority whip, said
  const isWhere =
    PLACES.has(tokens[name.first]?.lower ?? '') &&
    /^(?:in|at|near|of|from)$/.test(tokens[name.first - 1]?.lower ?? '');
  const holder = isWhere && phrase.noun.kind === 'person' ? scene.nameAt[name.first - 2] : name;
  if (!holder) return name.end;
  const { end: first, onBehalfOf } = complementOf(scene, phrase);
  const end = afterSecondRole(scene, first);
  const after = tokens[end];
  // Ann Lee, chairman of Norwater | said, which has lost its comma; but: Asked about Lee, the mayor of Lund | said
  // … | and Bo Vale, a nurse, who is another
  const isGivenOn =
    after?.lower === 'and'
      ? opening?.lower !== 'the'
      : after?.facts.cue === 3 && !opening?.facts.isDeterminer;
  const isTagged = isGivenOn && phrase.noun.kind === 'person' && end > phrase.end;
  const closed =
    !after ||
    after.block !== comma.block ||
    CLOSING.test(after.text) ||
    /^(?:who|which)$/.test(after.lower) ||
    isTagged;
  if (!closed) return name.end;
  // Dana Holm, whose young son, Bo, was ill
  if (tokens[at]?.lower === 'whose') {
    holder.end = end;
    return phrase.end;
  }
  // Asked about Healey, the minister said no: what is not closed was let go above
  if (!holder.role || isCourtesy(scene, holder)) holder.role = { first: at, end };
  if (phrase.noun.kind === 'person') {
    holder.kind = 'person';
    if (phrase.noun.gender !== 'neuter') holder.gender ??= phrase.noun.gender;
  }
  // Docket, a company in Lund,
  if (phrase.noun.kind === 'organisation' && holder.kind === 'unknown') holder.kind = 'organisation';
  holder.onBehalfOf ??= onBehalfOf;
  holder.end = end;
  return phrase.end;
}

/**
 * Ann Lee, a former aide to the mayor | and a close ally of Bo Vale, said; not: a former aide to President Holm | and
 * President Lee. Behind a comma only where the sentence ends: said Ann Lee, a nurse, | and a member of the board.
 */
function afterSecondRole(scene: Scene, end: number): number {
  const { tokens } = scene;
  const comma = tokens[end]?.text === ',' && tokens[end + 2]?.lower === 'a';
  if (tokens[comma ? end + 1 : end]?.lower !== 'and') return end;
  const phrase = nounPhraseAt(scene, comma ? end + 2 : end + 1, true);
  if (phrase?.noun.kind !== 'person' || phrase.noun.number === 'plural' || scene.nameAt[phrase.head])
    return end;
  const second = complementOf(scene, phrase).end;
  return comma && !/^[.;]$/.test(tokens[second]?.text ?? '.') ? end : second;
}

/** The Mandel, | North Dakota, | police chief, Jason Zeller: a state behind its town, which is nobody’s name. */
function isPlaceOfPlace({ tokens }: Scene, { first, end }: Draft): boolean {
  const [town, comma] = [tokens[first - 2], tokens[first - 1]];
  if (comma?.text !== ',' || !town?.capital || town.block !== tokens[first]?.block) return false;
  const words = tokens.slice(first, end).map((token) => token.lower);
  return PLACES.has(words.join(' '));
}

/** Ted Cruz, | R-Texas; Ann Lee | (D-Calif.): the party and state belong to the mention. */
function afterParty({ tokens }: Scene, end: number): number {
  const mark = tokens[end]?.text;
  if ((mark !== ',' && mark !== '(') || tokens[end]?.block !== tokens[end - 1]?.block) return end;
  if (!isPartyAndState(tokens[end + 1]?.text ?? '')) return end;
  if (mark === ',') return end + 2;
  for (let i = end + 2; i < end + 6; i++) if (tokens[i]?.text === ')') return i + 1;
  return end;
}

/** Dr | Ann Lee, Prof. | Lee, DSP | Lee: the name's own role is no more than a title. */
function isCourtesy({ tokens }: Scene, { role }: Draft): boolean {
  return (
    role !== null &&
    tokens
      .slice(role.first, role.end)
      .every(({ text, lower }) => lower === '.' || COURTESY_TITLES.has(lower) || LETTERED_POSTS.has(text))
  );
}

/**
 * Whether `name` stands in apposition to the description that begins at token `from` and to a comma before it: Seoul’s
 * defence minister, | Kim Min-jae,
 */
export function isInApposition(scene: Scene, name: Draft, from: number, determined: boolean): boolean {
  const { tokens } = scene;
  const before = tokens[name.first - 1] as Token;
  // A woman in Lund, Norland, said: where she lives
  if (!determined || (name.role && !isCourtesy(scene, name)) || PLACES.has(tokens[name.first]?.lower ?? ''))
    return false;
  const after = tokens[name.end];
  if (!after || after.block !== before.block) return true;
  if (CLOSING.test(after.text)) return true;
  // In one of the inquiries, Mr Lee asks; at the party’s headquarters, | Lee said
  const opens = tokens[from - 1];
  if (opens?.block === before.block && opens.type === 'word') return false;
  return !name.role && (after.facts.cue > 0 || after.facts.isFunction);
}
