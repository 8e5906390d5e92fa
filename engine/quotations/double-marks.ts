import { isSpace, mayClose, mayOpen } from './mark-sides';
import type { Role, Sides } from './marks';

const DASH = /^[–—\-‐‑−]$/;
const DIGIT = /^\d$/;
const CLOSES = /^[.,;:!?)\]}]$/;

/** What a double mark or a guillemet can do here. */
export function doubleRole(character: string, sides: Sides): Role {
  if (character === '«' || character === '‹') return 'open';
  if (character === '»' || character === '›') return 'close';
  if (character === '„' || character === '‟') return 'open';
  // “Yes,“ he said: an opening mark used to close.
  if (character === '“') return mayClose(sides) && !mayOpen(sides) ? 'close' : 'open';
  // He said: ”Yes.” — a closing mark used to open, where nothing is open.
  if (character === '”') {
    return mayOpen(sides) && !mayClose(sides) && !DASH.test(sides.before) ? 'either' : 'close';
  }
  return straightRole(sides);
}

function straightRole(sides: Sides): Role {
  const { before, after } = sides;
  if (DASH.test(before)) {
    // “I was–" he said closes; the plan—"reckless"— opens.
    return mayClose(sides) ? 'close' : isSpace(after) ? 'close' : 'open';
  }
  if (mayOpen(sides)) return CLOSES.test(after) && after !== '.' ? 'either' : 'open';
  if (mayClose(sides)) return 'close';
  return 'either';
}

/** A 9" pipe: a straight mark after a digit may be an inch mark. */
export function mayBeInches(before: string): boolean {
  return DIGIT.test(before);
}
