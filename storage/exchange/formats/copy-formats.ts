import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import type { Citation } from './citation';
import { cslJson } from './csl-json';
import { htmlQuotation } from './html-quotation';
import { markdown } from './markdown';
import { mla } from './mla';
import { plainText } from './plain-text';
import { wikiCitation } from './wiki-citation';

/** The forms in which one quotation is copied, in the order of the menu. */
export const COPY_FORMATS = {
  text: plainText,
  markdown,
  html: htmlQuotation,
  wiki: wikiCitation,
  apa,
  chicago,
  mla,
  bibtex,
  csl: cslJson,
} satisfies Record<string, (citation: Citation) => string>;

/** Name of a form; also the end of its key in the catalogues. */
export type CopyFormat = keyof typeof COPY_FORMATS;
