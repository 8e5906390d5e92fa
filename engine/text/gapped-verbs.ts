import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import type { Token } from './document';

const QUOTE = /^["“”„«»]$/;
const ENDS = /^[.?!:;]$/;

/** The most words of the second subject, and the most tokens back to the verb that it shares. */
const LONGEST_SUBJECT = 6;
const REACH = 24;

/**
 * The tokens with the verb of speech that a second clause leaves out put in again, without width: Marta Olmedo habló de
 * “traición” y Julián Cárdenas [—] de “oportunidad”; Maas spricht von „Verrat“, Brandt [—] von „Aufbruch“. The marks would
 * be given to the first otherwise.
 */
export function withGappedVerbs(tokens: readonly Token[], { glossary }: Language): readonly Token[] {
  if (!glossary) return tokens;
  return tokens.flatMap((token, i) => {
    const verb = token.lower === 'of' && opensMarks(tokens, i) ? sharedVerb(tokens, i) : null;
    if (!verb) return [token];
    const at = (tokens[i - 1] as Token).end;
    return [{ ...verb, start: at, end: at, capital: false }, token];
  });
}

/** de “…”; von einem „…“; d'une « … ». */
function opensMarks(tokens: readonly Token[], of: number): boolean {
  const next = tokens[of + 1];
  return (
    QUOTE.test(next?.text ?? '') ||
    (/^(?:a|the|one|his)$/.test(next?.lower ?? '') && QUOTE.test(tokens[of + 2]?.text ?? ''))
  );
}

/** The verb before the first marks, where between these and `of` stands nothing but a conjunction and a subject; null elsewhere. */
function sharedVerb(tokens: readonly Token[], of: number): Token | null {
  const { block } = tokens[of] as Token;
  let start = of - 1;
  while (
    start > of - LONGEST_SUBJECT &&
    tokens[start]?.type === 'word' &&
    !/^(?:and|while)$/.test(tokens[start]?.lower ?? '')
  )
    start--;
  const joint = tokens[start];
  if (
    start === of - 1 ||
    joint?.block !== block ||
    !(joint.text === ',' || /^(?:and|while)$/.test(joint.lower))
  )
    return null;
  const subject = tokens.slice(start + 1, of);
  if (subject.some(({ lower }) => cueStrength(lower) > 0)) return null;
  const closing = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  if (!QUOTE.test(tokens[closing]?.text ?? '')) return null;
  for (let i = closing - 1; i > of - REACH; i--) {
    const token = tokens[i];
    if (token?.block !== block || ENDS.test(token.text)) return null;
    if (token.type === 'word' && cueStrength(token.lower) >= 2 && tokens[i + 1]?.lower === 'of') return token;
  }
  return null;
}
