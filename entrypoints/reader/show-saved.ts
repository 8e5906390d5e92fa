import type { ShownWords } from '@/messages';
import type { CardControl } from '@/page/card/card-control';
import { goneNotice } from './gone-notice';
import type { PageLibrary } from './page-library';

/** Scrolls to a saved quotation of the page and makes it current, or tells there that it is gone: then false. */
export function showSaved(shown: ShownWords, library: PageLibrary, card: CardControl): boolean {
  const index = library.indexOf(shown.id);
  if (index !== null && card.goTo(index)) return true;
  const anchor = library.anchors.find(({ id }) => id === shown.id);
  if (anchor && card.goToWords(anchor.parts)) return true;
  card.notice(goneNotice(shown));
  return false;
}
