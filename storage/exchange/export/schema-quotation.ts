import type { QuotedSource } from '../../records';
import { isoDay } from '../formats/day-parts';
import { fullName, type PersonName } from '../formats/person-name';
import type { Exported, ExportFormat } from './export-format';

/**
 * The quotations as linked data. https://schema.org/Quotation: its creator is who said it; `isPartOf` is the article.
 * `spokenByCharacter` is for what an author lets a character say in a work of fiction, so it is not used; who passed the
 * words on, and how sure the speaker is, stands in `disambiguatingDescription`.
 */
export const SCHEMA_QUOTATION: ExportFormat = {
  extension: 'jsonld',
  type: 'application/ld+json',
  head: '{"@context":"https://schema.org","@graph":[\n',
  row: (exported) => JSON.stringify(quotationOf(exported)),
  separator: ',\n',
  foot: '\n]}\n',
};

function quotationOf({ saved, citation }: Exported): object {
  const { quotation, article } = saved;
  const { speakers, remarks, title, outlet, authors, published, url, link, language, note, tags } = citation;
  return {
    '@type': 'Quotation',
    '@id': `urn:on-record:quotation:${quotation.id}`,
    text: citation.parts.join('\n'),
    inLanguage: language,
    url: link,
    ...(speakers.length > 0 && { creator: speakers.map(creatorOf) }),
    dateCreated: quotation.savedAt,
    creativeWorkStatus: quotation.status,
    ...(remarks.length > 0 && { disambiguatingDescription: remarks.join('; ') }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(note !== '' && { comment: { '@type': 'Comment', text: note } }),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': url,
      url,
      ...(title !== null && { headline: title }),
      publisher: { '@type': 'Organization', name: outlet },
      ...(authors.length > 0 && { author: authors.map(authorOf) }),
      ...(published && { datePublished: isoDay(published) }),
      ...(article.modified !== null && { dateModified: article.modified }),
    },
  };
}

function creatorOf({ name, kind, role }: QuotedSource): object {
  const type = kind === 'organisation' || kind === 'group' ? 'Organization' : 'Person';
  if (kind === 'document') return { '@type': 'CreativeWork', name };
  if (kind === 'unknown') return { '@type': 'Thing', name, ...(role !== null && { description: role }) };
  return { '@type': type, name, ...(role !== null && type === 'Person' && { jobTitle: role }) };
}

function authorOf(name: PersonName): object {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  return { '@type': 'Person', name: fullName(name), familyName: name.family, givenName: name.given };
}
