import { wordSet } from '../word-list';

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns and adverbs of the sentence. By hand. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  `
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside
  besides between beyond by concerning despite during except following for from given in inside into like near of off on onto
  opposite out outside over past per regarding since through throughout till to toward towards under underneath unlike
  until unto up upon versus via vs with within without and but or nor so yet because although though while whereas if unless
  whether that than then once when whenever where wherever why how what whatever which whichever who whoever whom whose
  am is are was were be been being do does did done doing have has had having will would shall should can could may might
  must ought cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't
  shouldn't i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it
  its itself they them their theirs themselves this that these those the a an not n't no never also too very just even only
  still already again ever perhaps maybe however meanwhile moreover furthermore therefore thus hence instead otherwise
  nevertheless nonetheless here there now today yesterday tomorrow tonight later soon ago earlier recently often sometimes
  always usually almost nearly quite rather really actually apparently reportedly allegedly let lets let's please yes oh
  well ok okay hi hello dear thanks both either neither each every all any some none most more less few fewer many much
  several another other others such same own
  got gets get getting goes went gone going go came come comes coming took take takes taking taken made make makes making
  gave give gives giving given saw seen sees put puts putting kept keep keeps left leaves led leads met meets became become
  becomes began begin begins brought bring brings bought buy buys built build builds draw draws fell fall falls fought
  grew grow grows knew known lost lose loses meant paid pay pays ran runs sat sent send sends sold sell sells
  spent stood stand stands stole struck taught thought threw told understood won wins wore said says saying according
  used uses use tried tries try wanted wants want needed needs need seemed seems appeared appears remained remains
  turned turns moved moves looked looks worked works lived lives died dies joined joins helped helps visited arrived
  received receives faced faces announced refused declined decided agreed hopes hoped expects expected
  `,
);

/** Weekdays, months and the like: capitals that are no name. */
export const CALENDAR_WORDS: ReadonlySet<string> = wordSet(
  `
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm gmt bst est edt cet utc pst pdt christmas easter ramadan
  thanksgiving halloween i'm i've i'll i'd
  `,
);
