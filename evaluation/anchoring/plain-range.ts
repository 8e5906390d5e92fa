/** linkedom has no ranges: these hold what is asked of them. */
export class PlainRange {
  startContainer: Node | null = null;
  startOffset = 0;
  endContainer: Node | null = null;
  endOffset = 0;

  setStart(node: Node, offset: number): void {
    [this.startContainer, this.startOffset] = [node, offset];
  }

  setEnd(node: Node, offset: number): void {
    [this.endContainer, this.endOffset] = [node, offset];
  }
}
