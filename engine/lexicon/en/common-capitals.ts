/**
 * Words that may stand with a capital where a sentence or a title-case headline begins and are still no names.
 *
 * Induced from the corpora (PolNeAR train, newspapers, wikinews, outlets): words that stand there nine times or more in
 * lower case and hardly ever with a capital in mid-sentence. An article's own use comes before this list.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  abortion abortions about above absolute absolutely acceptance access accomplishments according account
  accurate accused acebush acknowledging across active activist activists actor actors actress actually add
  added adding additional address addresses addressing administration adopted ads advantage advantages
  advertising advice advised adviser advisory after afterward again against age agenda ages aggressive
  agreement ahead aid aides aims airline alarmed all allegations allegedly allies allow allowing almost
  along alongside already also alternative although altogether am amid among an analysis analysts anchor and
  anger angered angry anniversary announced announcement another answer antiabortion anybody anyone anything
  anytime anyway apart app apparently appear appearing applicants appreciate approach approval are area
  arguing arm around arriving article articles as aside ask asked asking assault at attack attacking attacks
  attempt attendance attendees attention attitudes attorneys audiences author authorities authors avoid
  avoiding award away awkward back backing backs bad bailout balanced bankers banking banks barely bars
  based basic basically bathroom battle battleground be beautiful became because become becomes becoming
  bedding been before begin beginning begun behind being believe believing below best better between beyond
  big bigger biggest bigotry billion billionaire billionaires billions bills birth blacks block blocking
  blog blood blow bodies body bomb booed book books boos border born boss bosses both bought bound break
  breaking brief briefing bringing brings broadcast broke broken bubonic build building bullying burden
  burned businesses but buying by cable call called calling calls came camp campaign campaigning campaigns
  can candidate candidates cannot capacity carbon card carrying cars cases casinos casting caucuses caught
  cause ceasefire celebrated celebrating celebration celebrities celebrity certain certainly challenged
  challenger challenging champion chances change changing character charter cheap check cheers children
  choose choosing circle citing claim claims class classified cleared clearly click client climate clip
  close closer closing coal code coin collection column combined come comeback comfort coming comment
  comments commercial communities community companies company compared competition comprehensive concerned
  concerning concerns concrete condemn conditions confident confidential confirmed conflicts confronting
  confused congressman consensus conservative conservatives consider considered considering consistently
  conspiracy constitutional construction consultant consumer consumers contact contacted contain content
  contest contests continue continued continuing contract contrary contrast contributor control
  controversial controversies conventions conversation conversations convicted convincing cool coronavirus
  corporate corporations cost could count counter counties counting countries couple courage course courses
  covering crash crazy create created creating credit credits crime criminal crisis criticism criticizing
  critics crossing crowd crowds crucial cultural culture current currently customer customers cut damage
  danger dangerous data daughter days de deadline deadly deal deals death deaths debate debates decades
  decide decision decisions declared declaring declining deeply defeat defending defensive deficit
  deforestation delegate delegates demand demanding demographic demographics demonstrators depending deport
  described desperate despite destroying destruction detail details detainees devastating developed
  diagnosed did die died difference different difficulty digital dilemma dinner direct directly directors
  disappointing disastrous discrimination discussing discussions disgrace dismissed disputes disrupt diverse
  divided divisive do doctor doctors document documents does dog doing donations donor donors doom door down
  dozens drama dramatic drawn dressed drinking driven driving drop dropped drug dubbed due during dust each
  earlier earnings easily eating economic economists economy editor editorial effective efforts eight either
  elect election elections electricity elements elite elsewhere email emails embraced emerge emerged
  emerging emissions emotional emphasizing employees employers employment encourage end ending endorsed
  endorsement endorsements enjoy enough enter entering entertainment enthusiasm entire epidemic equity
  especially essentially establishment estate estimated estimates ethanol evangelical events eventually ever
  every everybody everyone everything everywhere evil exactly except exception exchange exclusive executive
  executives exhibit exit expand expanding expect expectations expecting experience expert experts explain
  explained explains explanation export exposure expressed extreme eye face faced faces facing factor facts
  fail failure falling falls familiar families family fans fast father fault favors fear fears feather
  featured features featuring feel feeling feels felt female feud few fewer fight fighters fighting figure
  figures files final finally finance financial find finding findings finds fine finish finishing fire fired
  fires fireworks firing first fit fitness five fix flag flawed fleeing flip flow flu fly flying focus folks
  follow followers following food footage for forced forces foreign former forward found founded founder
  four fourth frankly fresh friend friendship from frustrated fueled full fully fundraisers fundraising
  funds further fury future gains gambling game gap gaps gas gave gay gays gender generally generation
  generations generative generous genocide geoengineering get gets getting giant gift give given gives go
  goals goes going gone good got government governments granted ground group groups grow growing grown guess
  guest guests guide guidelines guns hack hacked hackers hacking half handle hands hanging happened
  happening hard harsh has hashtag hate hateful have having he head headed heading heads health heard
  hearing heat heavy hedge held help helped her here hibernation hide high higher highlight highlighting
  highlights highway hike him himself hints his historic historically history hit hits hold holding holds
  home homegrown honesty hopefully hoping horrible hostile hosting hours how however huge humanitarian
  humanity humility hundreds hurdles hurt icon idea ideological ideology if ignore ignoring illegal image
  imagine immediately immigrants immigration impact importance important importantly imposing impressed in
  inaccurate incendiary included includes including income incomes increased increasing increasingly
  incredibly incumbent independents individual individuals industry inflation influenced information
  informed initial initially inside insiders inspired instances instead insult insurance insurgent
  integration intense interest interested internal interview interviews into invasion invest investigation
  investigators investment investor investors invited involved involvement is issue it its jobs join joining
  joke journalist judges jump just keep keeps key keynote kicked kill killed kind kitchen knew know known
  label lack large largely largest last late later latest launch launched launching lawmakers lawsuits
  laying lead leaders leadership leading leaked leaks leaning learning least leave leaving led left legacy
  legal legislation legislative len less let letter letters liar liberal liberals lie lies life light like
  likely limiting line links liquid listening listing lists literally little living lobbying lobbyist
  lobbyists local long longer longtime look looking looks looming lose loser losing loss lost lot lots loud
  love loved low lower lung made mainstream major majorities make makes making manage manager managers
  manufacturing many map margin market markets marking marks marriage massive match mate math maybe me mean
  meaningful means meantime meanwhile media meet meeting meetings meets members membership memo memories men
  merger mess message messages met might migrants military millions mine minimum minutes mired
  misinformation missed missile missing mission mistake mistakes mocked mocking moderate moderator
  moderators modern mogul mom moments momentum money months more mortgage most mostly mother move moved
  movement moves movie movies moving much multiple murder must name named names naming nationally nationwide
  natural nature nearly need needed needs negotiations neighborhood neither nervous net never newly
  newspaper next night nine no nobody nominated nomination none nonetheless nonpartisan nor normal not
  notably note nothing notice noting novel now nowhere nuclear number numbers obvious obviously of off
  offense offensive offers officer officers official officials often oil okay old older on once one online
  only open opened opening opens opinion opinions opponent opponents opportunity opposition optimism
  optimistic or order organized organizers organizing original originally other others otherwise our out
  outlets outright outside outstanding over overall overnight overwhelmingly own paid painting pair panel
  parade parents part partial participants particularly parts passing past patient pause pay paying payment
  pays peers people perceived percentage perception perfect perform performing perhaps period permanent
  permission person personal personnel phone photograph photos physicians pick picking picks pieces pipeline
  place places plague plan plane planet planning plans platform play player playing please pledge pledged
  plenty podcast point pointing police policies policy political politically politicians poll polling polls
  pollster pollsters pool poor pop popular popularity populism populist pose posed posted posts potential
  poverty power powerful prayers pregnant prepare present presented presidency presidential pressed pressure
  presumptive pretty previous previously prices primaries primary print prior prison private privately
  probably probe problem proceeds products profile programs progressive progressives projections prominent
  promises promising prompted propaganda proper property proposal proposals prosecutor prosecutors prospects
  protect protected protest protesters protests proud proven public publication publicly published
  publishers pull pulled pulling purchase push pushed put puts putting qualified qualities quarantine
  question questioned questioning questions quick quiet quit quite quotes race races racial racism racist
  radical raising rally rallying ran ranks rape rates rather reach reached reaching react reaction readers
  reading reads ready real really reason reasons recall recalling received receives recent recently
  recognize record records recovered recruitment reduce reflecting reflects reforms refugee refugees refuse
  refused regarding regardless registered regret reject related relationship release released releasing
  religious remain remarks remember remind rent repeat repeatedly repeating replacement reply report
  reportedly reporter reporters reporting reports requests rescue researchers residents resign resolve
  responded respondents responding response responses results retaliation retired retirees retirement return
  returning returns reveal revealed reveals revenue reverse reviews rhetoric right rise rising risk risks
  risky rival rivals roads roughly rules ruling run running rural sad safe said sale sales same save saved
  saying says scandal scandals scene scenes scheduled schools scientist scientists scores sector secure
  securing seeing seeking seemed seems seen sees sell senators send sending senior sense sensitive sent
  sentence serious seriously serve server set setting settle settlement settlements seven several severe sex
  sexual share shared shares she shift shirt shocked shooting shootings shop shopping short shortly should
  show showing shown shows sick sides sign significantly signs silence similar similarly simply since
  sitting six sizable size skateboarding slightly slogan slowly small smaller smart smoke so socialism
  socialist solar soldiers solid solve some somebody somehow someone something sometimes somewhere sons soon
  sooner sophisticated sound sounds source sources speaking specifically speculation speech spending split
  spokeswoman spot spotlight spread staff staffer staffers stage stake standards stands stars start started
  starting starts stated statement statements stay staying step steps sticking still stock stop store
  stories story strange strategists streaming strength stressed strong stronger struggling student students
  study stunning stupid style subscription subsequent subsequently success successful such suddenly suffered
  suggested suicide summer superdelegates support supported supporter supporters supporting sure surely
  surface surge surprise survey surveys survive suspect suspected symptoms take taken takes taking talk
  talking talks targeting tariffs taught tax taxes teaching team teams tears tech television tell telling
  tells temporary ten tens tension tensions term terms terrible terror terrorism terrorist terrorists test
  tests text than thank thanks that the theft their them then there therefore these they thing things think
  thinking thinks third this those though thought thousands threat three through throughout throw thus
  ticket ties time titled to together told tomorrow too took top total tough toward towns trading
  traditional traditionally traffic trail trailing training transcripts travel traveling troops trouble
  troubled troubling truck trucks true trust trusted try trying tunnels turmoil turn turning turnout turns
  tweet tweets twice two typical typically ugly ultimate ultimately undecided under underdog understanding
  understood unemployment unexpected unhappy unions unique unite universities unless unlike unlikely
  unprecedented until unusual up updated updates use used user users using usually valuable values various
  vast vehicle vehicles vendors venture very vetting via victim victims victory video videos view views
  violations violence violent virtually virus visa visit visiting visitors voice voices volunteer vote voter
  voters votes voting vowed wage wages walls want wants warming warning warnings wary was watching water
  waterboarding waving we weak wealth wealthy weapons wear wearing weather wedding week weeks weight welcome
  welfare well were what whatever when whenever where whether which while whiter whites who whoever why wide
  widespread wife wildly willing wind window winner winning wins with within without witness woman women won
  wonder wondering word words wore work worked workers working worried worries worry worse worst would
  wounded write writing written wrong year years yesterday yet you young your youth zero zone`
    .trim()
    .split(/\s+/),
);
