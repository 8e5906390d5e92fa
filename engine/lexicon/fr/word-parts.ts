import type { Token } from '../../text/document';
import type { WordPart } from '../language';

/** Words that lose their vowel before another: l'avis, qu'elle, lorsqu'il. */
const ELIDED = /^(?:[ldsncjmt]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;

/** Pronouns behind their verb: dit-il, explique-t-elle, a-t-on. */
const INVERTED = /-(?:t-)?(?=(?:ils?|elles?|on|je|tu|nous|ce)$)/;

/** l'|avis; qu'|a|-t-il; Giscard | d'Estaing stays whole. */
export function partsOf(lower: string, word: Token | null, before: Token | null): WordPart[] | null {
  const elided = ELIDED.exec(lower)?.[0].length ?? 0;
  // Valéry Giscard d'Estaing; but: Conseil d'État, where the word before is a body's.
  if (
    elided > 0 &&
    word &&
    lower.startsWith("d'") &&
    !word.capital &&
    isNameBefore(before) &&
    isCapitalAt(word, elided)
  )
    return null;
  const inverted = INVERTED.exec(lower);
  const end = inverted && inverted.index > elided ? inverted.index : lower.length;
  if (elided === 0 && end === lower.length) return null;
  const parts: WordPart[] = [];
  if (elided > 0) parts.push({ start: 0, end: elided });
  parts.push({ start: elided, end });
  if (inverted && end < lower.length) parts.push({ start: end + inverted[0].length, end: lower.length });
  return parts;
}

function isNameBefore(before: Token | null): boolean {
  return (
    before?.type === 'word' &&
    before.capital &&
    !/^(?:conseil|cour|chef|code|secrétaire|école|ministère)s?$/.test(before.lower)
  );
}

function isCapitalAt({ text }: Token, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at));
}
