import { expect, test } from 'vitest';
import { publishedTags } from '@/page/published-tag';

test.each([
  ['date', true],
  ['pub_date', true],
  ['publish-date', true],
  ['article:publicationdate', true],
  ['dcsext.articlefirstpublished', true],
  ['originalpublicationdate', true],
  ['dateissued', true],
  ['date_posted', true],
  ['dc.date', true],
  ['dcterms:issued', true],
  ['article:publisher', false],
  ['og:updated_time', false],
  ['article:modified_time', false],
  ['candidate', false],
  ['publications', false],
])('%s tells when a page was published: %s', (name, tells) => {
  expect(publishedTags(new Map([[name, '2026-01-05']]))).toEqual(tells ? ['2026-01-05'] : []);
});
