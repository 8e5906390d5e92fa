import { wordSet } from '../word-list';

/**
 * Words before a colon at the start of a line that are no speaker's label: Photo: AP, READ MORE: …, Age: 34. A label that
 * contains one of them is none.
 */
const NOT_SPEAKERS = wordSet(
  `
  note notes photo photos picture pictures image images credit credits caption video videos watch listen read more
  related also see source sources update updated updates correction corrections clarification editor's exclusive
  breaking live latest developing opinion analysis explained explainer factbox timeline review reviews rating verdict
  score scores result results date time dates times when where who what why how cost prices venue location
  address phone email website contact twitter facebook instagram follow subscribe newsletter share tags topics filed
  category categories author by written reporting editing published posted age born died height weight position
  education family career party fact facts myth claim summary background context key takeaway bottom line example
  examples step tip tips warning ingredients method serves director cast length stars winner winners loser losers goals
  cards prediction tv channel stream poll quiz gallery map chart table data advertisement ad sponsored promoted
  trending popular disclaimer copyright ps monday tuesday wednesday thursday friday saturday sunday january february
  april june july august september october november december morning afternoon evening today yesterday
  tomorrow am pm day week month year round chapter part section figure exhibit option pros cons good bad up down first
  second third finally next previous total average transcript weather traffic high low rebounds assists points`,
);

/** True where the words of a line's label, in lower case, may name a speaker. */
export function maySpeak(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => !NOT_SPEAKERS.has(word));
}
