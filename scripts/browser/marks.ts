import type { ScriptedPage } from './scripted-page';

/** A marked run of words on the page. */
export interface Mark {
  readonly text: string;
  /** Middle of its first line, in CSS pixels from the corner of what is visible. */
  readonly x: number;
  readonly y: number;
}

/** All runs of words that the extension marks on a page, in reading order. */
export async function marksOn(page: ScriptedPage): Promise<Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((mark) => {
        // Highlights may hold static ranges, which have neither text nor place.
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .map((range) => {
        // What stands in a shadow tree stands where its host does.
        const place = document.createRange();
        let root = range.startContainer.getRootNode();
        place.setStart(range.startContainer, range.startOffset);
        while (root instanceof ShadowRoot) {
          place.setStartBefore(root.host);
          root = root.host.getRootNode();
        }
        return { range, place };
      })
      .sort((a, b) => a.place.compareBoundaryPoints(Range.START_TO_START, b.place))
      .map(({ range }) => {
        const line = range.getClientRects()[0];
        return {
          text: range.toString(),
          x: line ? line.left + Math.min(line.width / 2, 40) : 0,
          y: line ? line.top + line.height / 2 : 0,
        };
      }),
  );
}
