import fc from 'fast-check';
import { database } from '@/storage/database';
import { inLibrary } from '@/storage/in-library';
import { putQuotations } from '@/storage/put-quotations';
import type { ArticleRecord, QuotationRecord, QuotedSource, SpeakerRecord } from '@/storage/records';
import { speakerId } from '@/storage/speakers/speaker-id';
import type { StatementDecision } from '@/storage/statements/statement-records';
import { quotation } from '../invented';

/** What a library holds. */
export interface Rows {
  readonly articles: readonly ArticleRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly statementDecisions?: readonly StatementDecision[];
}

/** Texts that break what is put together from them without care. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  '\u200fgnp.exe\u200e',
  '__proto__',
  'a,"b"\r\nc;d\te',
  '{{cite news|quote=}} [[x]] |y=1',
  '\\end{x} % # $ & _ ~ ^ {',
  ']]>\u2028\u2029',
  '👩‍👩‍👧‍👦 Zoë \u0301',
  "'=1+1",
  '*_`[](javascript:alert(1))`_*',
  '',
];

const id = (n: number) => n.toString(16).padStart(16, '0');
const time = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString();

const aTime = fc.integer({ min: 0, max: 6 }).map(time);
const aText = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('one', 'two words', 'three'));
const aName = fc.constantFrom('Ana Petrova', 'Bo Ek', 'Zoë Quill', 'Zoe Quill', 'Council of <b>Hull</b>');
const aSource: fc.Arbitrary<QuotedSource> = fc.record({
  name: aName,
  kind: fc.constantFrom('person', 'organisation', 'unknown'),
  role: fc.option(fc.constantFrom('mayor', 'spokesman')),
});
const attribution = fc.array(aSource, { maxLength: 2, minLength: 0 }).map((sources) => ({
  sources,
  speakerIds: sources.map(({ name }) => speakerId(name)),
}));
const annotation = fc.record({
  note: aText,
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', '=c'), { maxLength: 2 }),
  at: aTime,
});

/** An article of a few. */
export const anArticle: fc.Arbitrary<ArticleRecord> = fc
  .record({
    n: fc.integer({ min: 0, max: 2 }),
    title: aText,
    outlet: aText,
    first: fc.integer({ min: 0, max: 3 }),
    last: fc.integer({ min: 3, max: 6 }),
    published: fc.option(fc.constantFrom('2024-11-01T20:10:00Z', '2024-11', 'yesterday')),
  })
  .map(({ n, title, outlet, first, last, published }) => ({
    ...{ v: 1 as const, id: id(n), url: `https://post.example/${n}`, canonicalUrl: null, title, outlet },
    ...{ authors: ['Mara Lindqvist', title], published, modified: null, language: 'en' },
    ...{ firstReadAt: time(first), lastReadAt: time(last) },
  }));

const wording = fc
  .record({ words: aText, at: fc.integer({ min: 0, max: 6 }), start: fc.integer({ min: 0, max: 3 }) })
  .map(({ words, at, start }) => ({
    parts: [{ exact: words, prefix: '', suffix: '', start, end: start + words.length }],
    context: words,
    readAt: time(at),
  }));
const wordings = fc
  .uniqueArray(wording, { minLength: 1, maxLength: 14, selector: ({ readAt }) => readAt })
  .map((all) => all.sort((one, other) => (one.readAt < other.readAt ? -1 : 1)));

const decided = fc.record({
  status: fc.constantFrom('confirmed' as const, 'corrected' as const, 'rejected' as const),
  at: aTime,
  before: attribution,
});

interface Drawn {
  readonly n: number;
  readonly words: string;
  readonly savedAt: string;
  readonly attribution: Pick<QuotationRecord, 'sources' | 'speakerIds'>;
  readonly isAdded: boolean;
  readonly confidence: number;
  readonly sure: boolean;
  readonly deletedAt: string | null;
  readonly extra: Partial<QuotationRecord>;
  readonly decided?: { status: QuotationRecord['status']; at: string; before: Drawn['attribution'] };
}

const drawn = fc.record(
  {
    n: fc.integer({ min: 0, max: 5 }),
    words: aText,
    savedAt: aTime,
    attribution,
    isAdded: fc.boolean(),
    confidence: fc.constantFrom(0, 0.123456789, 1 / 3, 0.9),
    sure: fc.boolean(),
    deletedAt: fc.option(aTime, { freq: 4 }),
    extra: fc.record(
      {
        hedge: aText,
        negated: aText,
        via: aText,
        posted: fc.constantFrom(
          { kind: 'entry' as const, author: null, url: null, time: '14:05' },
          { kind: 'post' as const, author: 'Ann', url: 'https://posts.example/1', time: null },
        ),
        revivedAt: aTime,
        annotation,
        laterWordings: wordings,
        missingSince: aTime,
      },
      { requiredKeys: [] },
    ),
    decided,
  },
  {
    requiredKeys: [
      'n',
      'words',
      'savedAt',
      'attribution',
      'isAdded',
      'confidence',
      'sure',
      'deletedAt',
      'extra',
    ],
  },
) as fc.Arbitrary<Drawn>;

