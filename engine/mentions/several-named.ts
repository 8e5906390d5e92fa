import { isCommonWord } from '../lexicon/en/common-capitals';
import { CALENDAR_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { ORGANISATION_HEADS, THING_HEADS } from '../lexicon/en/organisations';
import { nounPhraseAt, type Scene } from './noun-phrases';

/** Dietz and | Sons */
const FIRM = /^(?:sons?|daughters?|brothers|partners|associates|company)$/;

/** What stands behind the last matter of a bare list: head of sales and marketing | at Norwater. */
const AFTER_MATTER = /^(?:of|at|for|in|with|from|who|is|was|has)$/;

/** What stands before the list. */
interface Where {
  /** No article: of law. */
  readonly bare: boolean;
  /** The description is set off by a comma, which would stand before “and” too if somebody else came behind it. */
  readonly apart: boolean;
}

/** No list has more. */
const MOST = 5;

/**
 * Where a complement ends that names several: director of Parks | and Recreation; a partner at Lee, | Wesson and Hale; a
 * professor of law | and medicine. `end` where it names one: the owner of the Swan | and Bo Vale; aide to Lee | and the mayor.
 */
export function endOfSeveral(scene: Scene, end: number, where: Where): number {
  const { tokens } = scene;
  let at = end;
  for (let count = 0; count < MOST; count++) {
    const comma = tokens[at]?.text === ',';
    // Law, Trade, | and Policy; but: the mayor of Lund, | and Holm
    const and = comma && count > 0 ? at + 1 : at;
    if (/^(?:and|&)$/.test(tokens[and]?.lower ?? '')) return itemAt(scene, and + 1, where, true) ?? end;
    const item = comma ? itemAt(scene, at + 1, where, false) : null;
    if (!item) return end;
    at = item;
  }
  return end;
}

/** The end of the body, the place or the matter at token `i`; null where a person or anything else stands there. */
function itemAt(scene: Scene, i: number, { bare, apart }: Where, last: boolean): number | null {
  const { tokens, nameAt, surnames } = scene;
  const token = tokens[i];
  if (token?.type !== 'word' || token.block !== tokens[i - 1]?.block) return null;
  const { lower, facts } = token;
  if (token.capital && FIRM.test(lower)) return i + 1;
  const name = nameAt[i];
  const phrase = nounPhraseAt(scene, i);
  if (!name) {
    // Center for Law and | Policy
    if (token.capital && facts.isModifier && !facts.isDemonym && !phrase) return i + 1;
    if (!bare || token.capital || facts.isFunction || facts.cue > 0 || CALENDAR_WORDS.has(lower)) return null;
    if (phrase || /[^e]ed$|ly$/.test(lower) || (!last && lower.endsWith('ing'))) return null;
    const after = tokens[i + 1];
    const closed =
      after?.block !== token.block ||
      after?.type === 'punctuation' ||
      (after?.facts.cue ?? 0) >= 2 ||
      AFTER_MATTER.test(after?.lower ?? '');
    return closed || (!last && after?.lower === 'and') ? i + 1 : null;
  }
  if (name.first !== i || name.role || /^[’']s?$/.test(tokens[name.end]?.text ?? '')) return null;
  // Bath and | Dover schools; but: Bath and | Dover striker Bo Vale
  if (phrase && phrase.end > name.end) return phrase.noun.kind === 'organisation' ? phrase.end : null;
  const kind = tokens[name.end - 1]?.lower ?? '';
  if (ORGANISATION_HEADS.has(kind) || THING_HEADS.has(kind)) return name.end;
  // at Berg and | Wesson; but: aide to Lee and | Lisa Holm
  const isPersonal =
    name.end - i === 1
      ? surnames.has(lower)
      : genderOfGivenName(lower) !== null || !(apart || isCommonWord(lower));
  return isPersonal ? null : name.end;
}
