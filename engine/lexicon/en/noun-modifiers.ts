import { wordSet } from '../word-list';

/**
 * Adjectives and nouns that stand before a role noun: senior officials, health department spokesman, former defence
 * secretary. Induced from the words before role nouns in the corpora, completed by hand; most that their ending or a hyphen tells
 * are left out.
 */
export const NOUN_MODIFIERS: ReadonlySet<string> = wordSet(
  `
  south north east west middle latin former ex current then interim new newly old young elderly senior junior top
  chief deputy vice assistant associate prime foreign home interior defence defense finance health justice trade
  transport energy sports sport labour labor housing security intelligence national state local county city town
  village international private press media communications social political presidential congressional campaign party
  government opposition moderate independent centrist hardline nationalist populist army navy air force marine coast
  guard police fire prison border customs human rights civil consumer business corporate industry financial bank hedge
  fund equity real estate oil gas nuclear space climate science technology tech data cyber software computer internet
  web online tv radio news newspaper magazine film movie pop rock rap country opera jazz theatre theater art arts
  dance fashion book football soccer rugby cricket tennis golf basketball baseball hockey athletics world league club
  team squad head first second third managing high supreme appeals district superior circuit grand staff union student
  university college school primary research policy strategy sales product project program programme operations
  personnel event tour family close longtime veteran retired late famed renowned prominent popular outspoken unnamed
  unidentified another fellow key main major minor lead sole emergency care disease eye eyewitness crime murder rape
  sex accident crash drug cancer aids covid vaccine church muslim hindu orthodox protestant anglican baptist black
  white latino african gay transgender female male teenage teen adult poor rich wealthy undocumented registered likely
  undecided angry happy proud bereaved heartbroken worried concerned frustrated excited court council committee
  ministry agency board company firm group network bureau service office cabinet congress senate house assembly
  embassy un eu us uk u.s. u.k. u.n. american republican democratic gop tory green reality talk star celebrity
  possible early grassroots insider outside inside inner longterm wildlife bird dog horse cattle dairy land property
  planning water weather flood rescue relief aid refugee migrant asylum peace war combat infantry rebel militant
  separatist right left center centre defensive midfield away big small large huge biggest largest smallest oldest
  youngest richest poorest next last best good great nice lovely average everyday joint draft quarterly monthly weekly
  daily written leaked classified secret redacted full recent latest earlier separate published brief handwritten open
  email video audio text voice telephone phone opinion exit voter customer user mother parent community neighborhood
  neighbourhood restaurant shop store hotel bar taxi bus truck train tram lorry delivery bike search fisheries forest
  forestry parks park museum liability injury insurance tax divorce bankruptcy patent trademark romance content noble
  `,
);

/** Endings of adjectives and participles that may stand before a role noun without a determiner. */
export const MODIFIER_ENDING =
  /(?:al|ive|ous|ic|ian|ish|ese|ary|ful|less|based|born|year-old|led|backed|turned|style|ing)$/;

/** Endings of nouns for matters, which offices and bodies are named after: information officer, Construction Industry Federation. */
export const MATTER_ENDING = /(?:[tsr]ion|ment|ture|ism)s?$/;