/** A quotation of a few, in any state: deleted, revived, decided upon, annotated, worded anew. */
export const aQuotation: fc.Arbitrary<QuotationRecord> = drawn.map((each) => {
  const { n, words, savedAt, confidence, sure, deletedAt, extra } = each;
  const base = { v: 1 as const, id: id(100 + n), articleId: id(n % 3), savedAt, deletedAt };
  const auto = { ...each.attribution, status: each.isAdded ? ('added' as const) : ('auto' as const) };
  const read = quotation(words, '', { confidence, sure });
  if (deletedAt !== null) {
    const nothing = {
      parts: [],
      sources: [],
      speakerIds: [],
      context: '',
      reasons: [],
      mention: null,
      cue: null,
    };
    return { ...read, ...base, ...nothing, status: auto.status, confidence: 0, sure: false, trace: [n, 7] };
  }
  if (!each.decided) return { ...read, ...base, ...auto, ...extra };
  const { status, at, before } = each.decided;
  const decision = { at, before: { ...before, status: auto.status } };
  return { ...read, ...base, ...auto, ...extra, status, decision };
});

const speakerChange = fc.record(
  {
    decision: fc.record(
      { at: aTime, name: aText, mergedInto: aName.map(speakerId), notSameAs: fc.constant([id(7)]) },
      { requiredKeys: ['at'] },
    ),
    annotation,
    elsewhere: fc.record({ article: fc.integer({ min: 0, max: 2 }), to: fc.constantFrom('a', 'b') }),
  },
  { requiredKeys: [] },
);

/** What the reader made of a speaker of a few: renamed, merged, told apart. */
export const aSpeaker: fc.Arbitrary<SpeakerRecord> = fc
  .tuple(aName, fc.array(aName, { maxLength: 3 }), speakerChange)
  .map(([name, names, { decision, elsewhere, annotation: note }]) => {
    const apart = elsewhere && {
      elsewhere: { [id(elsewhere.article)]: speakerId(`${name} ${elsewhere.to}`) },
    };
    return {
      ...{ v: 1 as const, id: speakerId(name), key: name.toLowerCase(), name, kind: 'unknown' as const },
      ...{ names: [...new Set(names)], roles: [] },
      ...(decision && { decision: { ...decision, ...apart } }),
      ...(note && { annotation: note }),
    };
  });

const byId = { selector: (row: { readonly id: string }) => row.id };

/** What the reader decided about two quotations of a few. */
export const aStatementDecision: fc.Arbitrary<StatementDecision> = fc
  .record({ n: fc.integer({ min: 0, max: 2 }), is: fc.constantFrom('joined', 'parted'), at: aTime })
  .map(({ n, is, at }) => ({ v: 1, one: id(100), other: id(101 + n), is, at }));

/** A small library, such that two of them have much in common. */
export const aLibrary: fc.Arbitrary<Rows> = fc.record({
  articles: fc.tuple(...[0, 1, 2].map((n) => anArticle.map((row) => ({ ...row, id: id(n) })))),
  quotations: fc.uniqueArray(aQuotation, { ...byId, maxLength: 5 }),
  speakers: fc.uniqueArray(aSpeaker, { ...byId, maxLength: 2 }).map(withTold),
  statementDecisions: fc.uniqueArray(aStatementDecision, { selector: ({ other }) => other, maxLength: 2 }),
});

/** Who was told apart has a row of his own from then on. */
function withTold(rows: readonly SpeakerRecord[]): readonly SpeakerRecord[] {
  const told = rows.flatMap((row) =>
    Object.values(row.decision?.elsewhere ?? {}).map((other) => ({
      ...{ v: 1 as const, id: other, key: row.key, name: row.name, kind: row.kind, names: [], roles: [] },
      decision: { at: time(0), name: 'another', notSameAs: [row.id] },
    })),
  );
  return [...rows, ...told];
}

/** Empties the library and fills it with these rows, with all that follows from them. */
export async function fill({ articles, quotations, speakers, statementDecisions = [] }: Rows): Promise<void> {
  await inLibrary(async () => {
    for (const table of database.tables) await table.clear();
    await database.articles.bulkPut([...articles]);
    await database.speakers.bulkPut([...speakers]);
    await putQuotations(quotations);
    await database.statementDecisions.bulkPut([...statementDecisions]);
  });
}

/** An empty library. */
export const NOTHING: Rows = { articles: [], quotations: [], speakers: [] };

/** Many quotations as pages would have them, with hostile texts in every field that a page fills. */
export function manyRows(count: number): Rows {
  const text = (n: number) => `${HOSTILE[n % HOSTILE.length]} ${n}`;
  const articleCount = Math.ceil(count / 20);
  const articles = Array.from(
    { length: articleCount },
    (_, n): ArticleRecord => ({
      ...{ v: 1, id: id(n), url: `https://post-${n % 50}.example/${n}?a=${encodeURIComponent(text(n))}` },
      ...{ canonicalUrl: null, title: text(n), outlet: text(n % 50), authors: [text(n), text(n + 1)] },
      ...{ published: n % 3 === 0 ? null : text(n), modified: null, language: 'en' },
      ...{ firstReadAt: time(n % 300), lastReadAt: time(400 + n) },
    }),
  );
  const quotations = Array.from({ length: count }, (_, n): QuotationRecord => {
    const name = `Person ${HOSTILE[n % HOSTILE.length]} ${n % 500}`;
    return {
      ...quotation(text(n), name, {
        hedge: text(n),
        negated: text(n),
        via: text(n + 1),
        context: text(n + 2),
        confidence: n / count,
      }),
      ...{ v: 1, id: id(n * 7919), articleId: id(n % articleCount), speakerIds: [speakerId(name)] },
      ...{ status: 'auto', savedAt: time(n % 300), deletedAt: null },
      ...(n % 10 === 0 && { annotation: { note: text(n), tags: [text(n)], at: time(n % 300) } }),
    };
  });
  return { articles, quotations, speakers: [] };
}
