import { wordSet } from '../word-list';

/** Words that begin with an apostrophe where letters were dropped: ’em, rock ’n’ roll, ’twas. Without the apostrophe. */
const ELIDED = wordSet(
  `em n tis twas til till cause cos cuz coz bout round neath gainst fraid kay nuff tude hood burbs sup
  im er ere twere twill twould cept nother specially course scuse`,
);

/**
 * True for a word that loses its first letters behind an apostrophe. Only in lower case, as it stands in the text: with a
 * capital it rather begins a quotation (‘Cause and effect,’ she said).
 */
export function isElided(word: string): boolean {
  return ELIDED.has(word);
}

/**
 * Words that do not follow a plural possessive: after them “workers’” is the end of a quotation, as in
 * “the ‘strikers’ and their friends”. The next word after a true possessive is a noun or an adjective.
 */
const NOT_POSSESSED = wordSet(
  `a an and are as at be because been before but by can could did do does during following for from had has have he her his how i if
  in including into is it its last like may might more must next nor not of off on or our out over per rather said say says she
  should since so such than that the their them then there these they this those though through to today too under until
  up upon us was we were what when where whether which while who whom whose why will with within without would you your
  after against about above across along amid among around between both despite every however just ahead also although
  told tells asked added adding claimed claims wrote writes posted tweeted according is isn't aren't wasn't weren't don't
  doesn't didn't won't can't hasn't haven't came comes went goes made makes now only`,
);

/** True where the lower-case word cannot be what a plural possessive possesses. */
export function cannotBePossessed(word: string): boolean {
  return NOT_POSSESSED.has(word);
}
