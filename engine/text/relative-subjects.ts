import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import type { Token } from './document';

/** The most tokens between the relative pronoun and its verb. */
const REACH = 16;

/**
 * The tokens with a `who` of no width before each verb of speech that a parenthesis parts from its own: un grupo de socios
 * que, liderados por Dinamarca, [—] reclamaron “otra política”. English papers seldom write so, and the weights do not know it.
 */
export function withRelativeSubjects(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!language.glossary || language.partsVerbs) return tokens;
  return tokens.flatMap((token, i) => {
    if (token.type !== 'word' || cueStrength(token.lower) < 2 || !isParted(tokens, i)) return [token];
    return [{ ...token, end: token.start, text: '', lower: 'who', capital: false }, token];
  });
}

/** The verb stands behind a comma, and the one before that behind `who`. */
function isParted(tokens: readonly Token[], verb: number): boolean {
  const { block } = tokens[verb] as Token;
  if (tokens[verb - 1]?.text !== ',') return false;
  for (let i = verb - 2; i > verb - REACH; i--) {
    const token = tokens[i];
    if (token?.block !== block || /^[.?!:;“”«»"„]$/.test(token.text)) return false;
    if (token.text === ',') return tokens[i - 1]?.lower === 'who' && tokens[i - 2]?.type === 'word';
  }
  return false;
}
