import type { Language } from '../lexicon/language';
import type { Token } from '../text/document';

/**
 * The gender by which a pronoun means a thing or a body, where the language has one: la préfecture … elle; le syndicat …
 * il. `first` is the first token of what names it: its determiner stands there or before.
 */
export function thingGender(
  { tokens, language }: { readonly tokens: readonly Token[]; readonly language: Language },
  first: number,
): 'female' | 'male' | null {
  const own = language.genderOf?.('', printed(tokens[first])) ?? null;
  return own ?? language.genderOf?.('', printed(tokens[first - 1])) ?? null;
}

function printed(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
