import { wordSet } from '../word-list';

/**
 * Adjectives and nouns that stand before a role noun: senior officials, health department spokesman, former defence
 * secretary. Induced from the words before role nouns in the corpora, completed by hand.
 */
export const NOUN_MODIFIERS: ReadonlySet<string> = wordSet(
  `
  south north east west middle latin central former ex current then acting interim new newly old young elderly senior junior top leading chief deputy vice assistant
  associate executive general prime foreign home interior defence defense finance health education justice trade
  transport transportation energy environment agriculture culture sports sport labour labor housing security intelligence
  national federal state local regional municipal provincial county city town village central international global
  public private press media communications social political presidential gubernatorial congressional parliamentary
  senatorial mayoral electoral election campaign party government opposition ruling coalition conservative liberal
  progressive moderate independent left-wing right-wing far-right far-left centrist radical hardline nationalist populist
  military army navy naval air force marine coast guard police fire traffic prison border customs immigration
  anti-corruption anti-terror counterterrorism terrorism criminal legal human rights civil animal consumer
  business corporate industry industrial financial banking bank investment hedge fund equity venture capital real estate
  oil gas coal mining nuclear space climate science scientific medical technical technology tech data digital cyber
  software computer internet web online television tv radio news newspaper magazine film movie music pop rock rap country
  opera jazz theatre theater art arts dance fashion book literary football soccer rugby cricket tennis golf basketball
  baseball hockey boxing cycling athletics racing swimming olympic world league club team squad head first second third
  goalkeeping bowling batting managing non-executive creative artistic musical technical
  high supreme appeals appeal district superior circuit trial grand staff union trade-union student
  university college school high-school primary secondary research policy strategy marketing sales product project program
  programme development operations human-resources personnel event tour wedding family close longtime long-time veteran
  retired late famous famed renowned prominent influential powerful popular legendary controversial outspoken
  unnamed unidentified anonymous another fellow key main major minor lead principal founding co-founding sole
  hospital emergency nursing care social-care mental dental veterinary pediatric surgical infectious disease
  eye eyewitness crime murder rape sex shooting accident crash drug cancer aids covid pandemic vaccine
  church catholic christian muslim jewish hindu evangelical orthodox protestant anglican baptist religious spiritual
  black white hispanic latino asian african native indigenous gay lesbian transgender female male teenage teen adult
  elderly homeless poor rich wealthy undocumented registered likely undecided swing working middle-class blue-collar
  angry happy proud grieving tearful bereaved heartbroken worried concerned frustrated excited
  court council committee commission department ministry agency board company firm group organisation organization
  network bureau service office administration cabinet congress senate house assembly
  embassy un eu us uk u.s. u.k. u.n. american british republican democratic gop tory lib-dem green
  hip-hop reality talk late-night star celebrity award-winning oscar-winning grammy-winning best-selling
  self-described so-called would-be presumptive eventual likely potential possible rival leading early rank-and-file
  grassroots establishment insider outside inside inner longterm wildlife nature bird dog horse cattle dairy
  land property planning water weather flood rescue relief aid humanitarian refugee migrant asylum peace
  war combat infantry rebel militant separatist pro-russian pro-government anti-government pro-democracy opposition
  right left center centre centre-right centre-left centre-back defensive attacking midfield star home away
  big small large huge major biggest largest smallest oldest youngest richest poorest next last previous
  supporting best good great nice lovely local ordinary average typical everyday
  joint draft final interim preliminary initial annual quarterly monthly weekly daily written official internal
  leaked classified confidential secret redacted damning scathing critical detailed full recent latest earlier
  separate academic published peer-reviewed formal brief
  handwritten hand-written open fundraising email video audio text voice telephone phone
  opinion exit tracking voter customer user
  mother parent community neighborhood neighbourhood
  restaurant shop store hotel bar taxi bus truck train tram lorry delivery bike
  search fisheries forest forestry parks park museum library archive
  product liability injury insurance tax divorce bankruptcy patent trademark class-action romance content consumer
  tribal royal imperial papal noble
  `,
);

/** Endings of adjectives and participles that may stand before a role noun without a determiner. */
export const MODIFIER_ENDING =
  /(?:al|ive|ous|ic|ian|ish|ese|ary|ful|less|based|born|year-old|led|backed|turned|style|ing)$/;

/** Endings of nouns for matters, which offices and bodies are named after: information officer, Construction Industry Federation. */
export const MATTER_ENDING = /(?:[tsr]ion|ment|ture|ism)s?$/;
