import { wordSet } from '../word-list';

/**
 * Words that may stand with a capital where a sentence or a title-case headline begins and are still no names.
 *
 * Induced from the corpora (PolNeAR train, newspapers, wikinews, outlets): words that stand there nine times or more in
 * lower case and hardly ever with a capital in mid-sentence. Function words are left out. An article's own use comes before this list.
 */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(
  `
  abortion abortions absolute absolutely acceptance access accomplishments account accurate accused acknowledging
  active activist activists actor actors actress add added adding additional address addresses addressing
  administration adopted ads advantage advantages advertising advice advised adviser advisory afterward age agenda
  ages aggressive agreement ahead aid aides aims airline alarmed allegations allies allow allowing alternative
  altogether analysis analysts anchor anger angered angry anniversary announcement answer antiabortion anybody
  anyone anything anytime anyway apart app appear appearing applicants appreciate approach approval area arguing arm
  arriving article articles aside ask asked asking assault attack attacking attacks attempt attendance attendees
  attention attitudes attorneys audiences author authorities authors avoid avoiding award away awkward back backing
  backs bad bailout balanced bankers banking banks barely bars based basic basically bathroom battle battleground
  beautiful becoming bedding beginning begun believe believing best better big bigger biggest bigotry billion
  billionaire billionaires billions bills birth blacks block blocking blog blood blow bodies body bomb booed book
  books boos border born boss bosses bound break breaking brief briefing bringing broadcast broke broken bubonic
  building bullying burden burned businesses buying cable call called calling calls camp campaign campaigning
  campaigns candidate candidates capacity carbon card carrying cars cases casinos casting caucuses caught cause
  ceasefire celebrated celebrating celebration celebrities celebrity certain certainly challenged challenger
  challenging champion chances change changing character charter cheap check cheers children choose choosing circle
  citing claim claims class classified cleared clearly click client climate clip close closer closing coal code coin
  collection column combined comeback comfort comment comments commercial communities community companies company
  compared competition comprehensive concerned concerns concrete condemn conditions confident confidential confirmed
  conflicts confronting confused congressman consensus conservative conservatives consider considered considering
  consistently conspiracy constitutional construction consultant consumer consumers contact contacted contain
  content contest contests continue continued continuing contract contrary contrast contributor control
  controversial controversies conventions conversation conversations convicted convincing cool coronavirus corporate
  corporations cost count counter counties counting countries couple courage course courses covering crash crazy
  create created creating credit credits crime criminal crisis criticism criticizing critics crossing crowd crowds
  crucial cultural culture current currently customer customers cut damage danger dangerous data daughter days de
  deadline deadly deal deals death deaths debate debates decades decide decision decisions declared declaring
  declining deeply defeat defending defensive deficit deforestation delegate delegates demand demanding demographic
  demographics demonstrators depending deport described desperate destroying destruction detail details detainees
  devastating developed diagnosed die difference different difficulty digital dilemma dinner direct directly
  directors disappointing disastrous discrimination discussing discussions disgrace dismissed disputes disrupt
  diverse divided divisive doctor doctors document documents dog donations donor donors doom door down dozens drama
  dramatic drawn dressed drinking driven driving drop dropped drug dubbed due dust earnings easily eating economic
  economists economy editor editorial effective efforts eight elect election elections electricity elements elite
  elsewhere email emails embraced emerge emerged emerging emissions emotional emphasizing employees employers
  employment encourage end ending endorsed endorsement endorsements enjoy enough enter entering entertainment
  enthusiasm entire epidemic equity especially essentially establishment estate estimated estimates ethanol
  evangelical events eventually everybody everyone everything everywhere evil exactly exception exchange exclusive
  executive executives exhibit exit expand expanding expect expectations expecting experience expert experts explain
  explained explains explanation export exposure expressed extreme eye face facing factor facts fail failure falling
  familiar families family fans fast father fault favors fear fears feather featured features featuring feel feeling
  feels felt female feud fight fighters fighting figure figures files final finally finance financial find finding
  findings finds fine finish finishing fire fired fires fireworks firing first fit fitness five fix flag flawed
  fleeing flip flow flu fly flying focus folks follow followers food footage forced forces foreign former forward
  found founded founder four fourth frankly fresh friend friendship frustrated fueled full fully fundraisers
  fundraising funds further fury future gains gambling game gap gaps gas gay gays gender generally generation
  generations generative generous genocide geoengineering giant gift goals good government governments granted
  ground group groups growing grown guess guest guests guide guidelines guns hack hacked hackers hacking half handle
  hands hanging happened happening hard harsh hashtag hate hateful head headed heading heads health heard hearing
  heat heavy hedge held help hibernation hide high higher highlight highlighting highlights highway hike hints
  historic historically history hit hits hold holding holds home homegrown honesty hopefully hoping horrible hostile
  hosting hours huge humanitarian humanity humility hundreds hurdles hurt icon idea ideological ideology ignore
  ignoring illegal image imagine immediately immigrants immigration impact importance important importantly imposing
  impressed inaccurate incendiary included includes including income incomes increased increasing increasingly
  incredibly incumbent independents individual individuals industry inflation influenced information informed
  initial initially insiders inspired instances insult insurance insurgent integration intense interest interested
  internal interview interviews invasion invest investigation investigators investment investor investors invited
  involved involvement issue jobs join joining joke journalist judges jump key keynote kicked kill killed kind
  kitchen know label lack large largely largest last late latest launch launched launching lawmakers lawsuits laying
  lead leaders leadership leading leaked leaks leaning learning least leave leaving legacy legal legislation
  legislative len letter letters liar liberal liberals lie lies life light likely limiting line links liquid
  listening listing lists literally little living lobbying lobbyist lobbyists local long longer longtime look
  looking looming loser losing loss lot lots loud love loved low lower lung mainstream major majorities manage
  manager managers manufacturing map margin market markets marking marks marriage massive match mate math mean
  meaningful means meantime media meet meeting meetings members membership memo memories men merger mess message
  messages migrants military millions minimum minutes mired misinformation missed missile missing mission mistake
  mistakes mocked mocking moderate moderator moderators modern mogul mom moments momentum money months mortgage
  mostly mother move movement movie movies moving multiple murder name named names naming nationally nationwide
  natural nature negotiations neighborhood nervous net newly newspaper next night nine nobody nominated nomination
  nonpartisan normal notably note nothing notice noting novel nowhere nuclear number numbers obvious obviously
  offense offensive offers officer officers official officials oil old older one online open opened opening opens
  opinion opinions opponent opponents opportunity opposition optimism optimistic order organized organizers
  organizing original originally outlets outright outstanding overall overnight overwhelmingly painting pair panel
  parade parents part partial participants particularly parts passing patient pause paying payment peers people
  perceived percentage perception perfect perform performing period permanent permission person personal personnel
  phone photograph photos physicians pick picking picks pieces pipeline place places plague plan plane planet
  planning plans platform play player playing pledge pledged plenty podcast point pointing police policies policy
  political politically politicians poll polling polls pollster pollsters pool poor pop popular popularity populism
  populist pose posed posted posts potential poverty power powerful prayers pregnant prepare present presented
  presidency presidential pressed pressure presumptive pretty previous previously prices primaries primary print
  prior prison private privately probably probe problem proceeds products profile programs progressive progressives
  projections prominent promises promising prompted propaganda proper property proposal proposals prosecutor
  prosecutors prospects protect protected protest protesters protests proud proven public publication publicly
  published publishers pull pulled pulling purchase push pushed qualified qualities quarantine question questioned
  questioning questions quick quiet quit quotes race races racial racism racist radical raising rally rallying ranks
  rape rates reach reached reaching react reaction readers reading reads ready real reason reasons recall recalling
  recent recognize record records recovered recruitment reduce reflecting reflects reforms refugee refugees refuse
  regardless registered regret reject related relationship release released releasing religious remain remarks
  remember remind rent repeat repeatedly repeating replacement reply report reporter reporters reporting reports
  requests rescue researchers residents resign resolve responded respondents responding response responses results
  retaliation retired retirees retirement return returning returns reveal revealed reveals revenue reverse reviews
  rhetoric right rise rising risk risks risky rival rivals roads roughly rules ruling run running rural sad safe
  sale sales save saved scandal scandals scene scenes scheduled schools scientist scientists scores sector secure
  securing seeing seeking senators sending senior sense sensitive sentence serious seriously serve server set
  setting settle settlement settlements seven severe sex sexual share shared shares shift shirt shocked shooting
  shootings shop shopping short shortly show showing shown shows sick sides sign significantly signs silence similar
  similarly simply sitting six sizable size skateboarding slightly slogan slowly small smaller smart smoke socialism
  socialist solar soldiers solid solve somebody somehow someone something somewhere sons sooner sophisticated sound
  sounds source sources speaking specifically speculation speech spending split spokeswoman spot spotlight spread
  staff staffer staffers stage stake standards stars start started starting starts stated statement statements stay
  staying step steps sticking stock stop store stories story strange strategists streaming strength stressed strong
  stronger struggling student students study stunning stupid style subscription subsequent subsequently success
  successful suddenly suffered suggested suicide summer superdelegates support supported supporter supporters
  supporting sure surely surface surge surprise survey surveys survive suspect suspected symptoms talk talking talks
  targeting tariffs tax taxes teaching team teams tears tech television tell telling tells temporary ten tens
  tension tensions term terms terrible terror terrorism terrorist terrorists test tests text thank theft thing
  things think thinking thinks third thousands threat three throw ticket ties time titled together top total tough
  towns trading traditional traditionally traffic trail trailing training transcripts travel traveling troops
  trouble troubled troubling truck trucks true trust trusted trying tunnels turmoil turn turning turnout tweet
  tweets twice two typical typically ugly ultimate ultimately undecided underdog understanding unemployment
  unexpected unhappy unions unique unite universities unlikely unprecedented unusual updated updates user users
  using valuable values various vast vehicle vehicles vendors venture vetting victim victims victory video videos
  view views violations violence violent virtually virus visa visit visiting visitors voice voices volunteer vote
  voter voters votes voting vowed wage wages walls warming warning warnings wary watching water waterboarding waving
  weak wealth wealthy weapons wear wearing weather wedding week weeks weight welcome welfare whiter whites wide
  widespread wife wildly willing wind window winner winning witness woman women wonder wondering word words work
  workers working worried worries worry worse worst wounded write writing written wrong year years young youth zero
  zone read file photo image images picture pictures credit handout`,
);
