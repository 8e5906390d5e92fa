import type { Mention } from '../mentions/mention';
import { commaBehind } from '../text/comma-behind';
import type { Document } from '../text/document';
import type { Link } from './cast';

/**
 * `China’s ambassador to Britain Liu Hai`: a name at its end that no preposition governs; `Former chairman of Norwater` before
 * `Lt Gen Bo Vale`: a name behind it that has a title.
 */
export function linkNamedWithin(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
): Link | null {
  const mention = mentions[index] as Mention;
  if (mention.kind !== 'person' || mention.number === 'plural') return null;
  for (const near of [index + 1, index - 1, index + 2]) {
    const name = mentions[near];
    const link = links[near];
    if (!name || !link || name.form !== 'name' || !isPersonLink(link) || link.entity.keys.length < 2)
      continue;
    const isBehind = name.firstToken === mention.endToken && name.role?.start === name.start;
    if (name.start <= mention.start || (!isBehind && (mention.onBehalfOf || name.end !== mention.end)))
      continue;
    const { lower: before = '', facts } = document.tokens[name.firstToken - 1] ?? {};
    // the leader of the far-right | Norland First
    if (before.includes('-') || facts?.isModifier) continue;
    if (/^(?:of|for|to|in|at|from|with|and|by|on|'s|the|a)$/.test(before)) continue;
    return { entity: link.entity, step: 'full-name', rivals: [], confidence: 0.9 };
  }
  return null;
}

/** A mother who gave her name as | Tracy; a man, identified only as | Ian; a boy called | Ian; but: a senator called | Vale a “liar”. */
const NAMED_AS =
  /^,? (?:(?:nam|call)ed|who goes by|(?=.{0,50}(?:name|ident))(?:who |ident)[^.]{0,50} as)(?: only)? $/;

/** `the defence secretary, John Healey,` and `Ingrid Solheim, the harbour master,`: the name beside it. */
export function linkInApposition(
  document: Document,
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  index: number,
): Link | null {
  const mention = mentions[index] as Mention;
  if (mention.number === 'plural') return null;
  const { tokens } = document;
  for (const near of [index + 1, index - 1, index + 2, index - 2, index + 3, index - 3]) {
    const name = mentions[near];
    const link = links[near];
    if (!name || !link || name.form !== 'name' || name.possessive || mention.possessive) continue;
    // el portavoz del Gobierno, Tomás Urrea: where the rules made it the name's role already
    const isRole = name.role?.start === mention.start;
    if (mention.onBehalfOf && !isRole) continue;
    if (name.block !== mention.block || name.start < mention.end !== name.end <= mention.start) continue;
    const forward = name.start > mention.start;
    const [first, second] = forward ? [mention, name] : [name, mention];
    // Ann Lee, now | a pundit, said
    const isNow = /^(?:now|then|once|formerly)$/.test(tokens[second.firstToken - 1]?.lower ?? '');
    const after = tokens[forward ? name.endToken : mention.endToken];
    const isNamed =
      NAMED_AS.test(document.text.slice(mention.end, name.start)) &&
      !/^(?:an?|the|["“‘])$/.test(after?.lower ?? '');
    if (!isNamed && commaBehind(tokens, first.endToken) !== second.firstToken - (isNow ? 2 : 1)) continue;
    // “the minister, Berg and Holm”: a list, no apposition.
    if (!after || /^(?:and|or)$/.test(after.lower)) continue;
    if (
      forward
        ? !isPersonLink(link)
        : after.type === 'word' && !/^(?:who|which|whose|that|out)$/.test(after.lower)
    )
      continue;
    // Menée par Morvan, la maire « ment »
    if (document.language.glossary && (/^[«“„]$/.test(after.text) || disagree(mention, link))) continue;
    // “in the Commons, the Conservative MP, who …”: kinds must agree.
    if ((forward || mention.kind === 'person') && !(mention.kind === 'person' && isPersonLink(link)))
      continue;
    if (isNamed) {
      link.entity.kind = 'person';
      link.entity.gender ??= mention.gender;
    }
    return { entity: link.entity, step: 'role', rivals: [], confidence: 0.96 };
  }
  return null;
}

/** Hervé Morvan, la maire: a woman and a man. */
function disagree({ gender }: Mention, { entity }: Link): boolean {
  const known = (each: string | null) => each === 'female' || each === 'male';
  return known(gender) && known(entity.gender) && gender !== entity.gender;
}

function isPersonLink(link: Link): boolean {
  return link.entity.kind === 'person' || link.entity.kind === 'unknown';
}
