import type { TextSelector } from '../selectors';
import { foldText } from './folded-text';

/** Folded units of context on one side that have to be there with the words: short words stand in many places. */
const NEIGHBOUR = 12;
/** More of a page than this is not looked through, in UTF-16 units. */
const MOST_UNITS = 2_000_000;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/;

/**
 * Tells of saved parts whether one of them stands in the page's text beside the article, with its neighbours: in a box that
 * the article was not read with, in text that is folded up. Then nobody may say that they are no longer on the page.
 */
export function elsewhereOn(document: Document): (parts: readonly TextSelector[]) => boolean {
  let text: string | null = null;
  return (parts) => {
    text ??= foldText(textOf(document)).folded;
    const whole = text;
    return parts.some((part) => wordsWithNeighbours(part).some((words) => whole.includes(words)));
  };
}

function wordsWithNeighbours({ prefix, exact, suffix }: TextSelector): string[] {
  const [before, words, after] = [prefix, exact, suffix].map((each) => foldText(each).folded);
  if (!words) return [];
  const lead = foldText(prefix + exact).folded.slice(
    -(words.length + Math.min(NEIGHBOUR, before?.length ?? 0)),
  );
  const trail = foldText(exact + suffix).folded.slice(
    0,
    words.length + Math.min(NEIGHBOUR, after?.length ?? 0),
  );
  return [lead, trail].filter((each) => each.length > words.length);
}

function textOf(document: Document): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    UNREAD.test(node.parentElement?.tagName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: string[] = [];
  for (let node = walker.nextNode(), units = 0; node && units < MOST_UNITS; node = walker.nextNode()) {
    pieces.push((node as Text).data);
    units += (node as Text).data.length;
  }
  return pieces.join('');
}
