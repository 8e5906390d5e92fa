import { isCommonWord } from '../lexicon/en/common-capitals';
import { ORGANISATION_HEADS } from '../lexicon/en/organisations';
import { PLACES } from '../lexicon/en/places';
import { consistsOf, UPPER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { isAgency } from './agency';
import { datelineEnd } from './datelines';

/** A credit’s names are at most so many tokens from its opening word or its slash. */
const LONGEST_CREDIT = 12;
const LONGEST_NAME = 6;

/**
 * Marks the tokens that are printed with the story and are none of it, where nobody can be quoted: photo credits, bylines, the
 * places of datelines and the page's notices. 1 for such a token. Linear.
 */
export function readParatext(document: Document): Uint8Array {
  const { tokens } = document;
  const marked = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const end = creditEnd(tokens, i);
    // AP | Photo/Bo Vale
    if (end > i) marked.fill(1, isAgency(tokens[i - 1], token.block) ? i - 1 : i, end);
    else if (isCreditSlash(tokens, i)) marked.fill(1, nameBefore(tokens, i), i + 2);
    else if (tokens[i - 1]?.block !== token.block)
      marked.fill(1, i, Math.max(datelineEnd(tokens, i), bylineEnd(tokens, i), noticeEnd(tokens, i)));
  }
  return marked;
}

/** ADVERTISEMENT; View Comments |: where a block of one or two common words ends, which is the page’s; `i` where it has others. */
function noticeEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (tokens[end]?.block === tokens[i]?.block && isCommonWord((tokens[end] as Token).lower))
    if (++end > i + 2) return i;
  return tokens[end]?.block === tokens[i]?.block ? i : end;
}

/** Ann Lee | /Reuters; but: a Harbour Times/BBC poll. */
function isCreditSlash(tokens: readonly Token[], i: number): boolean {
  const slash = tokens[i] as Token;
  const before = tokens[i - 1];
  if (slash.text !== '/' || !before?.capital || !isAgency(tokens[i + 1], slash.block)) return false;
  if (ORGANISATION_HEADS.has(before.lower) || isAgency(before, slash.block) || PLACES.has(before.lower))
    return false;
  const after = tokens[i + 2];
  return after?.block !== slash.block || after.type !== 'word' || after.capital || after.lower === 'via';
}

/** Photo by | Ann Lee; (Image: Bo Vale); Photo credit: Bo Vale; AP Photo/ | Bo Vale — where the credit ends; `i` for none. */
function creditEnd(tokens: readonly Token[], i: number): number {
  const word = tokens[i] as Token;
  if (!word.facts.opensCredit) return i;
  const at = tokens[i + 1]?.facts.opensCredit ? i + 1 : i;
  const link = tokens[at + 1];
  if (!link || link.block !== word.block) return i;
  const opens = tokens[i - 1]?.block !== word.block || /^[.([|•]$/.test(tokens[i - 1]?.text ?? '');
  const isCredit =
    // The photo by Ann Lee shows a pier: a credit stands by itself
    ((link.text === ':' || /^(?:by|via)$/.test(link.lower)) &&
      (opens || isAgency(tokens[i - 1], word.block))) ||
    (link.text === '/' && tokens[at + 2]?.capital === true) ||
    (word.lower === 'courtesy' && link.lower === 'of' && opens);
  if (!isCredit) return i;
  let end = at + 2;
  while (end < at + LONGEST_CREDIT) {
    const token = tokens[end];
    if (!token || token.block !== word.block || /^[)\]“”"|;]$/.test(token.text)) break;
    // Photo by J. | Lee: this dot ends nothing
    if (token.text === '.' && (tokens[end - 1]?.text.length ?? 0) > 1) break;
    end++;
  }
  return end;
}

/** By Ann Lee and Bo Vale, Health Correspondent | — a paragraph that holds nothing but who wrote the story; `i` for none. */
function bylineEnd(tokens: readonly Token[], i: number): number {
  const { lower, block } = tokens[i] as Token;
  if (lower !== 'by' || !tokens[i + 1]?.capital) return i;
  for (let end = i + 1; end <= i + LONGEST_CREDIT; end++) {
    const token = tokens[end];
    if (token?.block !== block) return end;
    const { facts, text, type, capital } = token;
    if (text === '.' || (type === 'word' && !capital && !facts.isFunction)) return i;
  }
  return i;
}

/** J. Scott Holm | /AP: where the run of capitals before the slash begins. */
function nameBefore(tokens: readonly Token[], slash: number): number {
  let first = slash;
  while (first > slash - LONGEST_NAME) {
    const token = tokens[first - 1];
    if (!token || token.block !== tokens[slash]?.block) break;
    const initial = token.text === '.' && consistsOf(tokens[first - 2]?.text ?? '', UPPER, 1, 1);
    if (!initial && (!token.capital || token.facts.isFunction)) break;
    first--;
  }
  return first;
}
