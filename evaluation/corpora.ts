import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the annotated articles lie; nothing of them is part of the project. */
export const SHARED = path.resolve(import.meta.dirname, '../../shared');

type Range = readonly [start: number, end: number];

/** One quoted span as an annotator marked it. */
export interface GoldPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed';
  /** False where the marks quote nobody. */
  readonly attributed: boolean;
  /** Where the source is named; empty where it is not named near the quotation. */
  readonly source: readonly Range[];
  /** The head of the source, where it is annotated. */
  readonly head: Range | null;
  /** The source's full name, where it is known. */
  readonly name: string | null;
  /** person, organisation, described: where the corpus says. */
  readonly sourceClass: string | null;
  readonly cue: readonly Range[];
}

export interface GoldArticle {
  readonly id: string;
  readonly corpus: CorpusName;
  readonly text: string;
  readonly pieces: readonly GoldPiece[];
}

export type CorpusName =
  | 'newspapers'
  | 'wikinews'
  | 'outlets'
  | 'polnear/train'
  | 'polnear/dev'
  | 'invented'
  | 'press';

/** The corpora that weights may be learned from. */
export const TRAINING: readonly Exclude<CorpusName, 'press'>[] = [
  'newspapers',
  'wikinews',
  'outlets',
  'polnear/train',
];

/** Path of a corpus under `../shared`. */
export function corpusFile(name: CorpusName): string {
  return path.join(SHARED, 'corpora', name.startsWith('polnear') ? `${name}.jsonl` : `${name}/all.jsonl`);
}

/** The articles of a corpus; null where `../shared` is absent. */
export function readCorpus(name: CorpusName): GoldArticle[] | null {
  const file = corpusFile(name);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const record = JSON.parse(line) as SimpleRecord & PolnearRecord;
      const pieces = record.attributions ? polnearPieces(record) : simplePieces(record);
      return {
        id: record.id,
        corpus: name,
        text: record.text,
        pieces: pieces.sort((a, b) => a.start - b.start),
      };
    });
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

interface SimpleRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly (Marked & {
    readonly kind?: string;
    readonly speaker: (Marked & { readonly canonical?: string; readonly class?: string }) | null;
    readonly cue?: Marked;
  })[];
  readonly unattributedQuotes?: readonly Marked[];
}

interface PolnearRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly {
    readonly kind: string;
    readonly quoted: readonly Marked[];
    readonly source: readonly Marked[];
    readonly cue: readonly Marked[];
    readonly sourceHead?: Marked;
    readonly sourceName?: Marked;
    readonly inQuote?: unknown;
    readonly nestedIn?: unknown;
    readonly canonical?: { readonly text: string; readonly conf: string };
  }[];
  readonly unattributedQuotes?: readonly Marked[];
}

const range = (span: Marked): Range => [span.start, span.end];

function unattributed(spans: readonly Marked[] | undefined): GoldPiece[] {
  return (spans ?? []).map((span) => ({
    start: span.start,
    end: span.end,
    kind: 'mixed',
    attributed: false,
    source: [],
    head: null,
    name: null,
    sourceClass: null,
    cue: [],
  }));
}

function simplePieces(record: SimpleRecord): GoldPiece[] {
  const quotes = record.quotes
    .filter((quote) => quote.kind !== 'ambiguous' && quote.speaker)
    .map(
      (quote): GoldPiece => ({
        start: quote.start,
        end: quote.end,
        kind: quote.kind === 'mixed' ? 'mixed' : 'direct',
        attributed: true,
        source: quote.speaker && quote.speaker.end > quote.speaker.start ? [range(quote.speaker)] : [],
        head: null,
        name: quote.speaker?.canonical ?? null,
        sourceClass: quote.speaker?.class ?? null,
        cue: quote.cue ? [range(quote.cue)] : [],
      }),
    );
  return [...quotes, ...unattributed(record.unattributedQuotes)];
}

function polnearPieces(record: PolnearRecord): GoldPiece[] {
  const pieces: GoldPiece[] = [];
  for (const attribution of record.attributions ?? []) {
    if (attribution.inQuote || attribution.nestedIn || attribution.source.length === 0) continue;
    const trusted = attribution.canonical && attribution.canonical.conf !== 'low';
    const head = attribution.sourceName ?? attribution.sourceHead;
    for (const quoted of attribution.quoted) {
      pieces.push({
        start: quoted.start,
        end: quoted.end,
        kind: attribution.kind === 'direct' ? 'direct' : 'mixed',
        attributed: true,
        source: attribution.source.map(range),
        head: head ? range(head) : null,
        name: trusted ? (attribution.canonical?.text ?? null) : null,
        sourceClass: null,
        cue: attribution.cue.map(range),
      });
    }
  }
  return [...pieces, ...unattributed(record.unattributedQuotes)];
}
