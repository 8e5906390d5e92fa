import { CardControl } from './card/card-control';
import { cardView } from './card/card-view';
import { speakerChoices } from './card/speaker-choices';
import { highlightCss } from './highlight-style';
import { namesFor } from './highlights';
import { Marks } from './marks';
import { readArticle } from './read-article';
import { finish } from './slices';
import { watchTheme } from './theme';

/** What reads, marks and answers on a page: the reader lends it to the welcome page, so that it is in the package once. */
export const PAGE_KIT = {
  CardControl,
  Marks,
  cardView,
  finish,
  highlightCss,
  namesFor,
  readArticle,
  speakerChoices,
  watchTheme,
};

export type PageKit = typeof PAGE_KIT;
