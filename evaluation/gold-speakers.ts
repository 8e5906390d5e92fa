import { existsSync, readFileSync } from 'node:fs';

/** A speaker as annotated: the words that name them, and the full name that the article gives. */
export interface GoldSpeaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The full name, and other names that are right as well. */
  readonly names: readonly string[];
  readonly class: string | undefined;
}

/** An article with its speakers, in the order of their quotations. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly GoldSpeaker[];
}

interface Span {
  start: number;
  end: number;
  text: string;
}

interface SimpleLine {
  id: string;
  text: string;
  quotes: {
    start: number;
    speaker: (Span & { canonical?: string; class?: string }) | null;
    alsoAcceptable?: string[];
  }[];
}

interface PolnearLine {
  id: string;
  text: string;
  attributions: {
    kind: string;
    content: Span[];
    source: Span[];
    canonical?: { text: string; conf?: string } | null;
  }[];
}

const CORPORA = '../shared/corpora';

/**
 * The articles of a corpus (`newspapers`, `wikinews`, `outlets`, `polnear/train`, `polnear/dev`) with speakers whose full
 * name is annotated; null where the corpus is absent. PolNeAR's names are automatic, right about 9 times in 10.
 */
export function readGoldSpeakers(corpus: string): GoldArticle[] | null {
  const isPolnear = corpus.startsWith('polnear/');
  const path = `${CORPORA}/${isPolnear ? corpus : `${corpus}/all`}.jsonl`;
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) =>
    isPolnear ? polnearArticle(JSON.parse(line)) : simpleArticle(JSON.parse(line)),
  );
}

function simpleArticle({ id, text, quotes }: SimpleLine): GoldArticle {
  const speakers = [...quotes]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ speaker, alsoAcceptable }) =>
      speaker?.canonical && speaker.end > speaker.start
        ? [{ ...speaker, names: [speaker.canonical, ...(alsoAcceptable ?? [])], class: speaker.class }]
        : [],
    );
  return { id, text, speakers };
}

function polnearArticle({ id, text, attributions }: PolnearLine): GoldArticle {
  const speakers = attributions
    .filter(({ kind, canonical }) => kind !== 'indirect' && canonical?.conf !== 'low')
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
    .flatMap(({ source, canonical }) =>
      source[0] && canonical ? [{ ...source[0], names: [canonical.text], class: undefined }] : [],
    );
  return { id, text, speakers };
}
