import { wordSet } from '../word-list';
import { roleNoun, TRADE_SURNAMES } from './role-nouns';

/**
 * Words that may stand with a capital where a sentence or a title-case headline begins and are still no names.
 *
 * Induced from the corpora (PolNeAR train, newspapers, wikinews, outlets): words that stand there nine times or more in
 * lower case and hardly ever with a capital in mid-sentence. Function words and what {@link isCommonWord} makes of others
 * are left out. An article's own use comes before this list.
 */
const COMMON_WORDS: ReadonlySet<string> = wordSet(
  `
  abortion absolute acceptance access accomplishments account accurate accused acknowledging active add
  additional address addresses administration adopted ads advantage advertisement advertising advice advised advisory
  afterward age agenda aggressive agreement ahead aid aims airline alarmed allegations allow alternative
  altogether analysis anger angry anniversary announcement answer antiabortion anything anytime anyway apart app
  appear appreciate approach approval area arguing arm arriving article aside ask assault attack attempt
  attendance attention attitudes avoid award away awkward back bad bailout balanced banking banks barely bars
  based basic basically bathroom battle battleground beautiful becoming bedding beginning begun believe best
  better big bigger biggest bigotry billion bills birth blacks block blog blood blow bodies body bomb booed book
  boos border born boss bound break brief bringing broadcast broke broken bubonic building bullying burden
  burned businesses buying cable call camp campaign capacity carbon card carrying cars cases casinos casting
  caught cause ceasefire celebrate celebration certain challenge chances change character charter cheap check
  cheers choose circle citing claim class classified cleared clearly click climate clip close closer coal code
  coin collection column combined comeback comfort comment commercial companies company compared competition
  comprehensive concern concrete condemn conditions confident confidential confirmed conflicts confronting
  confused consensus consider consistently conspiracy constitutional construction contact contain content
  contest continue contract contrary contrast control controversial controversies conventions conversation
  convicted convincing cool coronavirus corporate corporations cost count counter counties countries courage
  course covering crash crazy create credit crime criminal crisis criticism criticizing crossing crucial
  cultural culture current cut damage danger dangerous data days de deadline deadly deal death debate decades
  decide decision declare declining deeply defeat defending defensive deficit deforestation demand demographic
  depending deport described desperate destroying destruction detail devastating developed diagnosed die
  difference different difficulty digital dilemma dinner direct disappointing disastrous discrimination
  discussing discussions disgrace dismissed disputes disrupt diverse divided divisive document dog donations
  doom door down drama dramatic drawn dressed drinking driven driving drop dropped drug dubbed due dust earnings
  easily eating economic economy editorial effective efforts eight elect election electricity elements elsewhere
  email embraced emerge emissions emotional emphasizing employment encourage end endorsed endorsement enjoy
  enough enter entertainment enthusiasm entire epidemic equity especially essentially estate estimate ethanol
  events eventually everything everywhere evil exactly exception exchange exclusive exhibit exit expand expect
  expectations experience explain explanation export exposure expressed extreme eye face factor facts fail
  failure falling familiar fans fast fault favors fear feather feature feel felt female feud fight fighters
  final finance financial find fine finish fire fireworks first fit fitness five fix flag flawed fleeing flip
  flow flu fly focus follow food footage forced forces foreign former forward found four fourth frankly fresh
  friendship frustrated fueled full fully fundraising funds further fury future gains gambling game gap gas gay
  gender generally generation generative generous genocide geoengineering giant gift goals good government
  granted ground growing grown guess guidelines guns hack half handle hands hanging happen hard harsh hashtag
  hate hateful head health heard hearing heat heavy hedge held help hibernation hide high higher highlight
  highway hike hints historically history hit hold home homegrown honesty hopefully hoping horrible hostile
  hosting hours huge humanitarian humanity humility hundreds hurdles hurt icon idea ideological ideology ignore
  illegal image imagine immediately immigration impact importance important imposing impressed inaccurate
  incendiary include income increase incredibly individual industry inflation influenced information informed
  initial inspired instances insult insurance integration intense interest internal interview invasion invest
  investigation investment invited involved involvement issue jobs join joke jump key keynote kicked kill kind
  kitchen know label lack large largest last late latest launch lawsuits laying lead leaked leaks leaning
  learning least leave legacy legal legislation legislative len letter liar lie life light likely limiting line
  links liquid listening listing lists literally little living lobbying local long longer longtime look looming
  loser losing loss lot loud love low lower lung mainstream major manage manufacturing map margin market marking
  marks marriage massive match mate math mean meaningful meantime meet membership memo memories men merger mess
  message millions minimum minutes mired misinformation missed missile missing mission mistake mock moderate
  modern mom moments momentum money months mortgage mostly move movie multiple murder name nationally nationwide
  natural nature negotiations nervous net newly newspaper next night nine nominated nomination nonpartisan
  normal notably note nothing notice novel nowhere nuclear number obvious offense offensive offers oil old older
  one online open opinion opportunity optimism optimistic order organize original outlets outright outstanding
  overall overnight overwhelmingly painting pair parade part partial particularly passing pause paying payment
  perceived percentage perception perfect perform period permanent permission personal phone photograph pick
  pieces pipeline place plague plan plane planet planning platform play pledge plenty podcast point policies
  policy political poll pool poor pop popular popularity populism pose posted posts potential poverty power
  powerful prayers pregnant prepare present presidency presidential pressed pressure presumptive pretty previous
  prices primaries primary print prior prison probably probe problem proceeds products profile programs
  projections prominent promise prompted propaganda proper property proposal prospects protect proud proven
  publication published pull purchase push qualified qualities quarantine question quick quiet quit quotes race
  racial racism racist raising ranks rape rates reach react reaction ready real reason recall recent recognize
  record recovered recruitment reduce reflect reforms refuse regardless registered regret reject related
  relationship release religious remain remarks remember remind rent repeat repeatedly replacement reply report
  requests rescue resign resolve respond response results retaliation retired retirement return reveal revenue
  reverse reviews rhetoric right rise risk risky roads roughly rules ruling run running rural sad safe sale save
  scandal scene scheduled schools scores sector secure seeing seeking sending senior sense sensitive sentence
  serious serve server set setting settle settlement seven severe sex sexual share shift shirt shocked shooting
  shop shopping short show shown sick sign significantly silence similar simply sitting six sizable size
  skateboarding slightly slogan slowly small smaller smart smoke socialism solar solid solve somehow something
  somewhere sons sooner sophisticated sound speaking specifically speculation speech spending split spot
  spotlight spread staff stage stake standards start stated statement stay step sticking stock stop store
  stories story strange streaming strength stressed strong stronger struggling study stunning stupid style
  subscription subsequent success successful suddenly suffered suggested suicide summer support sure surface
  surge surprise survey survive symptoms talk targeting tariffs tax taxes teaching team tears tech television
  tell temporary ten tension term terrible terror terrorism test text thank theft thing think third thousands
  threat three throw ticket ties time titled together top total tough towns trading traditional traffic trail
  training transcripts travel trouble truck true trust trying tunnels turmoil turn turnout tweet twice two
  typical ugly ultimate undecided underdog understanding unemployment unexpected unhappy unions unique unite
  universities unlikely unprecedented unusual update user using valuable values various vast vehicle venture
  vetting victory video view violations violence violent virtually virus visa visit voice vote vowed wage walls
  warming warning wary watching water waterboarding waving weak wealth wealthy weapons wear weather wedding week
  weight welcome welfare whiter whites wide widespread wife wildly willing wind window winner winning wonder
  word work worried worries worry worse worst wounded write written wrong year young zero zone read file photo
  picture handout`,
);

/** Is it one of them, or made of one: worked, working, works, largely? Not Downing Street. Or a noun for people: aides; not Rep. */
export function isCommonWord(lower: string): boolean {
  if (COMMON_WORDS.has(lower) || COMMON_WORDS.has(lower.replace(/(?:ly|s|(?<!^down)ing|ed)$/, '')))
    return true;
  // Included, including
  if (COMMON_WORDS.has(lower.replace(/(?:ing|ed)$/, 'e'))) return true;
  const noun = lower.length > 4 && !TRADE_SURNAMES.has(lower) ? roleNoun(lower)?.kind : undefined;
  return noun === 'person' || noun === 'group';
}
