export { attributeQuotations } from './pipeline';
export { articleFromText } from './text/article-from-text';
export type {
  Article,
  Block,
  BlockKind,
  Evidence,
  Quotation,
  QuotationKind,
  Reason,
  ReasonId,
  Source,
  SourceKind,
  Span,
} from './types';
