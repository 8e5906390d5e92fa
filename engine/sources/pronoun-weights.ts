import type { Feature } from './pronoun-features';

/**
 * What each feature of a candidate counts when a pronoun is resolved; learned by `npm run train:pronouns` from the
 * speakers of the newspapers, wikinews and outlets articles and PolNeAR's training part.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<Feature, number>> = {
  genderAgrees: 1,
  unknownKind: -0.5,
  described: -0.5,
  sameSentence: 0.5,
  twoSentences: -0.7,
  eachFurtherSentence: -0.4,
  otherParagraph: -0.4,
  furtherParagraphs: -0.4,
  subject: 0.8,
  cued: 0.6,
  nearest: 0.5,
  throughPronoun: 0.4,
  quotedOnly: -2.5,
  possessive: -0.5,
  afterPreposition: -0.5,
  lastSpeaker: 1.5,
  earlierSpeaker: 0.3,
  prominence: 0.2,
  opensArticle: 0.2,
  cataphora: 1,
  itOrganisation: 1,
  itPlace: 0.3,
  itDocument: 0.5,
  itOther: 0,
  theyPlural: 1.5,
  theyOrganisation: 0.6,
  theyPerson: 0,
};
