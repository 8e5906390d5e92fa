import { NOUN_MODIFIERS } from '../lexicon/en/noun-modifiers';
import { isPersonalNoun, roleGroups } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import { consistsOf, UPPER } from '../text/characters';
import type { Entity, Role } from './entity';
import type { Phrase } from './roles';

/** Nouns that a company or club is called by whatever its name says. */
export const OF_ANY_ORGANISATION = new Set(
  `company firm business corporation group organisation charity nonprofit club team side retailer carmaker airline chain
  giant maker startup outlet newspaper paper magazine publication label network platform watchdog broadcaster studio
  manufacturer developer agency`.split(/\s+/),
);

/** Scores of {@link RoleFit}, in the order of how much they tell; chosen by hand, measured by evaluation/resolution.ts. */
const SCORES = {
  sameNoun: 3,
  likeNoun: 1.8,
  anyOrganisation: 1.3,
  modifier: 1.2,
  missingModifier: -0.35,
  contradiction: -4,
  nameless: -0.6,
  notYetNamed: -0.9,
  eachSentence: -0.1,
  prominence: 0.3,
} as const;

/** An office like theirs means them from this score on: below it three of four were somebody else on the corpora. */
const LIKE_ENOUGH = 2.35;

/** What many an office may be called: the Ukrainian leader is its president. */
const GENERAL = /^(?:leader|chief|head|boss|official|officer|lawmaker|politician|executive|heir)$/;

/** Strictly star Ann Lee … the former Harbour actress */
const isOfAnyFame = ({ head }: Role) => /^(?:star|celebrity|favourite|legend|icon)$/.test(head);

/** Sentences after which distance tells nothing more. */
const FAR = 12;

/** Weighs whether a description such as `the harbour minister` means somebody who is known. */
export class RoleFit {
  constructor(private readonly mentions: readonly Mention[]) {}

  /** How well an entity's roles agree with a description: see {@link SCORES}. */
  score(entity: Entity, phrase: Phrase, index: number): number {
    const mention = this.mentions[index] as Mention;
    if (mention.gender && entity.gender && mention.gender !== entity.gender && mention.gender !== 'neuter')
      return -9;
    // “Many people … the man”; “the platform” after “various other platforms”.
    if (entity.number !== mention.number) return -9;
    // “The defence secretary” is nobody’s news agency, though one was called “official”.
    if (entity.kind === 'organisation' && isPersonalNoun(phrase.head)) return -9;
    // The prime minister is not the policing minister, nor the president the vice president; the Prince of Wales is no Prince Bo.
    if (isOtherRank(entity, phrase) || isOtherTitle(entity, phrase)) return -9;
    const noun = this.nounScore(entity, phrase);
    let score = noun;
    if (score === SCORES.anyOrganisation) score += this.weight(entity);
    if (entity.keys.length === 0) score += SCORES.nameless;
    for (const word of phrase.modifiers) {
      const classes = /^[@#]/.exec(word)?.[0];
      if (
        entity.keys.includes(`${word}s`) ||
        hasWord(entity, (other) => other === word || other === `${word}s`)
      )
        score += SCORES.modifier;
      else if (classes && hasWord(entity, (other) => other.startsWith(classes)))
        score += SCORES.contradiction;
      else if (entity.keys.length === 0) return -9;
      else score += SCORES.missingModifier;
    }
    const last = this.lastBefore(entity, index);
    // ‘We had some issues’, exec says: of two who are named later the first.
    if (!last) return score + SCORES.notYetNamed + SCORES.eachSentence * this.sentencesAhead(entity, mention);
    // Chancellor Holm won, and the leader of the Norland Party left: nobody is called so beside their name
    const isBeside = phrase.modifiers.size > 0 && last.sentence === mention.sentence && last.form === 'name';
    if (noun === SCORES.likeNoun && isBeside) return -9;
    score += SCORES.eachSentence * Math.min(FAR, mention.sentence - last.sentence);
    score += SCORES.prominence * Math.log2(Math.min(16, 1 + entity.mentions.length));
    const isVague =
      GENERAL.test(phrase.head) || !isPersonalNoun(phrase.head) || entity.roles.some(isOfAnyFame);
    return noun === SCORES.likeNoun && !isVague && score < LIKE_ENOUGH ? -9 : score;
  }

  /** An organisation of whose class nothing is known: rather the one that the article is about, no initialism such as EU. */
  private weight(entity: Entity): number {
    const opens = (this.mentions[entity.mentions[0] ?? -1]?.block ?? FAR) < 2 ? 0.6 : 0;
    const initials = consistsOf(entity.name, UPPER, 1, 2) ? -1 : 0;
    return opens + initials + 0.35 * Math.log2(Math.min(16, 1 + entity.mentions.length));
  }

  private sentencesAhead(entity: Entity, mention: Mention): number {
    const first = this.mentions[entity.mentions[0] ?? -1] ?? this.mentions[entity.fullest];
    return first ? Math.min(FAR, Math.max(0, first.sentence - mention.sentence)) : FAR;
  }

  /** How well the noun alone agrees; below nought where it does not. */
  nounScore(entity: Entity, phrase: Phrase): number {
    const { head } = phrase;
    const groups = roleGroups(head);
    const isPossible = isAnyOrganisation(phrase) && isNamedOrganisation(entity) && entity.roles.length < 2;
    let best: number = isPossible ? SCORES.anyOrganisation : -9;
    for (const role of entity.roles) {
      if (role.head === head && isOfOther(role, phrase)) continue;
      if (role.head === head || role.modifiers.has(`#${head}`)) return SCORES.sameNoun;
      // “The host” is not “a celebrity”: one without a name is meant by the same noun only.
      if (entity.keys.length === 0) continue;
      if (roleGroups(role.head).some((group) => groups.includes(group)))
        best = Math.max(best, SCORES.likeNoun);
    }
    return best;
  }

  /** The entity's last mention before this one, found by halving. */
  private lastBefore(entity: Entity, index: number): Mention | null {
    let low = 0;
    let high = entity.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entity.mentions[middle] as number) < index) low = middle + 1;
      else high = middle;
    }
    return this.mentions[entity.mentions[low - 1] ?? -1] ?? null;
  }
}

