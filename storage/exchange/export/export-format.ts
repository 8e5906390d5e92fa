import type { SavedQuotation } from '../../search/saved-quotation';
import type { Citation } from '../formats/citation';

/** A quotation as an export gets it. */
export interface Exported {
  readonly saved: SavedQuotation;
  readonly citation: Citation;
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
