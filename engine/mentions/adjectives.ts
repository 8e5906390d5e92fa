import { roleNoun } from '../lexicon/en/role-nouns';
import { startsUpper } from '../text/characters';
import type { Token } from '../text/document';

const ORIGIN =
  /-(?:based|born|led|backed|area|style|bred|raised|trained|educated|owned|funded|held|occupied|listed|wide|era|like|made|linked|allied|aligned|headquartered)$/;

/** Whether a word only tells where somebody is from: Oslo-based, Ohio-born, Kremlin-backed. Takes lower case. */
export function isOrigin(lower: string): boolean {
  return lower.includes('-') && ORIGIN.test(lower);
}

/** R-Texas, D-Calif.: an American party and state. */
export function isPartyAndState(text: string): boolean {
  return text.charAt(1) === '-' && 'RDI'.includes(text.charAt(0)) && startsUpper(text.slice(2));
}

/** New | York-based product liability lawyer: what such a word opens is as good as determined. */
export function opensWithOrigin(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < i + 3; j++) {
    const token = tokens[j];
    if (!token?.capital || token.type !== 'word') return false;
    if (token.lower.includes('-') && /-(?:based|born|raised|trained|educated)$/.test(token.lower))
      return true;
  }
  return false;
}

/** the | “Pier” | actor: the token after a short title in marks; `at` where there is none. But: the “storm,” Governor Lee said. */
export function afterQuotedTitle(tokens: readonly Token[], at: number): number {
  if (!/^["“'‘]$/.test(tokens[at]?.text ?? '')) return at;
  for (let i = at + 2; i <= at + 5; i++) {
    const token = tokens[i];
    if (!token || token.block !== tokens[at]?.block) return at;
    if (/^["”'’]$/.test(token.text))
      return tokens[i - 1]?.text !== ',' && roleNoun(tokens[i + 1]?.lower ?? '')?.kind === 'person'
        ? i + 1
        : at;
  }
  return at;
}

/** General | (retd), as a rank is written in South Asia and Africa. */
export function isRetired(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    /^(?:retd|rtd|retired)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.text === ')'
  );
}
