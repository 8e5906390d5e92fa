import { phraseSet, wordSet } from '../word-list';

/** Works whose title stands in marks right behind the word: her memoir, “The Long Watch”. Singular and plural. */
const works =
  wordSet(`song single album track ballad anthem hymn tune hit film movie blockbuster documentary biopic thriller comedy
sitcom drama melodrama romcom musical opera ballet play series miniseries show programme podcast episode book novel
novella memoir autobiography biography bestseller sequel prequel trilogy poem essay op-ed editorial cartoon painting
sculpture exhibition videogame mixtape telenovela soap franchise newsletter blog textbook anthology short`);

/** What may follow a title in marks: the “Bad Weather” singer, the “Night Ferry” podcast. */
const afterTitle =
  wordSet(`singer songstress hitmaker star stars actor actress actors director creator co-creator host co-host hosts
co-hosts author showrunner rapper crooner vocalist songwriter screenwriter podcast album tour movie film series sitcom
trilogy franchise soundtrack videogame magazine spinoff spin-off reboot remake sequel prequel finale alum alumna alumnus
cast co-star presenter phone-in show episode novel novels books documentary musical premiere`);

/** Words before “of” or “in” that a title follows: the author of “The Long Watch”, an episode of “Harbour Lights”. */
const ofTitle =
  wordSet(`author co-author star stars host co-host anchor moderator creator co-creator director producer writer cast
episode episodes season seasons premiere screening rendition performance recording cover remake version reboot adaptation
editor finale edition broadcast taping lyrics chorus screenwriter narrator presenter launch trailer role roles scenes
action debut`);

/** Words between which and a title nothing else stands: an essay titled “Salt”. */
const entitling = wordSet(`titled entitled headlined subtitled retitled`);

/** Broadcasters and publishers whose possessive comes before a title: on NBC’s “Harbour Lights”. Lower case. */
const outlets =
  wordSet(`abc nbc cbs cnn fox msnbc cnbc pbs npr bbc itv hbo netflix amazon hulu bravo showtime bet mtv univision telemundo
c-span espn apple disney bloomberg cbc sky itv1 bbc1 bbc2 starz amc fx paramount peacock youtube spotify marvel pixar
channel network newsmax`);

/** Programmes that news texts quote so often that their names alone tell them. Lower case, straight apostrophes. */
const programmes =
  phraseSet(`meet the press|face the nation|this week|state of the union|fox news sunday|good morning america|morning joe
|the view|the daily show|saturday night live|60 minutes|newsnight|question time|panorama|fox & friends|fox and friends
|the late show|the tonight show|late night|the today show|newshour|sunday morning futures|special report|the kelly file
|the o'reilly factor|the o’reilly factor|hardball|the situation room|new day|anderson cooper 360|the rachel maddow show
|cbs this morning|the lead|reliable sources|with all due respect|the apprentice|game of thrones|house of cards
|the west wing|the simpsons|hamilton|the five|the ingraham angle|all things considered|morning edition|on the record
|the ellen degeneres show|jimmy kimmel live|desert island discs|strictly come dancing|top gear|doctor who`);

/** True for a lower-case noun behind which a title stands, in singular or plural. */
export function isWork(word: string): boolean {
  return works.has(word) || (word.endsWith('s') && works.has(word.slice(0, -1)));
}

/** What a lower-case word before or behind marks says of a title within them. */
export const titleContext = {
  after: (word: string): boolean => afterTitle.has(word),
  of: (word: string): boolean => ofTitle.has(word),
  entitling: (word: string): boolean => entitling.has(word),
  outlet: (word: string): boolean => outlets.has(word),
  programme: (words: string): boolean => programmes.has(words),
};
