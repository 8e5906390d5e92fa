import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** Kim reportedly told officers to “prepare the northern sites”. */
const ADVERB =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|is alleged to have|are alleged to have)\b/i;

/** The chancellor is expected to say the plan “puts renters first”. */
const EXPECTED =
  /\b(?:(?:is|are|was|were) (?:widely )?(?:expected|due|set|likely|scheduled|understood|believed|thought|said|reported|rumou?red|claimed) to (?:have )?(?:\w+ly )?(?:say|said|tell|told|warn|warned|argue|argued|announce|announced|declare|declared|call|called|describe|described|pledge|pledged|promise|promised|accuse|accused|urge|urged|claim|claimed|insist|insisted|be|been|use|used|ask|asked)|will (?:\w+ly )?(?:say|tell|warn|argue|announce|declare|call|pledge|promise|accuse|urge|claim|insist|add))\b/i;

/** “This is only the start,” Mr Kim was quoted as saying. */
const QUOTED_AS =
  /\b(?:(?:is|was|were|been|being) (?:widely )?quoted(?: as (?:saying|telling|having said))?|is (?:said|reported) to have)\b/i;

/** The words by which the article keeps its distance; null where it vouches for the words. */
export function findHedge(context: DetailContext): Evidence | null {
  return firstMatch(context, ADVERB) ?? firstMatch(context, EXPECTED) ?? firstMatch(context, QUOTED_AS);
}
