import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import { oneSpaced } from './entity';

/** Some parents, many of the residents. */
const VAGUE = /^(?:(?:the|some|several|many|a few|most|other|of)\b\s*)+/i;
/** Both of them; their teens; his sons: no kind of people that can be told by itself. */
const STANDS_ALONE = /^(?:both|those|all|others|their|his|her|its)\b/i;

/** How far back they are looked for, in mentions: in the paragraph or the one before. */
const WITHIN = 12;

/**
 * Residents of Lund said so. “It stinks,” [one] said, [one of them] said: one of the residents of Lund. Null where the mention is
 * no such word, and where no several of whom it is one stand before it.
 */
export function nameOfOne(
  { text, tokens, language }: Document,
  mentions: readonly Mention[],
  index: number,
): string | null {
  const one = mentions[index] as Mention;
  const word = /^(one|another)(?: of th(?:em|ose))?$/i
    .exec(text.slice(one.start, one.end))?.[1]
    ?.toLowerCase();
  if (!word || language.glossary) return null;
  for (let i = index - 1; i >= 0 && i >= index - WITHIN; i--) {
    const { number, form, piece, block, start, end, kind, members, firstToken } = mentions[i] as Mention;
    if (block < one.block - 1) return null;
    if (piece >= 0 || form !== 'description' || number !== 'plural' || members.length > 0) continue;
    const several = oneSpaced(text.slice(start, end)).replace(VAGUE, '');
    // They held up signs. [One] said: no person; in their teens
    if (kind !== 'group' || several === '' || STANDS_ALONE.test(several)) return null;
    // One of the neighbours, one of the Whitehall sources
    const { noun, isModifier, isDeterminer } = (tokens[firstToken] as Token).facts;
    return `${word} of the ${noun || isModifier || isDeterminer ? several.charAt(0).toLowerCase() + several.slice(1) : several}`;
  }
  return null;
}
