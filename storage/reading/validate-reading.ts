import type { Reason, ReasonId } from '@/engine';
import { InvalidReadingError } from '../errors';
import { LONGEST, MOST_LISTED, MOST_PARTS, MOST_QUOTATIONS, MOST_SENTENCES } from '../limits';
import type { ArticleMetadata, ArticleReading, PostedIn, QuotedSource, ReadQuotation } from '../records';
import { flag, list, number, object, oneOf, text, textOrNull, webUrlOrNull } from './validate';
import { validAnchor, validPart } from './validate-anchor';

export const KINDS = ['direct', 'partial', 'indirect'] as const;
export const SOURCE_KINDS = ['person', 'organisation', 'group', 'document', 'unknown'] as const;
export const POSTED_KINDS = ['post', 'entry'] as const;
export const ALTERATIONS = ['bracket', 'ellipsis'] as const;

/** Every reason that there is; an object, so that a reason added to the engine but not here does not compile. */
export const REASONS: Record<ReasonId, true> = {
  'cue-between': true,
  'cue-before': true,
  'cue-after': true,
  'cue-near': true,
  colon: true,
  'according-to': true,
  'same-speaker': true,
  continued: true,
  label: true,
  structure: true,
  'headline-body': true,
  nearest: true,
  'resolved-name': true,
  'resolved-role': true,
  'resolved-pronoun': true,
  'resolved-organisation': true,
  'several-possible': true,
  'nobody-named': true,
  'not-certain': true,
};

/**
 * Returns a reading built anew from what a page's script sent, field by field, so that nothing comes in that was not
 * agreed. The script runs beside the page's own, which may be hostile.
 *
 * @throws {InvalidReadingError} naming the first field that is wrong, with its value.
 */
export function validReading(value: unknown): Required<ArticleReading> {
  const reading = object(value, 'reading');
  const quotations = list(reading.quotations, 'quotations', MOST_QUOTATIONS).map(validQuotation);
  const anchors = list(reading.anchors ?? [], 'anchors', MOST_QUOTATIONS);
  return {
    metadata: validMetadata(reading.metadata),
    quotations,
    anchors: anchors.map((anchor) => validAnchor(anchor, quotations.length)),
    sentences: list(reading.sentences ?? [], 'sentences', MOST_SENTENCES).map((print) =>
      number(print, 'sentence', 2 ** 32),
    ),
  };
}

function validMetadata(value: unknown): ArticleMetadata {
  const metadata = object(value, 'metadata');
  return {
    canonicalUrl: webUrlOrNull(metadata.canonicalUrl, 'canonicalUrl'),
    title: text(metadata.title, 'title', LONGEST.title),
    outlet: text(metadata.outlet, 'outlet', LONGEST.name),
    authors: list(metadata.authors, 'authors', MOST_LISTED).map((author) =>
      text(author, 'author', LONGEST.name),
    ),
    published: textOrNull(metadata.published, 'published', LONGEST.name),
    modified: textOrNull(metadata.modified, 'modified', LONGEST.name),
    language: text(metadata.language, 'language', LONGEST.name),
  };
}

function validQuotation(value: unknown): ReadQuotation {
  const quotation = object(value, 'quotation');
  const parts = list(quotation.parts, 'parts', MOST_PARTS).map(validPart);
  if (parts.length === 0) throw new InvalidReadingError('parts', 'a list of at least one', quotation.parts);
  return {
    kind: oneOf(quotation.kind, 'kind', KINDS),
    parts,
    sources: list(quotation.sources, 'sources', MOST_LISTED).map(validSource),
    mention: textOrNull(quotation.mention, 'mention', LONGEST.name),
    cue: textOrNull(quotation.cue, 'cue', LONGEST.name),
    context: text(quotation.context, 'context', LONGEST.context, 'cut'),
    confidence: number(quotation.confidence, 'confidence', 1),
    sure: flag(quotation.sure, 'sure'),
    reasons: list(quotation.reasons, 'reasons', MOST_LISTED).map(validReason),
    antecedents: list(quotation.antecedents, 'antecedents', MOST_LISTED).map((antecedent) =>
      text(antecedent, 'antecedent', LONGEST.title, 'cut'),
    ),
    ...validCircumstances(quotation),
  };
}

function validPostedIn(value: unknown): PostedIn {
  const { kind, author, url, time } = object(value, 'posted');
  return {
    kind: oneOf(kind, 'posted.kind', POSTED_KINDS),
    author: textOrNull(author, 'posted.author', LONGEST.name),
    url: webUrlOrNull(url, 'posted.url'),
    time: textOrNull(time, 'posted.time', LONGEST.name),
  };
}

function validCircumstances(quotation: Record<string, unknown>): Partial<ReadQuotation> {
  const { anonymous, altered, headline, posted } = quotation;
  const circumstances: Record<string, unknown> = {};
  for (const name of ['hedge', 'negated', 'via', 'onBehalfOf', 'channel', 'translated'] as const) {
    const value = quotation[name];
    if (value !== undefined) circumstances[name] = text(value, name, LONGEST.name, 'cut');
  }
  if (anonymous !== undefined) {
    const reason = object(anonymous, 'anonymous').reason;
    circumstances.anonymous = { reason: textOrNull(reason, 'anonymous.reason', LONGEST.title) };
  }
  if (headline !== undefined) {
    const { body } = object(headline, 'headline');
    circumstances.headline = { body: textOrNull(body, 'headline.body', LONGEST.words) };
  }
  if (posted !== undefined) circumstances.posted = validPostedIn(posted);
  if (altered !== undefined) {
    circumstances.altered = list(altered, 'altered', MOST_LISTED).map((how) =>
      oneOf(how, 'altered', ALTERATIONS),
    );
  }
  return circumstances;
}

/** A character that one sees: none of the fillers, accents without a letter, zero-width or control characters. */
const SEEN = /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Returns a source built anew from a message; its name is trimmed, and there is something to be seen of it. */
export function validSource(value: unknown): QuotedSource {
  const source = object(value, 'source');
  const name = text(source.name, 'source.name', LONGEST.name).trim();
  if (!SEEN.test(name)) throw new InvalidReadingError('source.name', 'a name', source.name);
  return {
    name,
    kind: oneOf(source.kind, 'source.kind', SOURCE_KINDS),
    role: textOrNull(source.role, 'source.role', LONGEST.name),
  };
}

function validReason(value: unknown): Reason {
  const reason = object(value, 'reason');
  return {
    id: oneOf(reason.id, 'reason.id', Object.keys(REASONS) as ReasonId[]),
    words: list(reason.words, 'reason.words', MOST_LISTED).map((word) =>
      text(word, 'reason.word', LONGEST.title, 'cut'),
    ),
  };
}
