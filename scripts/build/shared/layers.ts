/** A script that holds what several parts of the extension need, so that it is in the package once. */
export interface Layer {
  /** Also the name of its file. */
  readonly name: string;
  /** What it takes, besides all that these import in turn and that no layer before it has. */
  readonly takes: readonly string[];
}

/** What every part needs. */
export const COMMON: Layer = {
  name: 'common',
  takes: [
    'messages',
    'components/counted-words',
    'components/date-words',
    'components/reason-sentence',
    'engine/lexicon/detect-language',
    'engine/sources/name-key',
    'engine/text/characters',
    'entrypoints/surfaces/card-words',
    'page/certainty',
    'page/context',
    'page/highlight-style',
    'page/highlights',
    'page/mark-look',
    'page/posted-in',
    'page/read-quotation',
    'page/selectors',
    'storage/words-link',
  ],
};

/** What is needed where the library stays closed, too. */
const SETTINGS: Layer = {
  name: 'settings',
  takes: [
    'storage/settings',
    'storage/errors',
    'storage/limits',
    'storage/loss',
    'storage/sites/held-back',
    'storage/sites/never-by-itself',
    'storage/sites/pausing',
    'storage/sites/site',
    'storage/search/fold-words',
    'storage/speakers/speaker-id',
  ],
};

/** The library. */
const STORAGE: Layer = {
  name: 'storage',
  takes: [
    'engine/lexicon/en/surname-first',
    'engine/sources/nicknames',
    'storage/decisions/decide',
    'storage/decisions/held',
    'storage/decisions/unsave',
    'storage/opening/watch-for-loss',
    'storage/reading/article-identity',
    'storage/reading/pending-readings',
    'storage/reading/save-quotation',
    'storage/reading/save-reading',
    'storage/reading/shown-quotation',
    'storage/reading/validate',
    'storage/reading/validate-anchor',
    'storage/reading/wordings',
    'storage/search/catch-up-shelves',
    'storage/search/saved-quotation',
    'storage/statements/also-in',
    'storage/statements/finish-backlog',
  ],
};

/**
 * Whether a page is an article: for the gate, which is in every page, and for the reader, which judges anew what a page
 * shows without a new one. It stands alone, since the gate has nothing else.
 */
export const JUDGE: Layer = {
  name: 'judge',
  takes: ['page/address', 'page/gate', 'page/unclobbered'],
};

/** What background and pages share: each may take from those before it. */
export const LAYERS: readonly Layer[] = [COMMON, SETTINGS, STORAGE];
