import type { Feature } from './pronoun-features';

/**
 * What each feature of a candidate counts when a pronoun is resolved; learned by `npm run train:pronouns` from the
 * speakers of the newspapers, wikinews and outlets articles and PolNeAR's training part.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<Feature, number>> = {
  genderAgrees: 0.77,
  unknownKind: -1.34,
  surelyPerson: 0.64,
  described: -3.32,
  sameSentence: 0.14,
  twoSentences: -0.95,
  eachFurtherSentence: -0.38,
  otherParagraph: -1.04,
  furtherParagraphs: -1.07,
  subject: 1.06,
  cued: 0.83,
  nearestSubject: 0.24,
  throughPronoun: -0.31,
  quotedOnly: -1.93,
  possessive: -0.25,
  afterPreposition: -0.75,
  lastSpeaker: 0.25,
  earlierSpeaker: 0.39,
  prominence: 0.05,
  opensArticle: -0.2,
  cataphora: -0.07,
  itOrganisation: 0,
  itPlace: 0.6,
  itDocument: -0.01,
  itOther: -0.58,
  theyPlural: 0.39,
  theyOrganisation: -1.02,
  theyPerson: 0.28,
};
