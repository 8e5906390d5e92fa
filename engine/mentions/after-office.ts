import { genderOfGivenName } from '../lexicon/en/given-names';
import { OFFICES } from '../lexicon/en/honorifics';
import { ORGANISATION_HEADS } from '../lexicon/en/organisations';
import { PLACES } from '../lexicon/en/places';
import { SURNAMES_FIRST } from '../lexicon/en/surname-first';
import type { Token } from '../text/document';
import { isRetired } from './adjectives';

/** Secretary | of State | John Kerry; Sen. | Ted Cruz: the end of the office, dots included. */
export function afterOffice(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  if (tokens[i]?.text === '.') i++;
  if (isRetired(tokens, i)) i += 3;
  if (/^(?:of|for)$/.test(tokens[i]?.lower ?? '') && i + 1 < end) {
    let j = i + 1;
    let known = false;
    while (j < end) {
      const word = (tokens[j] as Token).lower;
      if (OFFICES.has(word)) known = true;
      else if (!/^(?:the|and|&)$/.test(word)) break;
      j++;
    }
    // Assistant Secretary of State | for Harbour Affairs | Ann Lee
    if (known) return tokens[j]?.lower === 'for' && j < end ? afterNamedOffice(tokens, j + 1, end) : j;
    return afterNamedOffice(tokens, j, end);
  }
  return Math.min(i, end);
}

/** CEO of the Refugee Council | Enver Solomon; Governor of Kherson Oblast, which is an office and nothing else. */
function afterNamedOffice(tokens: readonly Token[], from: number, end: number): number {
  let given = end - from >= 3 ? end - 2 : end;
  // Minister for Health | Koh Poh Leng
  if (end - from > 3 && SURNAMES_FIRST.has(tokens[end - 3]?.lower ?? '')) given = end - 3;
  for (let i = end - 1; i > from; i--) {
    const { lower } = tokens[i] as Token;
    const before = (tokens[i - 1] as Token).lower;
    // MP for Lund West | Ann Lee
    if (/^(?:north|south|east|west|central)$/.test(lower)) continue;
    if (ORGANISATION_HEADS.has(before) || PLACES.has(before)) return i;
    // Enver | Solomon are two of them.
    if (genderOfGivenName(lower)) given = Math.min(i, end - 2);
  }
  return given;
}
