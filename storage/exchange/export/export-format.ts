import type { SavedQuotation } from '../../search/saved-quotation';
import type { Citation } from '../formats/citation';
import type { CitationWords } from '../formats/citation-words';

/** A quotation as an export gets it. */
export interface Exported {
  readonly saved: SavedQuotation;
  readonly citation: Citation;
  readonly words: CitationWords;
}

/** A form in which many quotations are written into a file, one after the other. */
export interface ExportFormat {
  /** Without a dot. */
  readonly extension: string;
  readonly type: string;
  readonly head: string;
  readonly row: (exported: Exported) => string;
  readonly separator: string;
  readonly foot: string;
}
