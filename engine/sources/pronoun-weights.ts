import type { Feature } from './pronoun-features';

/**
 * What each feature of a candidate counts when a pronoun is resolved; learned by `npm run train:pronouns` from the
 * speakers of the newspapers, wikinews and outlets articles and PolNeAR's training part.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<Feature, number>> = {
  genderAgrees: 0.91,
  unknownKind: -1.59,
  surelyPerson: 0.61,
  described: -3.71,
  sameSentence: 0.33,
  twoSentences: -0.79,
  eachFurtherSentence: -0.27,
  otherParagraph: -0.96,
  furtherParagraphs: -1.12,
  subject: 0.78,
  cued: 0.9,
  nearestSubject: 0.49,
  throughPronoun: -0.09,
  quotedOnly: -1.97,
  possessive: -0.09,
  afterPreposition: -0.68,
  lastSpeaker: 0.38,
  earlierSpeaker: 0.45,
  prominence: -0.06,
  opensArticle: 0.13,
  cataphora: -0.1,
  itOrganisation: -0.02,
  itPlace: 0.56,
  itDocument: -0.01,
  itOther: -0.53,
  theyPlural: 0.46,
  theyOrganisation: -1.07,
  theyPerson: 0.98,
};
