import type { Feature } from './pronoun-features';

/**
 * What each feature of a candidate counts when a pronoun is resolved; learned by `npm run train:pronouns` from the
 * speakers of the newspapers, wikinews and outlets articles and PolNeAR's training part.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<Feature, number>> = {
  genderAgrees: 0.77,
  unknownKind: -1.24,
  surelyPerson: 0.71,
  described: -2.34,
  sameSentence: 0.29,
  twoSentences: -0.8,
  eachFurtherSentence: -0.36,
  otherParagraph: -0.93,
  furtherParagraphs: -1.05,
  subject: 1.23,
  cued: 0.82,
  nearest: -0.19,
  throughPronoun: -0.36,
  quotedOnly: -1.28,
  possessive: -0.29,
  afterPreposition: -0.94,
  lastSpeaker: 0.36,
  earlierSpeaker: 0.31,
  prominence: 0.07,
  opensArticle: -0.04,
  cataphora: -0.02,
  itOrganisation: -0.02,
  itPlace: 0.13,
  itDocument: -0.02,
  itOther: -0.08,
  theyPlural: 0.31,
  theyOrganisation: -0.4,
  theyPerson: 0.32,
};
