import type { Reason, ReasonId } from '@/engine';
import { LARGEST_OFFSET, MOST_LISTED, MOST_PARTS, MOST_SENTENCES } from '../../limits';
import { flag, number, object } from '../../reading/validate';
import { ALTERATIONS, KINDS, POSTED_KINDS, REASONS, SOURCE_KINDS } from '../../reading/validate-reading';
import type {
  Annotation,
  ArticleRecord,
  Attribution,
  LaterWording,
  PartSelector,
  PostedIn,
  QuotationRecord,
  QuotedSource,
  SpeakerDecision,
  SpeakerRecord,
} from '../../records';
import type { StatementDecision } from '../../statements/statement-records';
import { type Check, listOf, orNull, shape } from './shape';
import { anId, anyOf, aText, aTime, aWebAddress, versionOne, wholeTo } from './valid-values';

/** More than a library limits any list to that the reader makes himself. */
const MOST = 1_000;

const texts = listOf(aText, MOST);
const ids = listOf(anId, MOST);
const annotation = shape<Annotation>({ note: aText, tags: texts, at: aTime }, {});
const source = shape<QuotedSource>({ name: aText, kind: anyOf(...SOURCE_KINDS), role: orNull(aText) }, {});
const sources = listOf(source, MOST_LISTED);
const status = anyOf('auto', 'confirmed', 'corrected', 'rejected', 'added');
const attribution = shape<Attribution>({ status, sources, speakerIds: ids }, {});
const offset = wholeTo(LARGEST_OFFSET);
const part = shape<PartSelector>(
  { exact: aText, prefix: aText, suffix: aText, start: offset, end: offset },
  {},
);
const parts = listOf(part, MOST_PARTS);
const wording = shape<LaterWording>({ parts, context: aText, readAt: aTime }, {});
const reason = shape<Reason>(
  { id: anyOf(...(Object.keys(REASONS) as ReasonId[])), words: listOf(aText, MOST_LISTED) },
  {},
);

/** An article, of a backup. */
export const validArticle: Check<ArticleRecord> = shape<ArticleRecord>(
  {
    v: versionOne,
    id: anId,
    url: aWebAddress,
    canonicalUrl: orNull(aWebAddress),
    title: aText,
    outlet: aText,
    authors: texts,
    published: orNull(aText),
    modified: orNull(aText),
    language: aText,
    firstReadAt: aTime,
    lastReadAt: aTime,
  },
  { sentences: listOf(wholeTo(2 ** 32), MOST_SENTENCES) },
);

/** Ids by ids, and nothing else: a name such as `__proto__` is no id. */
const elsewhere: Check<Readonly<Record<string, string>>> = (value, what) => {
  const given = Object.entries(object(value, what));
  return Object.fromEntries(given.map(([key, id]) => [anId(key, what), anId(id, `${what}.${key}`)]));
};

const speakerDecision = shape<SpeakerDecision>(
  { at: aTime },
  { name: aText, kind: anyOf(...SOURCE_KINDS), mergedInto: anId, notSameAs: ids, elsewhere },
);

/** A speaker, of a backup. */
export const validSpeaker: Check<SpeakerRecord> = shape<SpeakerRecord>(
  {
    v: versionOne,
    id: anId,
    key: aText,
    name: aText,
    kind: anyOf(...SOURCE_KINDS),
    names: texts,
    roles: texts,
  },
  { decision: speakerDecision, annotation },
);

/** A quotation, of a backup; a deleted one has no words. */
export const validQuotation: Check<QuotationRecord> = shape<QuotationRecord>(
  {
    v: versionOne,
    id: anId,
    articleId: anId,
    kind: anyOf(...KINDS),
    parts,
    sources,
    speakerIds: ids,
    mention: orNull(aText),
    cue: orNull(aText),
    context: aText,
    confidence: (value, what) => number(value, what, 1),
    sure: flag,
    reasons: listOf(reason, MOST_LISTED),
    antecedents: listOf(aText, MOST_LISTED),
    status,
    savedAt: aTime,
    deletedAt: orNull(aTime),
  },
  {
    hedge: aText,
    negated: aText,
    via: aText,
    onBehalfOf: aText,
    channel: aText,
    anonymous: shape<{ readonly reason: string | null }>({ reason: orNull(aText) }, {}),
    translated: aText,
    altered: listOf(anyOf(...ALTERATIONS), MOST_LISTED),
    posted: shape<PostedIn>(
      {
        kind: anyOf(...POSTED_KINDS),
        author: orNull(aText),
        url: orNull(aWebAddress),
        time: orNull(aText),
      },
      {},
    ),
    headline: shape<{ body: string | null }>({ body: orNull(aText) }, {}),
    revivedAt: aTime,
    decision: shape<{ readonly at: string; readonly before: Attribution }>(
      { at: aTime, before: attribution },
      {},
    ),
    annotation,
    laterWordings: listOf(wording, MOST),
    missingSince: aTime,
    trace: listOf(wholeTo(0xffffffff), MOST),
  },
);

/** What the reader decided about two quotations, of a backup. */
export const validStatementDecision: Check<StatementDecision> = shape<StatementDecision>(
  { v: versionOne, one: anId, other: anId, is: anyOf('joined', 'parted'), at: aTime },
  {},
);
