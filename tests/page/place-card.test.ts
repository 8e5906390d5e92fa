import { describe, expect, test } from 'vitest';
import { cardHeight, cardWidth, placeCard } from '@/page/card/place-card';

const SEEN = { width: 1000, height: 800 };
const CARD = { width: 380, height: 200 };
const line = (top: number, left = 100) => ({ left, right: left + 300, top, bottom: top + 20 });

describe('the card is put', () => {
  test.each([
    ['under the words', [line(100)], { left: 100, top: 128 }],
    ['under their last line', [line(100), line(130, 60)], { left: 60, top: 158 }],
    ['under a line that is near, where they are long', [line(100), line(700)], { left: 100, top: 128 }],
    ['above them at the window’s end', [line(700)], { left: 100, top: 492 }],
    ['in the window where they stand at its right edge', [line(100, 900)], { left: 612, top: 128 }],
    ['at the top where there are no words', [], { left: 310, top: 8 }],
  ])('%s', (_, lines, place) => {
    expect(placeCard(lines, CARD, SEEN)).toEqual(place);
  });

  test.each([0, 60, 200, 380, 500])('wholly in a window of 320 x 400, with the words at %i', (top) => {
    const seen = { width: 320, height: 400 };
    const card = { width: cardWidth(seen), height: Math.min(300, cardHeight(seen)) };
    const place = placeCard([line(top, 20)], card, seen);
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect(place.left + card.width).toBeLessThanOrEqual(312);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + card.height).toBeLessThanOrEqual(392);
  });
});
