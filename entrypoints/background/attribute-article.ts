import {
  type Article,
  attributeQuotations,
  type Block,
  type BlockKind,
  namedSources,
  type Posting,
  type Quotation,
  type Source,
  upToQuotations,
} from '@/engine';
import { findIndirect } from '@/engine/indirect/find-indirect';
import { headlineWords } from '@/engine/statements/headline-words';
import { sentencePrints } from '@/engine/statements/sentence-prints';
import type { Attributed, Attribution, Json, SentArticle } from '@/messages';
import { toReadQuotation } from '@/page/read-quotation';
import { MOST_QUOTATIONS } from '@/storage/limits';
import type { LeastCertain } from '@/storage/settings';
import { nameOnlyCertain } from './name-only-certain';

/** UTF-16 units: a novel; what a page's reader cuts its text at, and as much again for what it may become. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_NAME = 500;
const LONGEST_ADDRESS = 4_000;

/** Every kind that there is; an object, so that a kind added to the engine but not here does not compile. */
const KINDS: Record<BlockKind, true> = {
  headline: true,
  standfirst: true,
  heading: true,
  paragraph: true,
  blockquote: true,
  'list-item': true,
  caption: true,
  'pull-quote': true,
  embed: true,
  entry: true,
};

/** What the reader wants to be told. */
export interface AttributionWishes {
  /** Also what the article reports of somebody in its own words. */
  readonly isIndirect: boolean;
  /** Speakers who are less certain are not named. */
  readonly least: LeastCertain;
}

/**
 * What is quoted in an article that a page's reader sent, in reading order and without what quotes nobody, with as
 * much as its reader wants to be told. The engine runs here and not in the page: once for
 * all tabs and warm, where no page waits for it.
 *
 * @throws {TypeError} where what was sent is no article, with what is wrong.
 */
export function attributeArticle(sent: unknown, { isIndirect, least }: AttributionWishes): Attribution {
  const article = validArticle(sent);
  const quotations = attributeQuotations(upToQuotations(article, MOST_QUOTATIONS), {
    indirect: isIndirect ? findIndirect : null,
  }).map((quotation) => nameOnlyCertain(quotation, least));
  const attributed = quotations
    .filter(isShown)
    .slice(0, MOST_QUOTATIONS)
    .map((quotation) => {
      const headline = headlineWords(quotation, quotations, article.blocks);
      return {
        quotation,
        read: { ...toReadQuotation(article, quotation), ...(headline && { headline }) },
      };
    });
  return { quotations: inPieces(attributed), sentences: sentencePrints(article) };
}

/** Quotations that a page opens at a stretch: about 2 ms of its time. */
const A_PIECE = 100;

function inPieces(attributed: readonly Attributed[]): Attribution['quotations'] {
  const pieces: Attribution['quotations'][number][] = [];
  for (let from = 0; from < attributed.length; from += A_PIECE)
    pieces.push(JSON.stringify(attributed.slice(from, from + A_PIECE)));
  return pieces;
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw wrong('JSON', json);
  }
}

/** Words without marks that nobody is named for are just the article. */
function isShown({ kind, sources }: Quotation): boolean {
  return kind !== 'scare' && (kind !== 'indirect' || sources.length > 0);
}

/** More names than one chooses from. */
const MOST_NAMES = 500;

/**
 * Whom an article that a page's reader sent names, people first.
 *
 * @throws {TypeError} where what was sent is no article.
 */
export function namesInArticle(sent: unknown): Json<Source[]> {
  return JSON.stringify(namedSources(validArticle(sent)).slice(0, MOST_NAMES));
}

/** The article built anew, so that the engine's own conditions hold whatever a page's script may send. */
function validArticle(value: unknown): Article {
  const { text, blocks: json, language } = (value ?? {}) as Partial<SentArticle>;
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) throw wrong('text', text);
  if (typeof language !== 'string' || language.length > LONGEST_NAME) throw wrong('language', language);
  const blocks = parsed(json);
  if (!Array.isArray(blocks)) throw wrong('blocks', blocks);
  let end = 0;
  const checked = Array.from(blocks, (block: unknown) => {
    const valid = validBlock(block, end, text.length);
    end = valid.end;
    return valid;
  });
  return { text, blocks: checked, language };
}

function validBlock(value: unknown, from: number, to: number): Block {
  const { kind, start, end, author, posted } = (value ?? {}) as Partial<Block>;
  const isSpan = Number.isInteger(start) && Number.isInteger(end);
  if (!isSpan || Number(start) < from || Number(end) < Number(start) || Number(end) > to)
    throw wrong('block', value);
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) throw wrong('block.kind', kind);
  const span = {
    kind,
    start: Number(start),
    end: Number(end),
    ...(posted !== undefined && { posted: validPosting(posted) }),
  };
  if (author === undefined) return span;
  return { ...span, author: nameOrNull(author, 'block.author') };
}

function validPosting(value: unknown): Posting {
  const { author, url, time } = (value ?? {}) as Partial<Posting>;
  return {
    author: nameOrNull(author ?? null, 'posted.author'),
    // The storage looks at it as at every address.
    url: typeof url === 'string' ? url.slice(0, LONGEST_ADDRESS) : null,
    time: nameOrNull(time ?? null, 'posted.time'),
  };
}

function nameOrNull(value: unknown, what: string): string | null {
  if (value !== null && typeof value !== 'string') throw wrong(what, value);
  return value === null ? null : value.slice(0, LONGEST_NAME);
}

function wrong(what: string, value: unknown): TypeError {
  const shown =
    typeof value === 'string' ? `a text of ${value.length} units` : JSON.stringify(value)?.slice(0, 100);
  return new TypeError(`"${what}" of an article must be as page/read-article.ts makes it, but is ${shown}`);
}
