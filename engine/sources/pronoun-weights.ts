import type { Feature } from './pronoun-features';

/**
 * What each feature of a candidate counts when a pronoun is resolved; learned by `npm run train:pronouns` from the
 * speakers of the newspapers, wikinews and outlets articles and PolNeAR's training part.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<Feature, number>> = {
  genderAgrees: 0.83,
  unknownKind: -1.48,
  surelyPerson: 0.86,
  described: -3.09,
  sameSentence: 0.42,
  twoSentences: -0.78,
  eachFurtherSentence: -0.3,
  otherParagraph: -1.13,
  furtherParagraphs: -1.19,
  subject: 1.23,
  cued: 0.84,
  nearest: -0.3,
  throughPronoun: -0.38,
  quotedOnly: -2.01,
  possessive: -0.13,
  afterPreposition: -0.75,
  lastSpeaker: 0.47,
  earlierSpeaker: 0.34,
  prominence: 0.01,
  opensArticle: 0,
  cataphora: -0.14,
  itOrganisation: -0.01,
  itPlace: 0.57,
  itDocument: -0.02,
  itOther: -0.55,
  theyPlural: 0.29,
  theyOrganisation: -0.82,
  theyPerson: 0.79,
};
