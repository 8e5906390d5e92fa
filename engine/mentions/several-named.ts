import { genderOfGivenName } from '../lexicon/en/given-names';
import { ORGANISATION_HEADS } from '../lexicon/en/organisations';
import { nounPhraseAt, type Scene } from './noun-phrases';

/**
 * Where a complement ends that names several: director of Parks | and Recreation; a partner at Lee, | Wesson and Hale; a
 * professor of law | and medicine. `end` where it names one: the owner of the Swan | and Bo Vale; aide to Lee | and the mayor.
 *
 * `bare` tells that a matter without an article stands before `end`.
 */
export function endOfSeveral(scene: Scene, end: number, bare: boolean): number {
  const { tokens } = scene;
  let at = end;
  for (let count = 0; count < 5; count++) {
    const comma = tokens[at]?.text === ',';
    // Law, Trade, | and Policy; but: the mayor of Lund, | and Holm
    const and = comma && count > 0 ? at + 1 : at;
    const last = /^(?:and|&)$/.test(tokens[and]?.lower ?? '');
    const item = last || comma ? itemAt(scene, last ? and + 1 : at + 1, bare) : 0;
    if (last || !item) return item || end;
    at = item;
  }
  return end;
}

/** The end of the body, the place or the matter at token `i`; 0 where a person or anything else stands there. */
function itemAt(scene: Scene, i: number, bare: boolean): number {
  const { tokens, nameAt, surnames } = scene;
  const token = tokens[i];
  if (token?.type !== 'word' || token.block !== tokens[i - 1]?.block) return 0;
  const { lower, facts, capital } = token;
  const name = nameAt[i];
  const phrase = nounPhraseAt(scene, i);
  if (!name) {
    // Dietz and | Sons; Center for Law and | Policy
    if (capital) return lower === 'sons' || (facts.isModifier && !facts.isDemonym && !phrase) ? i + 1 : 0;
    // sister to Ann, | eight, and …; a friend of hers | and left the room
    const isOther = [i, i + 1].some((at) => tokens[at]?.facts.isDeterminer);
    const isMatter = bare && !phrase && !facts.isFunction && facts.cue === 0 && !/[^e]ed$|ly$/.test(lower);
    return isMatter && !isOther ? i + 1 : 0;
  }
  if (name.first !== i || name.role || /^[’']s?$/.test(tokens[name.end]?.text ?? '')) return 0;
  // Bath and | Dover schools; but: Bath and | Dover striker Bo Vale
  if (phrase && phrase.end > name.end) return phrase.noun.kind === 'organisation' ? phrase.end : 0;
  // at Berg and | Wesson; but: aide to Lee and | Lisa Holm
  const isPersonal = name.end - i > 1 ? genderOfGivenName(lower) : surnames.has(lower);
  return isPersonal && !ORGANISATION_HEADS.has(tokens[name.end - 1]?.lower ?? '') ? 0 : name.end;
}
