import { wordSet } from '../word-list';

/**
 * Words that quotations are full of, so that sharing them tells little. Grammar's words stand in `function-words.ts`; these
 * are the nouns, verbs and adjectives among the 600 commonest words within quotation marks of PolNeAR train, Wikinews and
 * our newspapers, without names, by hand.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = wordSet(
  `
  people person man men woman women child children family families friend friends guy guys folks everyone everybody someone
  somebody anyone anybody nobody thing things something anything nothing everything way ways lot part place time times day
  days week weeks month months year years today tonight moment night life lives world country countries nation state states
  city street home house school job jobs money business company government president party campaign election vote votes
  voters law laws right rights policy policies system process issue issues problem problems question questions fact facts
  case point reason decision change deal work working plan support help need care hope fight war security safety health
  power trust fear chance choice role effort team game number percent million billion thousand hundred
  go going come coming get getting make made making take taken taking give given see seen look looking know known think
  thought believe feel felt want wanted say said saying tell told talk talking speak call called hear heard ask asked try
  trying find found keep put let use used start started stop happen happened happening become run running win won lose lost
  play stand bring built build pay leave stay move show understand remember matter mean means seem continue needs
  love like hate wish expect agree
  good great best better bad worse worst big small little long short new old young high low strong hard easy real true false
  sure clear important different same whole full able ready wrong possible certain serious fair happy sad proud sorry
  glad honest next last first second third one two three four five ten many much lots more most less least few enough
  absolutely certainly probably definitely actually simply clearly really very well back away together forward
  again always never ever maybe
  `,
);
