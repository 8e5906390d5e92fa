import { type Mark, marksOn } from '../browser/marks';
import type { ScriptedPage } from '../browser/scripted-page';

/** Rests of the pointer and fades are over by then. */
export const SETTLE_MS = 600;

/** A page of either driver with a pointer. */
interface PointedPage extends ScriptedPage {
  readonly mouse: { move(x: number, y: number, options?: { steps?: number }): Promise<void> };
}

/**
 * Rests the pointer on the marked words that begin so, after scrolling to them.
 *
 * @throws {Error} naming the words where no mark begins so.
 */
export async function pointAtMark(page: PointedPage, words: string): Promise<void> {
  const { x, y } = await markInView(page, words);
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y, { steps: 4 });
}

/**
 * Scrolls to the marked words that begin so, and returns where they stand then.
 *
 * @throws {Error} naming the words where no mark begins so.
 */
async function markInView(page: ScriptedPage, words: string): Promise<Mark> {
  const found = async () => {
    const marks = await marksOn(page);
    const mark = marks.find(({ text }) => text.startsWith(words));
    if (!mark) throw new Error(`Nothing is marked that begins “${words}”; ${marks.length} marks are there.`);
    return mark;
  };
  const { y } = await found();
  await page.evaluate((place) => scrollBy({ top: place - innerHeight / 3, behavior: 'instant' }), y);
  return found();
}
