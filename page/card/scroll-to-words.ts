/** Where the current quotation is put when the page scrolls to it, as a share of the window's height from the top. */
const SCROLL_SHARE = 0.3;
/** Further away than so many windows is far. */
const FAR = 1.5;

/**
 * Brings the range into the upper part of the window if it is not in sight. Returns how far the page is yet to move down
 * (CSS px): scrolling may be smooth, and the boxes that are measured meanwhile are those of before.
 */
export function scrollToWords(range: Range, view: Window): number {
  const box = range.getBoundingClientRect();
  if (box.top > 0 && box.bottom < view.innerHeight * (1 - SCROLL_SHARE)) return 0;
  // Boxes that scroll by themselves first; the page's own scrolling is set below.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const room = view.document.documentElement.scrollHeight - view.innerHeight;
  const wanted = view.scrollY + range.getBoundingClientRect().top - view.innerHeight * SCROLL_SHARE;
  const top = Math.max(0, Math.min(wanted, room));
  const scrolling = top - view.scrollY;
  // A long way is no orientation, and a page that is not seen does not scroll smoothly at all.
  const isFar = Math.abs(scrolling) > view.innerHeight * FAR || view.document.hidden;
  const calm = isFar || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
  return calm ? 0 : scrolling;
}
