import { existsSync, readFileSync } from 'node:fs';
import { type CorpusName, corpusFile } from './corpora';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One attribution as PolNeAR's annotators marked it. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Marked[];
  readonly source: readonly Marked[];
  readonly cue: readonly Marked[];
  readonly sourceHead?: Marked;
  readonly sourceName?: Marked;
  /** Made within somebody's quotation, or within another attribution: not the article's own. */
  readonly inQuote?: unknown;
  readonly nestedIn?: unknown;
}

export interface AttributedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** A PolNeAR corpus with all its attributions, also those without marks; null where `../shared` is absent. */
export function readAttributions(name: CorpusName): AttributedArticle[] | null {
  const file = corpusFile(name);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AttributedArticle);
}

/** The attributions that a report is to be found for. */
export function indirectOf({ attributions }: AttributedArticle): Attribution[] {
  return attributions.filter(
    ({ kind, inQuote, nestedIn, cue }) => kind === 'indirect' && !inQuote && !nestedIn && cue.length > 0,
  );
}
