import type { Mention } from '@/engine/mentions/mention';

/** Index of the mention that shares most with the gold span; -1 where none does. */
export function mentionAt(mentions: readonly Mention[], gold: { start: number; end: number }): number {
  let best = -1;
  let most = 0;
  mentions.forEach((mention, index) => {
    const common = Math.min(mention.end, gold.end) - Math.max(mention.start, gold.start);
    const share = common / (Math.max(mention.end, gold.end) - Math.min(mention.start, gold.start));
    if (common > 0 && share > most) {
      most = share;
      best = index;
    }
  });
  return best;
}
