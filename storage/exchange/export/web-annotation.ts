import { currentWording } from '../../reading/wordings';
import type { PartSelector } from '../../records';
import type { Exported, ExportFormat } from './export-format';

/**
 * A collection of annotations that other tools anchor on the page. https://www.w3.org/TR/annotation-model/
 *
 * The target are the words in the article, by quote and refined by nothing: their place in the article's text comes
 * beside it as another way to the same words (4.2, alternative selectors). The bodies are the speaker as a tag, what is
 * to be known of the attribution, and the reader's note and tags. The annotation's creator is the reader, who is not
 * named; what was said is not by him, so the speaker is never the creator.
 */
export const WEB_ANNOTATION: ExportFormat = {
  extension: 'jsonld',
  type: 'application/ld+json',
  head: '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n',
  row: (exported) => JSON.stringify(annotationOf(exported)),
  separator: ',\n',
  foot: '\n]}\n',
};

function annotationOf({ saved, citation }: Exported): object {
  const { quotation, article } = saved;
  return {
    id: `urn:on-record:quotation:${quotation.id}`,
    type: 'Annotation',
    motivation: quotation.annotation?.note ? 'commenting' : 'tagging',
    creator: { type: 'Person', nickname: 'reader' },
    created: quotation.savedAt,
    ...(quotation.annotation && { modified: quotation.annotation.at }),
    generator: { type: 'Software', name: 'On Record' },
    body: bodiesOf(citation),
    target: currentWording(quotation).parts.map((part) => ({
      source: article.url,
      ...(article.title !== '' && { 'dcterms:title': article.title }),
      state: { type: 'TimeState', sourceDate: article.lastReadAt },
      selector: selectorsOf(part),
    })),
    'dcterms:publisher': citation.outlet,
    ...(article.published !== null && { 'dcterms:issued': article.published }),
    'dcterms:relation': citation.link,
    'schema:creativeWorkStatus': quotation.status,
  };
}

function bodiesOf({ speakers, remarks, note, tags }: Exported['citation']): readonly object[] {
  const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose });
  return [
    ...speakers.map(({ name }) => text(name, 'identifying')),
    ...speakers.map(({ name }) => text(name, 'tagging')),
    ...(remarks.length > 0 ? [text(remarks.join('; '), 'describing')] : []),
    ...(note === '' ? [] : [text(note, 'commenting')]),
    ...tags.map((tag) => text(tag, 'tagging')),
  ];
}

function selectorsOf({ exact, prefix, suffix, start, end }: PartSelector): readonly object[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
