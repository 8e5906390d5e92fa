import { SURNAMES_FIRST } from '@/engine/lexicon/en/surname-first';

/** A name in the parts by which it is sorted; literal where these are not known, and for organisations. */
export type PersonName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Words before a family name that belong to it: `van der Berg`. Lower-case ones only: `Van Morrison` is a given name. */
const PARTICLES =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|ter|ten|zu|zur|al|el|bin|ibn|af|av)$/;
const SUFFIX = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/i;
/** Words of an organisation, a desk or a newsroom, which is no person. */
const NO_PERSON =
  /\b(?:staff|agency|agencies|news|newsroom|press|desk|team|editors?|editorial|board|reporters?|correspondents?|writers?|service|wire|times|post|media|reuters|afp|bbc|cnn|guardian|associated|bloomberg|network|group|inc|ltd|university|council|ministry|department)\b/i;

/**
 * Splits a name into family and given name where that can be known: one in Latin letters of two to five words, none of
 * them an organisation's. Names that put the family first (Kim Jong Un) are known by their family name.
 */
export function personName(printed: string): PersonName {
  const name = printed.replace(/^by\s+/i, '').trim();
  const inverted = /^([^,]+),([^,]+)$/.exec(name);
  if (inverted?.[1] && inverted[2] && !SUFFIX.test(inverted[2].trim())) {
    return { family: inverted[1].trim(), given: inverted[2].trim() };
  }
  const words = name.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  const isPersonal =
    !/\d|[^\p{Script=Latin}\p{M}\s.'’‘-]/u.test(words.join(' ')) &&
    !NO_PERSON.test(name) &&
    !/\b(?:and|of|the|for)\b/i.test(name);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (!isPersonal || words.length < 2 || words.length > 5) return { literal: name || printed };
  const from = familyAt(words);
  const [family, given] = isFamilyFirst(words)
    ? [words[0] ?? '', words.slice(1).join(' ')]
    : [words.slice(from).join(' '), words.slice(0, from).join(' ')];
  return { family, given, ...(suffix && { suffix }) };
}

/** Three short words of which the first is a family name and the last is none: Kim Jong Un, Moon Jae-in. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  const isGivenAfter = words.length === 3 || (words[1] ?? '').includes('-');
  return isGivenAfter && SURNAMES_FIRST.has(first) && !SURNAMES_FIRST.has(rest.at(-1) ?? '');
}

function familyAt(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] ?? '')) at--;
  return at;
}

/** `Lindqvist, Mara`; `Baker, Josephine, Jr.`; an organisation as it is. */
export function invertedName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** `Mara Lindqvist`. */
export function fullName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** The name by which a person is spoken of in a text: `Lindqvist`. */
export function shortName(name: PersonName): string {
  return 'literal' in name ? name.literal : name.family;
}

/** `J.-P.` for Jean-Pierre, `M. A.` for Mara Anna. */
export function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
