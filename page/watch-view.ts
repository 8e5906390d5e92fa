import type { Marks } from './marks';

/** A block taller than the window is looked at again with each twentieth of it that comes or goes. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Calls `onView` with the indices of the quotations that one sees, now and whenever they are others. The blocks that hold
 * them are watched by the browser; only of those that are seen is it measured whether the words are. Returns the
 * function that ends it.
 */
export function watchView(
  document: Document,
  marks: Marks,
  onView: (indices: readonly number[]) => void,
): () => void {
  const held = new Map<Element, Set<number>>();
  for (const index of marks.inOrder()) {
    for (const { startContainer } of marks.rangesOf(index)) {
      const block = startContainer.parentElement;
      if (block) held.set(block, (held.get(block) ?? new Set()).add(index));
    }
  }
  const seen = new Set<Element>();
  let last = '';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const height = document.documentElement.clientHeight;
      const indices = new Set([...seen].flatMap((block) => [...(held.get(block) ?? [])]));
      const inView = [...indices]
        .filter((index) => marks.rangesOf(index).some((range) => isSeen(range, height)))
        .sort((one, other) => one - other);
      if (inView.join() === last) return;
      last = inView.join();
      onView(inView);
    },
    { threshold: STEPS },
  );
  for (const block of held.keys()) observer.observe(block);
  return () => observer.disconnect();
}

function isSeen(range: Range, height: number): boolean {
  const box = range.getBoundingClientRect();
  return box.bottom > 0 && box.top < height;
}