/** Cougars coach Bo Vale came; the Wildcats coach said: what leads a team has its name, and it is not the same. */
function isOfOther(role: Role, phrase: Phrase): boolean {
  // Ann Lee, R-Ga., left; the Louisiana Republican said
  const state = [...role.modifiers].find((word) => word.startsWith('~'));
  if (state) return phrase.modifiers.size > 0 && ![...phrase.modifiers].some((word) => isShort(state, word));
  if (!/^(?:coach|manager|captain|boss)$/.test(phrase.head)) return false;
  const own = [...role.modifiers].filter(isOfWhom);
  const said = [...phrase.modifiers].filter(isOfWhom);
  return own.length > 0 && said.length > 0 && !said.some((word) => own.includes(word));
}

/** Is a state written so in short: ~calif and ~ga are California and Georgia? */
function isShort(state: string, word: string): boolean {
  let at = 1;
  for (const letter of word) if (letter === state[at] && (at > 1 || letter === word[0])) at++;
  return at > 2 && at >= state.length - (state.endsWith('.') ? 1 : 0);
}

const isOfWhom = (word: string) => !/^[@#]/.test(word) && !NOUN_MODIFIERS.has(word) && !RANKS.includes(word);

/** Words that make another office of the same noun: prime minister, vice president, deputy mayor. */
const RANKS = ['prime', 'chief', 'vice', 'deputy', 'shadow', 'assistant'];

/** The entity has the noun’s role, but always of another rank; or no role of the rank: the chief minister is no party chief. */
export function isOtherRank({ roles }: Entity, { head, modifiers }: Phrase): boolean {
  // the coroner: the assistant coroner, too
  if (head === 'coroner') return false;
  const same = roles.filter((role) => role.head === head);
  if (same.length === 0) return modifiers.has('chief') && roles.every((role) => !role.modifiers.has('chief'));
  return RANKS.some((rank) => same.every((role) => role.modifiers.has(rank) !== modifiers.has(rank)));
}

/** Titles that are another's with another place. */
const OF_A_PLACE = /^(?:prince|princess|duke|duchess|earl)$/;

function isOtherTitle(entity: Entity, { head, modifiers }: Phrase): boolean {
  return (
    OF_A_PLACE.test(head) &&
    modifiers.size > 0 &&
    ![...modifiers].some((word) => hasWord(entity, (own) => own === word))
  );
}

/** Does a word of the entity’s roles pass the test? */
function hasWord(entity: Entity, test: (word: string) => boolean): boolean {
  for (const { head, modifiers } of entity.roles) {
    if (test(head)) return true;
    for (const word of modifiers) if (test(word)) return true;
  }
  return false;
}

/** `The company`, not `KCNA state news agency` or `the Korean agency`. */
function isAnyOrganisation(phrase: Phrase): boolean {
  if (phrase.determiner !== 'the' || !OF_ANY_ORGANISATION.has(phrase.head)) return false;
  return ![...phrase.modifiers].some((word) => /^[@#]/.test(word));
}

/** A name of unknown kind is one only where the article keeps coming back to it. */
function isNamedOrganisation(entity: Entity): boolean {
  if (entity.keys.length === 0) return false;
  return entity.kind === 'organisation' || (entity.kind === 'unknown' && entity.mentions.length > 2);
}
