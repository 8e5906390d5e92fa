import { wordSet } from '../word-list';

/** Plural nouns that are verbs after a singular one: the senator hosts a show. */
export const VERB_LIKE: ReadonlySet<string> = wordSet(
  `hosts heads leads plays coaches judges guards champions reports claims calls posts tweets polls studies reviews plans orders
  rules bills books files records labels figures estimates forecasts texts emails messages campaigns forces trusts funds houses
  states fans ranges sides results ships stars tours trains walks works wins views moves faces guides pilots
  sponsors partners patients shows broadcasts objects subjects agents charges fires demands backs attempts post tweet report call
  claim plan order rule campaign house state force trust show text email message record figure host head star file back
  press label judge coach guard study review poll book bill fund brief brand chain notice draft address number paper`,
);

/** Nouns that are adjectives or verbs more often where they stand alone: a private talk, to head a team. */
export const SELDOM_BARE: ReadonlySet<string> = wordSet(
  `private patient principal major general fellow subject figure executive chief head host lead model guide pilot guard judge
  coach star fan user cook rival champion minor object forward back partner sponsor whip winner speaker guest
  associate assistant deputy independent conservative liberal radical progressive moderate centrist catholic christian muslim
  protestant evangelical secretary member leader player character child adult heir junior senior
  second minister runner driver mother father master settler keeper believer guardian sole human native individual
  lot mix bunch handful dozen side wing camp band staff majority minority coalition movement press media management
  opposition base group gang service force party public population community
  family crew team couple panel jury squad pair duo trio troop
  navy military`,
);
