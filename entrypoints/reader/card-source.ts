import type { Article } from '@/engine';
import type { CardSource } from '@/page/card/card-control';
import type { CardWords } from '@/page/card/words';
import type { PageQuotations } from './page-quotations';
import type { SettingsOnPage } from './settings-on-page';

/** What the card goes by on one page. */
export interface CardSourceOptions {
  readonly mode: ShadowRootMode;
  /** Asked for when a card is first shown: reading the catalogue takes the browser a while. */
  words(): CardWords;
  readonly found: PageQuotations;
  readonly settings: SettingsOnPage;
  /** The article as it was read last; null where none was. */
  article(): Article | null;
  /** Shows what the library holds after something was done there. */
  showLibrary(): Promise<void>;
}

/** Joins the card to the quotations of the page. */
export function cardSource({ mode, words, found, settings, ...page }: CardSourceOptions): CardSource {
  return {
    mode,
    get hasKeys() {
      return settings.hasKeys;
    },
    get words() {
      return words();
    },
    palette: () => settings.palette,
    viewOf: (index) => found.viewOf(index),
    pickerOf: (index) => found.pickerOf(index, page.article()),
    compare: (index) => found.compare(index),
    act: (index, action) => found.act(index, action).finally(() => page.showLibrary()),
  };
}
