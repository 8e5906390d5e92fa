import type { Span } from '@/engine';
import { equalPlaces, nearPlaces, placesBetween, similarSpans, unfolded } from './find-places';
import { type FoldedText, foldText, TextFolding } from './folded-text';
import type { Anchor, Place, QuotedSpan, SavedWords } from './saved-words';
import { AHEAD, ENOUGH, scorePlace, scorePosition } from './score-place';
import { SettledPlaces } from './settled-places';
import { snapEdges, withNewWords } from './snap-edges';
import { SoughtPart } from './sought-part';

/** Below this share of its words a quotation is not there: what is left could be anybody's. */
const ENOUGH_WORDS = 0.5;
/** Below this share of its old length (as far as the saved words tell it) an article may have been cut off. */
const ENOUGH_TEXT = 0.5;
/** Units that are folded in one step. */
const PIECE = 50_000;
/** Units from where a part should be within which other words that are quoted may be its edit. */
const NEAR = 3_000;

/**
 * Finds saved quotations again in an article's text, in small steps: yields between them, and is told `true` when the
 * time is up, after which what was not found yet is unclear. Returns an anchor for each, in their order.
 *
 * Looked for are the same words where they stood; the same words but for their typesetting; words with at most a tenth
 * of errors; and other words that stand between the same neighbours, or are quoted where they should be. A place is believed by its words, its neighbours and its
 * position together (after Hypothesis' weights: 50 for the words, 20 for each side, 2 for the position), and only when
 * it is clearly ahead of the next best.
 *
 * @param quoted what the reading of this text takes for quoted words
 */
export function* anchorQuotations(
  text: string,
  saved: readonly SavedWords[],
  quoted: readonly Span[],
): Generator<undefined, readonly Anchor[], boolean | undefined> {
  const anchoring = new Anchoring(text, saved, quoted);
  let isTimeUp = false;
  for (const step of anchoring.steps()) {
    step();
    isTimeUp = (yield) === true;
    if (isTimeUp) break;
  }
  return anchoring.anchors(isTimeUp);
}

/** A part's place with its points. */
interface Candidate {
  readonly place: Place;
  readonly points: number;
}

class Anchoring {
  readonly #text: string;
  readonly #saved: readonly SavedWords[];
  readonly #spans: readonly Span[];
  readonly #parts: readonly SoughtPart[];
  readonly #settled = new SettledPlaces();
  readonly #places = new Map<SoughtPart, Place>();
  readonly #candidates = new Map<SoughtPart, readonly Candidate[]>();
  #folded: FoldedText | null = null;
  #quoted: readonly QuotedSpan[] = [];

