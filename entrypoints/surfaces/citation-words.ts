import { i18n } from '#i18n';
import { listWords } from '@/components/list-words';
import type { CitationWords } from '@/storage/exchange/formats/citation-words';

/** What is said in a citation or an export, in the reader's language. */
export const CITATION_WORDS: CitationWords = {
  standing: {
    sure: i18n.t('cite_sure'),
    likely: i18n.t('cite_likely'),
    guess: i18n.t('cite_guess'),
    confirmed: i18n.t('cite_confirmed'),
    corrected: i18n.t('cite_corrected'),
    rejected: i18n.t('cite_rejected'),
    added: i18n.t('cite_added'),
  },
  unknownSpeaker: i18n.t('cite_unknown'),
  listed: (speakers) => listWords(speakers),
  indirect: i18n.t('quotation_indirect'),
  translated: i18n.t('quotation_translated'),
  changed: i18n.t('cite_changed'),
  post: (url) => i18n.t('cite_post', [url]),
  entry: (time) => i18n.t('cite_entry', [time]),
  negated: (words) => i18n.t('cite_negated', [words]),
  hedge: (words) => i18n.t('cite_hedge', [words]),
  via: (name) => i18n.t('quotation_via', [name]),
  onBehalfOf: (name) => i18n.t('quotation_on_behalf', [name]),
  gone: (day) => i18n.t('cite_gone', [day]),
  seen: (day) => i18n.t('cite_seen', [day]),
};
