import type { ArticleReading } from '@/storage/records';

/** A reading with more quotations was not made by our reader. */
const MAX_QUOTATIONS = 2000;
/** No field of a reading is longer (UTF-16 units). */
const MAX_UNITS = 100_000;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length <= MAX_UNITS;
const isCount: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isTextOrNull: Check = (value) => value === null || isText(value);
const isKind: Check = (value) => value === 'direct' || value === 'partial' || value === 'indirect';
const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MAX_QUOTATIONS && value.every(check);
const isShape =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const isReading = isShape({
  metadata: isShape({
    canonicalUrl: isTextOrNull,
    title: isText,
    outlet: isText,
    authors: isList(isText),
    published: isTextOrNull,
    modified: isTextOrNull,
    language: isText,
  }),
  quotations: isList(
    isShape({
      kind: isKind,
      parts: isList(isShape({ exact: isText, prefix: isText, suffix: isText, start: isCount, end: isCount })),
      sources: isList(isShape({ name: isText, kind: isText, role: isTextOrNull })),
      mention: isTextOrNull,
      cue: isTextOrNull,
      context: isText,
      confidence: isCount,
      sure: isFlag,
      reasons: isList(isShape({ id: isText, words: isList(isText) })),
      antecedents: isList(isText),
      hedge: isMaybe(isText),
      via: isMaybe(isText),
      onBehalfOf: isMaybe(isText),
      channel: isMaybe(isText),
      anonymous: isMaybe(isShape({ reason: isTextOrNull })),
      translated: isMaybe(isText),
      altered: isMaybe(isList((value) => value === 'bracket' || value === 'ellipsis')),
    }),
  ),
});

/** True for data of the shape that the reader sends: a page's process may be taken over, so it is checked field by field. */
export function isArticleReading(value: unknown): value is ArticleReading {
  return isReading(value);
}