  constructor(text: string, saved: readonly SavedWords[], quoted: readonly Span[]) {
    this.#text = text;
    this.#saved = saved;
    this.#spans = quoted;
    this.#parts = saved.flatMap(({ parts }, quotation) =>
      parts.map((selector) => new SoughtPart(quotation, selector)),
    );
  }

  /** The work, in steps of about a millisecond each in an article of common length. */
  *steps(): Generator<() => void> {
    yield () => this.#settleUnmoved();
    if (this.#open().length === 0) return;
    const folding = new TextFolding(this.#text);
    for (let until = PIECE; until < this.#text.length; until += PIECE) yield () => folding.read(until);
    yield () => {
      folding.read(this.#text.length);
      this.#folded = folding.finished();
    };
    for (const part of this.#open()) yield () => this.#lookForEqual(part);
    yield* this.#settle();
    const changed = this.#open().filter((part) => !this.#isPossible(part));
    if (changed.length === 0) return;
    yield () => {
      this.#quoted = this.#spans.map(({ start, end }) => ({
        start,
        end,
        folded: foldText(this.#text.slice(start, end)).folded,
      }));
    };
    for (const part of changed) yield () => this.#lookForSimilar(part);
    yield* this.#settle();
  }

  /** What was found, for each saved quotation. */
  anchors(isTimeUp: boolean): readonly Anchor[] {
    const partsOf: SoughtPart[][] = this.#saved.map(() => []);
    for (const part of this.#parts) partsOf[part.quotation]?.push(part);
    const end = isTimeUp ? -1 : this.#certainEnd();
    return this.#saved.map(({ id }, index) => this.#anchorOf(id, partsOf[index] ?? [], end));
  }

  /**
   * What stood before this offset of the saved article and is not there now was taken out. What stood behind it may only
   * not be shown: of an article that has become very short, nothing is known behind the last words that were found.
   */
  #certainEnd(): number {
    const length = this.#parts.reduce((most, part) => Math.max(most, part.selector.end), 0);
    if (this.#text.length >= length * ENOUGH_TEXT) return Number.POSITIVE_INFINITY;
    return [...this.#places.keys()].reduce((most, part) => Math.max(most, part.selector.start), -1);
  }

  #anchorOf(id: string, parts: readonly SoughtPart[], certainEnd: number): Anchor {
    const there = parts.filter((part) => this.#places.has(part));
    const isUnclear = parts.some(
      (part) => !this.#places.has(part) && (part.selector.start > certainEnd || this.#isPossible(part)),
    );
    if (isUnclear) return { id, state: 'unclear', spans: [] };
    // Where all is there nothing is folded to be counted.
    const isEnough = there.length === parts.length || unitsOf(there) >= unitsOf(parts) * ENOUGH_WORDS;
    if (!isEnough || there.length === 0) {
      return { id, state: 'missing', spans: [] };
    }
    const places = there.flatMap((part) => this.#places.get(part) ?? []);
    const isSame = there.length === parts.length && places.every((place) => place.errors === 0);
    return {
      id,
      state: isSame ? 'found' : 'changed',
      spans: places.map(({ start, end }) => ({ start, end })),
    };
  }

  #open(): readonly SoughtPart[] {
    return this.#parts.filter((part) => !this.#places.has(part));
  }

  /** Nothing has moved: most readings of most pages. */
  #settleUnmoved(): void {
    for (const part of this.#parts) {
      const { exact, prefix, suffix, start, end } = part.selector;
      const isThere =
        end === start + exact.length &&
        this.#text.startsWith(exact, start) &&
        this.#text.startsWith(suffix, end) &&
        this.#text.slice(Math.max(0, start - prefix.length), start) === prefix;
      if (isThere) this.#give(part, { start, end, errors: 0 });
    }
  }

  #lookForEqual(part: SoughtPart): void {
    const folded = this.#folded;
    if (!folded) return;
    const places = equalPlaces(part.words, folded.folded).map((place) => unfolded(place, folded));
    this.#consider(
      part,
      places.map((place) => withNewWords(part, place, this.#text)),
    );
  }

  #lookForSimilar(part: SoughtPart): void {
    const folded = this.#folded;
    if (!folded) return;
    const { prefix, suffix } = part.selector;
    const near = nearPlaces(part.words, folded.folded);
    const between = placesBetween(
      part.words,
      foldText(prefix).folded,
      foldText(suffix).folded,
      folded.folded,
    );
    const edges = (place: Place) => snapEdges(part, place, this.#text);
    this.#consider(part, similarSpans(part.words, this.#quotedNear(part)));
    this.#consider(
      part,
      [...near, ...between].map((place) => edges(unfolded(place, folded))),
    );
  }

  /** What is quoted about where the part should be. */
  #quotedNear(part: SoughtPart): readonly QuotedSpan[] {
    return this.#quoted.filter(({ start }) => (this.#settled.distance(part, start) ?? 0) <= NEAR);
  }

  /** Adds places to a part's candidates; of places that overlap the better one is kept, of equal ones the first. */
  #consider(part: SoughtPart, places: readonly Place[]): void {
    const candidates = [...(this.#candidates.get(part) ?? [])];
    for (const place of places) {
      const points = scorePlace(part, place, this.#text);
      const at = candidates.findIndex((each) => each.place.start < place.end && place.start < each.place.end);
      const known = candidates[at];
      if (!known) candidates.push({ place, points });
      else if (points > known.points) candidates[at] = { place, points };
    }
    this.#candidates.set(part, candidates);
  }

  /** Gives out places: first those that words and neighbours decide, then those that need to know how the text has moved. */
  *#settle(): Generator<() => void> {
    const best = (part: SoughtPart) =>
      Math.max(0, ...(this.#candidates.get(part) ?? []).map(({ points }) => points));
    const surestFirst = [...this.#open()].sort((one, other) => best(other) - best(one));
    for (const usesPosition of [false, true]) {
      for (const part of surestFirst) {
        if (this.#places.has(part)) continue;
        yield () => {
          const place = this.#choose(part, usesPosition);
          if (place) this.#give(part, place);
        };
      }
    }
  }

  #choose(part: SoughtPart, usesPosition: boolean): Place | null {
    const ranked = this.#free(part)
      .map(({ place, points }) => ({
        place,
        points: points + (usesPosition ? this.#positionPoints(part, place) : 0),
      }))
      .sort((one, other) => other.points - one.points);
    const [first, second] = ranked;
    if (!first || first.points < ENOUGH) return null;
    return second && first.points - second.points < AHEAD ? null : first.place;
  }

  #positionPoints(part: SoughtPart, place: Place): number {
    const distance = this.#settled.distance(part, place.start);
    return distance === null ? 0 : scorePosition(distance);
  }

  #free(part: SoughtPart): readonly Candidate[] {
    return (this.#candidates.get(part) ?? []).filter(({ place }) => !this.#settled.isTaken(part, place));
  }

  /** True where some place could be it, though none is clearly. */
  #isPossible(part: SoughtPart): boolean {
    return this.#free(part).some(({ place, points }) => points + this.#positionPoints(part, place) >= ENOUGH);
  }

  #give(part: SoughtPart, place: Place): void {
    this.#places.set(part, place);
    this.#settled.add(part, place);
  }
}

function unitsOf(parts: readonly SoughtPart[]): number {
  return parts.reduce((sum, part) => sum + part.words.length, 0);
}
