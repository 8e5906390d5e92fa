import type { MetaTags } from './meta-tags';

/** The surest first: the names that many outlets share. */
const USUAL = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'article.published',
  'date',
];

/** What others call it: `publish_date`, `article:publicationDate`, `DCSext.articleFirstPublished`, `DC.date`. */
const NAMED =
  /(?:^|-)(?:(?:article)?(?:first|original)?-?publi(?:shed|sh-?(?:date|time)|cation-?date)(?:-?(?:date|time|at|on))?|pub-?date|date-?(?:published|issued?|posted|created)|issued|dc(?:terms)?-date)$/;

/** What each such name has in it. The expression above is a long program, and few pages have a name that needs it. */
const PERHAPS = /publish(?!er)|publicat|pub.?date|date.?[pic]|issued|dc(?:terms)?.date/;

/** What the page's meta tags give as the time of its publication, the surest first; empty where they give none. */
export function publishedTags(tags: MetaTags): string[] {
  const values = USUAL.flatMap((name) => tags.get(name) ?? []);
  for (const [name, value] of tags) {
    const isOther = PERHAPS.test(name) && !USUAL.includes(name);
    if (isOther && NAMED.test(name.replace(/[_.:]/g, '-'))) values.push(value);
  }
  return values;
}
