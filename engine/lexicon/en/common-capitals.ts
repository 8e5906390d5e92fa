import { wordSet } from '../word-list';

/**
 * Words that may stand with a capital where a sentence or a title-case headline begins and are still no names.
 *
 * Induced from the corpora (PolNeAR train, newspapers, wikinews, outlets): words that stand there nine times or more in
 * lower case and hardly ever with a capital in mid-sentence. Function words and what {@link isCommonWord} makes of others are left out. An article's own use comes before this list.
 */
const COMMON_WORDS: ReadonlySet<string> = wordSet(
  `
  abortion absolute acceptance access accomplishments account accurate accused acknowledging active activist
  actor actress add additional address addresses administration adopted ads advantage advertising advice advised
  adviser advisory afterward age agenda aggressive agreement ahead aid aides aims airline alarmed allegations
  allies allow alternative altogether analysis analysts anchor anger angry anniversary announcement answer
  antiabortion anybody anyone anything anytime anyway apart app appear applicants appreciate approach approval
  area arguing arm arriving article aside ask assault attack attempt attendance attendees attention attitudes
  attorneys audiences author authorities avoid award away awkward back bad bailout balanced bankers banking
  banks barely bars based basic basically bathroom battle battleground beautiful becoming bedding beginning
  begun believe believing best better big bigger biggest bigotry billion billionaire bills birth blacks block
  blog blood blow bodies body bomb booed book boos border born boss bosses bound break brief bringing broadcast
  broke broken bubonic building bullying burden burned businesses buying cable call camp campaign candidate
  capacity carbon card carrying cars cases casinos casting caucuses caught cause ceasefire celebrated
  celebrating celebration celebrities celebrity certain challenged challenger challenging champion chances
  change changing character charter cheap check cheers children choose choosing circle citing claim class
  classified cleared clearly click client climate clip close closer closing coal code coin collection column
  combined comeback comfort comment commercial communities community companies company compared competition
  comprehensive concerned concerns concrete condemn conditions confident confidential confirmed conflicts
  confronting confused congressman consensus conservative consider consistently conspiracy constitutional
  construction consultant consumer contact contain content contest continue continued continuing contract
  contrary contrast contributor control controversial controversies conventions conversation convicted
  convincing cool coronavirus corporate corporations cost count counter counties countries couple courage course
  covering crash crazy create created creating credit crime criminal crisis criticism criticizing critics
  crossing crowd crucial cultural culture current customer cut damage danger dangerous data daughter days de
  deadline deadly deal death debate decades decide decision declared declaring declining deeply defeat defending
  defensive deficit deforestation delegate demand demographic demonstrators depending deport described desperate
  destroying destruction detail detainees devastating developed diagnosed die difference different difficulty
  digital dilemma dinner direct directors disappointing disastrous discrimination discussing discussions
  disgrace dismissed disputes disrupt diverse divided divisive doctor document dog donations donor doom door
  down dozens drama dramatic drawn dressed drinking driven driving drop dropped drug dubbed due dust earnings
  easily eating economic economists economy editor editorial effective efforts eight elect election electricity
  elements elite elsewhere email embraced emerge emerged emerging emissions emotional emphasizing employees
  employers employment encourage end endorsed endorsement enjoy enough enter entertainment enthusiasm entire
  epidemic equity especially essentially establishment estate estimated estimates ethanol evangelical events
  eventually everybody everyone everything everywhere evil exactly exception exchange exclusive executive
  exhibit exit expand expect expectations experience expert explain explanation export exposure expressed
  extreme eye face facing factor facts fail failure falling familiar families family fans fast father fault
  favors fear feather featured features featuring feel felt female feud fight fighters figure final finance
  financial find fine finish fire fired fireworks firing first fit fitness five fix flag flawed fleeing flip
  flow flu fly focus folks follow followers food footage forced forces foreign former forward found founder four
  fourth frankly fresh friend friendship frustrated fueled full fully fundraisers fundraising funds further fury
  future gains gambling game gap gas gay gender generally generation generative generous genocide geoengineering
  giant gift goals good government granted ground group growing grown guess guest guide guidelines guns hack
  hackers half handle hands hanging happened happening hard harsh hashtag hate hateful head health heard hearing
  heat heavy hedge held help hibernation hide high higher highlight highway hike hints historic historically
  history hit hold home homegrown honesty hopefully hoping horrible hostile hosting hours huge humanitarian
  humanity humility hundreds hurdles hurt icon idea ideological ideology ignore ignoring illegal image imagine
  immediately immigrants immigration impact importance important imposing impressed inaccurate incendiary
  included includes including income increased increasing incredibly incumbent independents individual industry
  inflation influenced information informed initial insiders inspired instances insult insurance insurgent
  integration intense interest internal interview invasion invest investigation investigators investment
  investor invited involved involvement issue jobs join joke journalist judges jump key keynote kicked kill kind
  kitchen know label lack large largest last late latest launch lawmakers lawsuits laying lead leaders
  leadership leaked leaks leaning learning least leave leaving legacy legal legislation legislative len letter
  liar liberal lie life light likely limiting line links liquid listening listing lists literally little living
  lobbying lobbyist local long longer longtime look looming loser losing loss lot loud love loved low lower lung
  mainstream major majorities manage manager manufacturing map margin market marking marks marriage massive
  match mate math mean meaningful meantime media meet members membership memo memories men merger mess message
  migrants military millions minimum minutes mired misinformation missed missile missing mission mistake mocked
  mocking moderate moderator modern mogul mom moments momentum money months mortgage mostly mother move movement
  movie moving multiple murder name named naming nationally nationwide natural nature negotiations neighborhood
  nervous net newly newspaper next night nine nobody nominated nomination nonpartisan normal notably note
  nothing notice noting novel nowhere nuclear number obvious offense offensive offers officer official oil old
  older one online open opinion opponent opportunity opposition optimism optimistic order organized organizers
  organizing original outlets outright outstanding overall overnight overwhelmingly painting pair panel parade
  parents part partial participants particularly passing patient pause paying payment peers people perceived
  percentage perception perfect perform period permanent permission person personal personnel phone photograph
  physicians pick pieces pipeline place plague plan plane planet planning platform play player pledge pledged
  plenty podcast point police policies policy political politicians poll pollster pool poor pop popular
  popularity populism populist pose posed posted posts potential poverty power powerful prayers pregnant prepare
  present presidency presidential pressed pressure presumptive pretty previous prices primaries primary print
  prior prison private probably probe problem proceeds products profile programs progressive projections
  prominent promises promising prompted propaganda proper property proposal prosecutor prospects protect protest
  protesters proud proven public publication published publishers pull purchase push qualified qualities
  quarantine question quick quiet quit quotes race racial racism racist radical raising rally ranks rape rates
  reach react reaction readers ready real reason recall recent recognize record recovered recruitment reduce
  reflecting reflects reforms refugee refuse regardless registered regret reject related relationship release
  released releasing religious remain remarks remember remind rent repeat repeatedly replacement reply report
  reporter requests rescue researchers residents resign resolve responded respondents responding response
  results retaliation retired retirees retirement return reveal revenue reverse reviews rhetoric right rise
  rising risk risky rival roads roughly rules ruling run running rural sad safe sale save saved scandal scene
  scheduled schools scientist scores sector secure securing seeing seeking senators sending senior sense
  sensitive sentence serious serve server set setting settle settlement seven severe sex sexual share shared
  shift shirt shocked shooting shop shopping short show shown sick sides sign significantly silence similar
  simply sitting six sizable size skateboarding slightly slogan slowly small smaller smart smoke socialism
  socialist solar soldiers solid solve somebody somehow someone something somewhere sons sooner sophisticated
  sound source speaking specifically speculation speech spending split spokeswoman spot spotlight spread staff
  staffer stage stake standards stars start stated statement stay step sticking stock stop store stories story
  strange strategists streaming strength stressed strong stronger struggling student study stunning stupid style
  subscription subsequent success successful suddenly suffered suggested suicide summer superdelegates support
  supporter sure surface surge surprise survey survive suspect symptoms talk targeting tariffs tax taxes
  teaching team tears tech television tell temporary ten tension term terrible terror terrorism terrorist test
  text thank theft thing think third thousands threat three throw ticket ties time titled together top total
  tough towns trading traditional traffic trail training transcripts travel troops trouble troubled troubling
  truck true trust trying tunnels turmoil turn turnout tweet twice two typical ugly ultimate undecided underdog
  understanding unemployment unexpected unhappy unions unique unite universities unlikely unprecedented unusual
  updated updates user using valuable values various vast vehicle vendors venture vetting victim victory video
  view violations violence violent virtually virus visa visit visitors voice volunteer vote voter voting vowed
  wage walls warming warning wary watching water waterboarding waving weak wealth wealthy weapons wear weather
  wedding week weight welcome welfare whiter whites wide widespread wife wildly willing wind window winner
  winning witness woman women wonder word work workers worried worries worry worse worst wounded write writing
  written wrong year young youth zero zone read file photo image picture credit handout`,
);

/** Is it one of them, or made of one: worked, working, works, largely? Not Downing Street. */
export function isCommonWord(lower: string): boolean {
  return COMMON_WORDS.has(lower) || COMMON_WORDS.has(lower.replace(/(?:ly|s|(?<!^down)ing|ed)$/, ''));
}
