import { READ_LANGUAGES } from '@/engine/lexicon/read-languages';
import { lengthFault } from './limits';
import { sectionsOf } from './sections';

/** What a store shows in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What each picture shows, by the picture's name. */
  readonly captions: ReadonlyMap<string, string>;
  /** The words on the small picture in Chrome's store. */
  readonly promotion: string;
}

/**
 * The texts of a listing: name and summary from the catalogue, as the browser shows them, the others from their source.
 * In the description `{languages}` stands for those whose articles are read.
 */
export function listingOf(
  language: string,
  catalogue: Readonly<Record<string, unknown>>,
  source: string,
): Listing {
  const sections = sectionsOf(source);
  const text = (heading: string) => sections.get(heading) ?? '';
  const captions = text('Captions')
    .split('\n')
    .map((line) => line.split(/:\s+/, 2))
    .map(([name = '', caption = '']) => [name, caption] as const);
  return {
    name: String(catalogue.extension_name ?? ''),
    summary: String(catalogue.extension_description ?? ''),
    description: text('Description').replace('{languages}', languagesIn(language)),
    captions: new Map(captions),
    promotion: text('Promotion'),
  };
}

/** What a store would refuse in a listing, as lines to read. */
export function faultsInListing(
  language: string,
  listing: Listing,
  pictures: readonly string[],
): readonly string[] {
  const captions = [...listing.captions.keys()].sort().join(', ');
  const named = [...pictures].sort().join(', ');
  return [
    ...lengthFault(`${language}: the name`, listing.name, 'name'),
    ...lengthFault(`${language}: the summary`, listing.summary, 'summary'),
    ...lengthFault(`${language}: the description`, listing.description, 'description'),
    ...lengthFault(`${language}: the promotion`, listing.promotion, 'name'),
    ...(/\{\w+\}/.test(listing.description) ? [`${language}: the description has a gap`] : []),
    ...(captions === named ? [] : [`${language}: captions for ${captions}, and pictures of ${named}`]),
  ];
}

function languagesIn(language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return new Intl.ListFormat(language).format([...READ_LANGUAGES].map((each) => names.of(each) ?? each));
}
