import { wordSet } from '../word-list';

/** Words that give a name to something: a robot called “Rusty”, better known as “the beast”. */
const NAMING =
  wordSet(`called named dubbed titled entitled nicknamed labelled labeled termed known branded calling calls call christened
coined name names`);

/** What words in marks may be: he searched for the phrase “night ferry”, under the title “Salt”, with the slogan “No more”. */
const TERM =
  wordSet(`term terms word words phrase phrases expression concept notion title titles slogan slogans nickname codename
hashtag hashtags account username meaning means meant moniker label theme motto acronym buzzword pseudonym alias sign signs
sticker banner logo tattoo category option button marked stamped definition so-called`);

/** What a lower-case word before marks says of them: they hold a name, they hold a term; null where it says neither. */
export function namingOf(word: string): 'name' | 'term' | null {
  if (NAMING.has(word)) return 'name';
  return TERM.has(word) ? 'term' : null;
}
