import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** …, said a senior official who asked not to be named because the talks are private. */
const UNNAMED =
  /\b(?:(?:asked|asking|requested|requesting|wished|wishing|preferred|insisted|declined|declining|refused|wanted|did not want|didn[’']t want) (?:that (?:he|she|they) )?(?:not |to not )?(?:to )?(?:be |being )?(?:named|identified|anonymity|anonymous)|not to be (?:named|identified)|(?:did not|didn[’']t|would not|wouldn[’']t|declined to|refused to) give (?:his|her|their) (?:full |last )?names?|(?:on|under) (?:the )?condition of anonymity|(?:granted|requested) anonymity|(?:spoke|speaking) anonymously|not (?:publicly )?authori[sz]ed to (?:speak|comment|discuss|talk)|(?:whose|his|her|their) names? (?:has|have|had|was|were)? ?(?:not )?(?:been )?(?:withheld|changed))\b/i;

/** A source familiar with the talks; people close to the family: unnamed by what they are called. */
const BY_DESCRIPTION =
  /\b(?:sources?|people|persons?|officials?|insiders?|aides?|Republicans?|Democrats?|somebody|someone) (?:who (?:is|are|was|were) )?(?:familiar with|close to|with (?:direct |first-hand )?knowledge of|briefed on|privy to|involved in)\b/i;
const FAMILIAR = ['familiar with', 'close to', 'knowledge of', 'briefed on', 'privy to', 'involved in'];

const HINTS = ['name', 'identified', 'anonym', 'authori'];

/** … because the talks are private; … as they were not authorised to speak. */
const BECAUSE = /\b(?:because|since|as|citing|for fear of|due to|owing to|to|fearing|for) ([^,.;]{6,140})/i;

/** Said of an unnamed source; `reason` is what the article gives, null where it gives none. Null where the source is named. */
export function findAnonymity(context: DetailContext): { reason: Evidence | null } | null {
  const unnamed = context.mention.form === 'name' ? null : firstMatch(context, HINTS, UNNAMED);
  if (!unnamed) return isUnnamed(context) ? { reason: null } : null;
  if (/authori[sz]ed/i.test(unnamed.text)) return { reason: unnamed };
  const rest = context.words.slice(unnamed.end - context.offset);
  const match = BECAUSE.exec(rest);
  if (!match?.[1] || match.index > 60) return { reason: null };
  const text = match[1].trim();
  const start = unnamed.end + match.index + match[0].indexOf(text);
  return { reason: { start, end: start + text.length, text } };
}

/** The description of the source itself tells that nobody may know who it is. */
function isUnnamed(context: DetailContext): boolean {
  if (context.mention.form !== 'description') return false;
  const found = firstMatch(context, FAMILIAR, BY_DESCRIPTION);
  return found !== null && found.start < context.mention.end && found.end > context.mention.start;
}
