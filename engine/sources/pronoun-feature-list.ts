import type { Stand } from './pronoun-setting';

/** What is looked at when somebody is weighed as the one whom a pronoun means. */
const PLAIN = [
  'genderAgrees',
  'genderOpen',
  'unknownKind',
  'surelyPerson',
  'described',
  'oneWord',
  'quotedHere',
  'prominence',
  'namedNear',
  'opensArticle',
  'modifies',
  'cataphora',
  'otherParagraph',
  'furtherParagraphs',
  'throughPronoun',
  'quotedOnly',
  'possessive',
  'afterPreposition',
  'object',
  'opening',
  'nearest',
  'nearestSubject',
  'sinceSpeaker',
  'itOrganisation',
  'itPlace',
  'itDocument',
  'itOther',
  'itDoubtful',
  'theyOrganisation',
  'theyPerson',
] as const;

/** What counts differently in the tag of a quotation, at the head of a sentence and within one. */
const BY_STAND = [
  'lastSpeaker',
  'speakerBroken',
  'sameSentence',
  'sameParagraph',
  'lastTold',
  'subject',
  'subjectLastTold',
  'cued',
  'acting',
] as const;

export const STANDS: readonly Stand[] = ['opening-tag', 'later-tag', 'opening', 'within'];

type PlainFeature = (typeof PLAIN)[number];
type StandFeature = (typeof BY_STAND)[number];

export type Feature = PlainFeature | `${StandFeature}@${Stand}`;

/** The names of the weights, in the order of a candidate’s values. */
export const FEATURES: readonly Feature[] = [
  ...PLAIN,
  ...BY_STAND.flatMap((feature) => STANDS.map((stand): Feature => `${feature}@${stand}`)),
];

/** Where each feature stands among the values of a candidate. */
export const AT = Object.fromEntries(FEATURES.map((feature, i) => [feature, i])) as Readonly<
  Record<Feature, number>
>;

/** Where the first of the four values of a feature that counts by stand is found. */
export const FIRST = Object.fromEntries(
  BY_STAND.map((feature, i) => [feature, PLAIN.length + i * STANDS.length]),
) as Readonly<Record<StandFeature, number>>;
