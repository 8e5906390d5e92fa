import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** “We were never asked,” Ann Lee said on behalf of the fishermen of Lund. */
const ON_BEHALF =
  /\b(?:on behalf of|speaking for) ((?:the |an? |his |her |their )?[\p{L}][\p{L}’'-]*(?: (?!who|which|that|said|says|told|on|in|as|at|after|and|by)[\p{L}][\p{L}’'-]*){0,5})/u;
const HINTS = ['on behalf of', 'speaking for'];

/** Whom the source speaks for: a spokesman's principal, or somebody on whose behalf the words were said; null where nobody. */
export function findPrincipal(context: DetailContext): Evidence | null {
  const { document, mention } = context;
  const { onBehalfOf } = mention;
  if (!onBehalfOf) return firstMatch(context, HINTS, ON_BEHALF);
  return { ...onBehalfOf, text: document.text.slice(onBehalfOf.start, onBehalfOf.end) };
}
