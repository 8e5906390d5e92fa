import type { Token } from './document';

/** The most tokens in a parenthesis that is passed over. */
const REACH = 8;

/**
 * Where the comma or dash stands behind a name or description that ends before `end`, over what says in parentheses how it is
 * called: the head of the NPA (Norland Ports Authority) | , Ann Lee; Ann Lee | — the head of the NPA —. -1 where none stands there.
 */
export function commaBehind(tokens: readonly Token[], end: number): number {
  const block = tokens[end - 1]?.block;
  let at = end;
  if (tokens[at]?.text === '(') {
    while (at < end + REACH && tokens[at]?.text !== ')') at++;
    at++;
  }
  const comma = tokens[at];
  return /^[,—–]$/.test(comma?.text ?? '') && comma?.block === block ? at : -1;
}
