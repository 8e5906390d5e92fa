import { mayBeInches } from './double-marks';
import type { Family, Mark } from './marks';

/** An opening mark with its closing one, or null where the block ends without it. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

/** What matching the marks of one family in a block gives. */
export interface Matched {
  /** Outermost pairs in order; an unclosed one reaches to the next pair or to the block's end. */
  readonly pairs: readonly Pair[];
  /** Closing marks that nothing opened. */
  readonly strays: readonly Mark[];
}

interface Frame {
  readonly open: Mark;
  /** The first mark that may close it, if nothing better does. */
  weak: Mark | null;
  /** Pairs found since it opened: nested ones, or, if it is never closed, pairs of their own. */
  inner: Pair[] | null;
}

/**
 * Matches opening with closing marks as brackets are matched, so that an unclosed mark spoils nothing after it: it stays
 * on the stack, and the pairs above it stand for themselves. Linear in the number of marks.
 */
export function pairMarks(text: string, all: readonly Mark[], family: Family): Matched {
  const marks = all.filter((mark) => mark.family === family);
  const outer: Pair[] = [];
  const strays: Mark[] = [];
  const stack: Frame[] = [];
  const emit = (pair: Pair) => {
    const top = stack.at(-1);
    if (!top) outer.push(pair);
    else if (top.inner) top.inner.push(pair);
    else top.inner = [pair];
  };
  marks.forEach((mark, i) => {
    const top = stack.at(-1);
    if (!top) {
      if (mark.role === 'open' || mark.role === 'either' || isTurned(text, mark, marks[i + 1]))
        stack.push({ open: mark, weak: null, inner: null });
      else if (mark.role === 'close') strays.push(mark);
    } else if (mark.role === 'weak' || isInches(text, mark, marks[i + 1])) {
      top.weak ??= mark;
    } else if (mark.role === 'open' && !closesLowMark(top.open, mark)) {
      // ‘Strikers’ met their ‘bosses’: the first weak mark was the end after all.
      if (top.weak) {
        stack.pop();
        emit({ open: top.open, close: top.weak });
      }
      stack.push({ open: mark, weak: null, inner: null });
    } else {
      stack.pop();
      emit({ open: top.open, close: mark });
    }
  });
  unwind(stack, outer);
  return { pairs: outer, strays };
}

/** Lee said,” We left.”: a mark that stands as if it closed opens where nothing is open and the next one closes. */
function isTurned(text: string, mark: Mark, next: Mark | undefined): boolean {
  return (
    mark.role === 'close' &&
    next?.role === 'close' &&
    /^[,:]$/.test(text.charAt(mark.start - 1)) &&
    /^\s\p{Lu}/u.test(text.slice(mark.end, mark.end + 3))
  );
}

/** „Ja“: after a low mark the high one closes. */
function closesLowMark(open: Mark, mark: Mark): boolean {
  return (
    (open.character === '„' && mark.character === '“') || (open.character === '‚' && mark.character === '‘')
  );
}

/** "I held a 9" pipe," he said: the mark after the digit is inches if another closing one follows. */
function isInches(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.character !== '"' || mark.role !== 'close' || next?.role !== 'close') return false;
  return mayBeInches(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

/** What is left open at the block's end: weakly closed after all, or unclosed with the pairs within set free. */
function unwind(stack: readonly Frame[], outer: Pair[]): void {
  for (const frame of stack) {
    if (frame.weak) {
      outer.push({ open: frame.open, close: frame.weak });
    } else {
      outer.push({ open: frame.open, close: null });
    }
    // Not spread into the call: there may be more than the call stack holds.
    const from = frame.weak?.end ?? frame.open.end;
    for (const pair of frame.inner ?? []) if (pair.open.start >= from) outer.push(pair);
  }
}
