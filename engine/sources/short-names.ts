import { countryOrParty } from '../lexicon/en/countries';
import { roleNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import { type Entity, newEntity } from './entity';
import type { NameForm } from './names';
import type { Organisations } from './organisations';
import { genderOfName, honorificOf, type People } from './people';
import type { ResolutionStep } from './resolution';
import { readPhrase } from './roles';

/** Two namesakes whose scores differ by less are ambiguous. */
const CLEAR_LEAD = 0.15;

/** A single word that the article never completes was the right name in three cases of four. */
const ONE_WORD = 0.8;

/** What a namesake is behind who is elsewhere called by a given name alone. */
const CALLED_BY_GIVEN = 2;

/** What his mother, Karin Berg, is behind Kai Berg. */
const OF_SOMEBODY = 1;

/** His wife, Ida Berg; the first lady, Ida Berg; but: Ida Berg, a mother of two. */
const KINSWOMAN = /^(?:lady|wife|daughter|sister|mother|mum|niece|cousin)$/;
const KINSMAN = /^(?:husband|son|brother|father|dad|nephew|cousin)$/;
const WHOSE = /\b(?:his|her|the first)\b|[’']s\b/i;

/** Nobody younger has a title, in years. */
const ADULT = 16;

/** Kai Berg’s mother, Leanne, is probably the Ms Berg who is named next. */
const RELATIVE = 0.6;

/** The names of one word by which the reporter calls somebody: his mother, Karin Berg, came; Karin said. */
export function givenAlone(
  forms: readonly NameForm[],
  mentions: readonly Mention[],
): ReadonlyMap<string, number> {
  const isTold = (index: number) => (mentions[index]?.piece ?? 0) < 0;
  return new Map(
    forms
      .filter(({ core }) => core.length === 1)
      .map((form) => [form.core[0] as string, form.mentions.find(isTold) ?? Number.POSITIVE_INFINITY]),
  );
}

/** Ms Berg is no man of that name. */
function isOtherGender(mention: Mention, { gender }: Entity): boolean {
  return mention.gender !== null && gender !== null && gender !== mention.gender;
}

/** Links names of one word, in reading order: surnames, given names, acronyms. */
export class ShortNames {
  /** People and things that the article names with one word only. */
  readonly entities: Entity[] = [];
  private readonly single = new Map<string, Entity>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly people: People,
    private readonly organisations: Organisations,
    /** Names of one word by which the reporter calls somebody. */
    private readonly given: ReadonlyMap<string, number>,
  ) {}

  link(index: number, form: NameForm): Link {
    const mention = this.mentions[index] as Mention;
    const key = form.core.join(' ');
    const honorific = honorificOf(this.document, mention);
    // Alfie Vale, 11, waited. Ms Vale said: his mother
    const isFitting = (each: Entity) =>
      honorific === 'given' || !(isOtherGender(mention, each) || (honorific && (each.age ?? ADULT) < ADULT));
    const found = this.candidates(key, honorific, isFitting);
    const fitting = found.entities.filter(isFitting);
    if (fitting.some((each) => !this.isRelative(each, form, mention)))
      return this.doubted(this.choose(fitting, found.step, index), index);
    const relative = found.entities.length > 0 && this.relativeOf(index);
    if (relative) return { entity: relative, step: 'surname', rivals: [], confidence: RELATIVE };
    const known = this.single.get(key);
    if (known) return { entity: known, step: 'full-name', rivals: [], confidence: ONE_WORD };
    const organisation = honorific ? null : this.organisations.findAlias(form);
    if (organisation) return { entity: organisation, step: 'acronym', rivals: [], confidence: 0.95 };
    const isPeople = /s$/.test(key) && /^[@#]/.test(countryOrParty(key)) && !honorific;
    const entity = newEntity({
      kind: honorific ? 'person' : isPeople ? 'group' : form.kind,
      name: form.printed,
      keys: form.core,
      gender: honorific ? mention.gender : genderOfName(form.core, this.document.language),
      number: isPeople ? 'plural' : 'singular',
      fullest: index,
    });
    this.single.set(key, entity);
    this.entities.push(entity);
    return { entity, step: 'full-name', rivals: [], confidence: ONE_WORD };
  }

  /**
   * Mr. Berg came. Berg and his wife, Ida Berg, left: where the surname stood before her, and nobody else has it in full, she
   * is not meant by it, nor by a title that no woman has.
   */
  private isRelative(entity: Entity, form: NameForm, { gender }: Mention): boolean {
    if ((form.mentions[0] as number) > entity.fullest || form.keys[0] !== entity.keys.at(-1)) return false;
    if (gender) return false;
    const titles = form.mentions.flatMap((index) => (this.mentions[index] as Mention).gender ?? []);
    const isTitled = titles.length > 0 && titles.every((title) => entity.gender && title !== entity.gender);
    return isTitled || this.isSomebodys(entity);
  }

  /** His mother, Karin Berg: told of as one of somebody's family. */
  private isSomebodys({ roles }: Entity): boolean {
    return roles.some(
      ({ head, span }) =>
        (KINSWOMAN.test(head) || KINSMAN.test(head)) &&
        WHOSE.test(this.document.text.slice(span.start, span.end)),
    );
  }

  /** Nora Berg died. Her son, Ian, came. “No,” said Berg: one of a family, who may be another of it. */
  private doubted(link: Link, index: number): Link {
    const isOpen = link.step === 'surname' && link.rivals.length === 0 && this.relativeOf(index) !== null;
    return isOpen ? { ...link, confidence: Math.min(link.confidence, RELATIVE) } : link;
  }

  /** Kai Berg’s mother, [Leanne], came. Ms Berg said: the last relative who was told of by a given name alone; null where none was. */
  private relativeOf(index: number): Entity | null {
    const { gender } = this.mentions[index] as Mention;
    const isIt = ({ mentions, roles }: Entity) =>
      (mentions[0] ?? index) < index &&
      roles.some(
        ({ head }) =>
          (gender !== 'male' && KINSWOMAN.test(head)) || (gender !== 'female' && KINSMAN.test(head)),
      );
    return this.entities.filter(isIt).at(-1) ?? null;
  }

  /** Sir Keir is a given name, Mr Kim a family name, Donna whichever there is. */
  private candidates(
    key: string,
    honorific: 'family' | 'given' | null,
    isFitting: (each: Entity) => boolean,
  ) {
    const order =
      honorific === 'given' ? (['given', 'family', 'any'] as const) : (['family', 'given', 'any'] as const);
    for (const part of order) {
      const entities = this.people.find(key, part);
      const step: ResolutionStep = part === 'given' ? 'given-name' : 'surname';
      // Mr Vale is no Ida Vale; nor Bo Vale Day
      if (part === 'any' ? entities.every(isFitting) : entities.some(isFitting)) return { entities, step };
    }
    return { entities: this.people.find(key, 'family'), step: 'surname' as const };
  }

  /** The namesake who fits: by gender, by role, by who was named last and most. */
  private choose(candidates: readonly Entity[], step: ResolutionStep, index: number): Link {
    const mention = this.mentions[index] as Mention;
    const scored = candidates
      .map((entity) => ({ entity, score: this.score(entity, mention, index) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    const entity = (best as { entity: Entity }).entity;
    if (!second) return { entity, step, rivals: [], confidence: step === 'given-name' ? 0.94 : 0.98 };
    const lead = (best?.score ?? 0) - second.score;
    if (lead < CLEAR_LEAD) return { entity, step, rivals: [second.entity], confidence: 0.5 };
    return { entity, step, rivals: [], confidence: Math.min(0.93, 0.62 + lead * 0.1) };
  }

  private score(entity: Entity, mention: Mention, index: number): number {
    const last = this.mentions[entity.mentions.at(-1) ?? -1];
    const full = this.mentions[entity.fullest] as Mention;
    const introduced = last ? 2 : full.start < mention.start ? 1 : 0;
    const distance = last ? Math.min(20, mention.sentence - last.sentence) : 20;
    // “Ms Holm” is rather Anna than Robin Holm.
    const known = mention.gender !== null && mention.gender === entity.gender ? 1.5 : 0;
    const prominence = 0.6 * Math.log2(1 + entity.mentions.length);
    // His mother, Karin Berg, came. “Good,” Karin said. Berg ran: he who is called so
    const isCalledByGiven = (this.given.get(entity.keys[0] ?? '') ?? index) < index;
    return (
      (isCalledByGiven ? -CALLED_BY_GIVEN : 0) -
      (this.isSomebodys(entity) ? OF_SOMEBODY : 0) +
      introduced +
      prominence -
      0.08 * distance +
      (this.roleFits(entity, mention) ? 3 : 0) +
      known
    );
  }

  /** `Defence Secretary Kim` is the Kim who has that role. */
  private roleFits(entity: Entity, mention: Mention): boolean {
    if (!mention.role || entity.roles.length === 0) return false;
    const phrase = readPhrase(this.document, mention.firstToken, this.tokenOfHead(mention));
    return phrase !== null && entity.roles.some((role) => roleNoun(role.head) === phrase.head);
  }

  private tokenOfHead(mention: Mention): number {
    let i = mention.firstToken;
    while (i < mention.endToken && (this.document.tokens[i]?.start ?? 0) < mention.head.start) i++;
    return i;
  }
}
