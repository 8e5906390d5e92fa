export { attributeQuotations } from './pipeline';
export { nameKey } from './sources/name-key';
export { namedSources } from './sources/named-sources';
export { articleFromText } from './text/article-from-text';
export { upToQuotations } from './text/up-to-quotations';
export type {
  Article,
  Block,
  BlockKind,
  Evidence,
  Posting,
  Quotation,
  QuotationKind,
  Reason,
  ReasonId,
  Source,
  SourceKind,
  Span,
} from './types';
