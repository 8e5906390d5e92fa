import { wordList, wordSet } from '../word-list';
import { DOCUMENT_NOUNS } from './documents';

/**
 * Nouns that describe somebody who speaks: offices, trades, kin, parts in an event.
 *
 * Induced from the head nouns of nominal sources in PolNeAR (train), the newspapers, wikinews and outlets articles and from
 * the lower-case words before names there; completed by hand with offices, ranks, trades, sports and kin. Singular forms;
 * plurals are made by rule.
 */
const PERSON = wordList(`
impostor doppelganger look-alike academic accountant administrator admiral advisor adviser advocate agent aide ally ambassador analyst anchor announcer
applicant appointee archbishop architect artist assistant associate astronaut astronomer athlete attacker attendee
attorney auditor author ayatollah backer banker barrister bassist bishop blogger boss boxer breeder brigadier
broadcaster builder bystander caller campaigner candidate captain cardinal carer caretaker cashier celebrity ceo cfo coo cto chair
challenger champion chancellor chaplain chef chief child cleric clerk client coach colleague collector colonel
comedian commander commentator commenter commissioner councilmember rapporteur selectman commodore
companion competitor composer comptroller conductor confidant conservative consul consultant consumer contender
contestant contractor contributor controller coordinator co-ordinator coroner correspondent councillor councilor
counsel counsellor counselor counterpart courtier cousin creator critic curator customer dancer dealer dean debater
defector defender defendant delegate democrat demonstrator deputy designer detainee detective detractor developer
dictator diplomat director dispatcher dissident doctor donor doorman driver editor educator elder employee employer
engineer entrepreneur envoy examiner executive exec expert fact-checker fan farmer farmworker fellow figure financier
firefighter footballer forecaster forward founder friend front-runner frontrunner fugitive fundraiser
gambler gardener general golfer governor graduate grandparent grower guard guest guide hacker handler
headteacher head heckler historian holder homeowner hopeful host hostage hunter illustrator immigrant
imam incumbent independent informant inmate insider inspector instructor intern interpreter interviewee interviewer
inventor investigator investor jailer jeweller jogger judge juror jurist justice keeper kidnapper killer kinsman
labourer landlord landowner laureate lawyer leader lecturer legend legislator librarian libertarian liberal lieutenant linguist
listener magistrate magnate major manager manufacturer marcher marine mariner marshal master mastermind
mayor mediator medic member mentor merchant midfielder migrant miner minister missionary model
moderator mogul monarch mp msp mep td mla tánaiste muslim negotiator neighbor neighbour neurosurgeon newcomer
nominee nurse observer occupier offender officer official onlooker operative operator opponent orator organiser
organizer owner pal painter paralegal paramedic parent parishioner parliamentarian participant partner 
passenger passer-by pastor patient peer pensioner performer person petitioner philosopher pilot pioneer
plaintiff planner player playwright plumber poet politico pollster pontiff premier prefect preacher presenter
president principal prisoner producer prof professor programmer progressive promoter proponent
proprietor prosecutor protester protestor provost publisher pundit pupil quarterback rabbi racer radical ranger reader
realtor rebel recipient recruit rector referee reformer refugee regulator relative reporter representative republican
rescuer researcher resident respondent retiree reviewer rider rioter rival rocker ruler runner runner-up 
sailor sceptic scholar sculptor secretary seed seller senator sergeant shadow sheriff shepherd shooter shopper signatory singer
skeptic skier skipper soldier solicitor source speaker spectator sponsor spy staffer star superstar stockbroker
striker student sub-editor subject subscriber superintendent supervisor supplier supporter surgeon surrogate survivor
suspect swimmer taoiseach teacher teammate team-mate teenager teen tenant theologian toddler trader trainer
translator traveller traveler treasurer trooper trustee tutor tweeter tycoon umpire undersecretary under-secretary
undergraduate user vet veteran veterinarian vicar victim viewer villager visitor volunteer voter warden whip
whistleblower whistle-blower winger winner witness worker workmate wrestler writer youngster youth goalscorer 
batsman bowler all-rounder jockey sprinter centre-back left-back right-back billionaire millionaire
superdelegate constituent conspirator culprit leaver remainer brexiteer backbencher frontbencher 
rep assailant heavyweight questioner lookalike chieftain 
citizen censor netizen newsroom commandant crewmember newsreader postdoc 
carpenter mechanic cook waiter bartender barista baker butcher foreman hairdresser janitor cleaner nanny
babysitter cop constable corporal sergeant-major airman midshipman ensign private sniper rapper drummer
dj youtuber influencer streamer gamer trekker climber hiker surfer diver pedestrian commuter squatter
islander highlander settler pilgrim worshipper worshiper believer atheist follower devotee disciple defenceman flanker
hooker seamer spinner batter fly-half scrum-half full-back fullback halfback centre-half wingback wing-back linebacker
lineman cornerback shortstop outfielder infielder right-hander left-hander southpaw paceman rookie debutant goalie
netminder convener convenor mvp famer ace mna mpa defenseman decathlete gymnast welterweight middleweight lightweight starlet talisman substitute christian
catholic evangelical protestant jew hindu sikh roofer welder bricklayer trucker cabbie courier grocer publican lifeguard
coastguard vendor archdeacon regent judge-executive landscaper logger conservator broker benefactor bailiff flatmate roommate housemate classmate schoolmate freshman
sophomore camper biker crofter rancher poacher angler physio reliever slugger goaltender skater hurdler rower caddie
soprano baritone priest deacon conscript claimant appellant complainant orphan exile scammer fraudster thief burglar robber
smuggler trafficker gangster mobster hitman murderer rapist abuser hostage-taker militant insurgent mercenary vlogger
podcaster hooligan punter healer shaman socialite supermodel barber adolescent centenarian octogenarian septuagenarian
nonagenarian godparent ringleader accomplice stuntman prodigy stalwart hardliner firebrand undersheriff restaurateur eyewitness sixth-former assemblymember amputee apprentice trainee
kicker freelancer subcontractor recruiter auctioneer undertaker mourner emissary tsar czar litigator
`);

const FEMALE = wordList(`
woman girl lady mother mum mom wife widow daughter sister aunt niece grandmother grandma granddaughter girlfriend
fiancée fiancee bride stepmother stepmum stepdaughter granny actress heiress hostess waitress queen princess duchess
baroness countess empress nun housewife headmistress mistress midwife schoolgirl stewardess mother-in-law
sister-in-law daughter-in-law matriarch madam landlady barmaid ballerina great-grandmother godmother bridesmaid
`);

const MALE = wordList(`
man boy gentleman guy father dad husband widower son brother uncle nephew grandfather grandpa grandson boyfriend fiancé
fiance groom stepfather stepdad stepson grandad spokesman chairman congressman councilman policeman
businessman salesman sportsman committeeman assemblyman anchorman alderman king prince duke baron count emperor monk pope
headmaster schoolboy fireman serviceman father-in-law brother-in-law son-in-law patriarch frontman barman great-grandfather godfather
cameraman fisherman ombudsman craftsman statesman strongman gunman weatherman tribesman clergyman crewman
seaman cowboy bloke chap lad newspaperman horseman oarsman officer-in-charge linesman postman milkman dutchman
englishman frenchman irishman scotsman welshman
`);

/** Feminine in form only of old: an actor may be anyone, an ombudsman mostly is a man or an office. */
const PERSON_TOO = wordList(`actor steward adult kid baby twin sibling spouse heir descendant ancestor`);

/** Several people. They take singular or plural verbs: police say, the crowd chanted. */
const GROUP = wordList(`
crowd family public crew couple team majority minority audience bench jury panel leadership faction
camp wing delegation entourage trio duo pair group band gang mob opposition electorate population community neighbourhood
neighborhood establishment elite cabinet squad side coalition alliance bloc caucus movement workforce 
management troop army navy militia military folk officialdom 
prosecution defence gendarmerie press chorus grassroots base everybody
troupe rally protest demonstration lineup lot handful bunch mix dozen law-enforcement enforcement 
`);

/** Bodies that speak. */
const ORGANISATION = wordList(`
government administration ministry department agency bureau council committee commission court tribunal party company firm
corporation business bank union association federation foundation institute institution university college school hospital
church club league organisation organization nonprofit non-profit charity ngo network channel station newspaper
magazine outlet publication website platform airline carrier maker retailer supermarket insurer
lender watchdog body board authority office embassy consulate mission legislature
parliament congress senate house assembly campaign pac thinktank lobby service force
secretariat presidency palace kremlin junta regime state county city town district municipality
borough parish nation country province republic kingdom trust fund society academy chamber forum consortium
conglomerate giant startup brand studio label museum gallery theatre theater zoo airport port utility
brewery restaurant hotel chain pharmacy clinic practice lab laboratory observatory headquarters subsidiary
taskforce unit division branch centre center
insurgency brotherhood collective cooperative exchange registry archive
consultancy partnership enterprise venture
`);

/** What a role noun tells of those it names. */
export interface RoleNoun {
  readonly kind: 'person' | 'group' | 'organisation' | 'document';
  readonly number: 'singular' | 'plural';
  readonly gender: 'female' | 'male' | 'neuter' | null;
}

/** The lists with what their nouns tell, in the singular and in the plural; a noun in two lists counts for the first. */
const LISTS: readonly [words: readonly string[], one: RoleNoun, several: RoleNoun][] = (
  [
    [FEMALE, 'person', 'female'],
    [MALE, 'person', 'male'],
    [[...PERSON, ...PERSON_TOO], 'person', null],
    [GROUP, 'group', null],
    [ORGANISATION, 'organisation', 'neuter'],
    [DOCUMENT_NOUNS, 'document', 'neuter'],
  ] as const
).map(([words, kind, gender]) => [
  words,
  { kind, gender, number: 'singular' },
  { kind: kind === 'person' ? 'group' : kind, gender, number: 'plural' },
]);

/** Plural of an English noun by rule: secretaries, spokesmen, witnesses, aides. */
function plural(noun: string): string {
  if (/(?:^|[a-z])man$/.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  if (/-in-law$/.test(noun)) return noun.replace('-', 's-');
  return `${noun}s`;
}

/** Collectives that read as plurals as they stand. */
const PLURAL_GROUPS =
  wordList(`police people locals staff personnel others authorities media clergy royals everyone
men women children wives midwives hypotheses`);

/** The nouns of the lists as they stand there, and the plurals that were asked for; read when first asked. */
let nouns: Map<string, RoleNoun> | null = null;

function read(): Map<string, RoleNoun> {
  const known = new Map<string, RoleNoun>();
  const group = { kind: 'group', number: 'plural', gender: null } as const;
  const someone = { kind: 'person', number: 'singular', gender: null } as const;
  for (const word of PLURAL_GROUPS) known.set(word, group);
  for (const word of 'someone somebody anyone anybody nobody'.split(' ')) known.set(word, someone);
  for (const [words, one] of LISTS) for (const word of words) if (!known.has(word)) known.set(word, one);
  return known;
}

/** Endings of nouns for persons that no list exhausts: the trombonist, two glassmakers; but: Lindqvist. */
const AGENTIVE =
  /(?:[^s]ologist|(?<![qk](?=v))[^eniswlu]ist|[nl]ist|ician|ographer|maker|holder|goer|writer|keeper|watcher|giver|grower|seeker|lover|[a-z]person)s?$/;
/** Shorter words end so by chance: exist, twist, fists. */
const SHORTEST_AGENTIVE = 7;

/** What the lower-case noun tells, in singular or plural; undefined where it is no role noun. */
export function roleNoun(lower: string): RoleNoun | undefined {
  nouns ??= read();
  const found = nouns.get(lower);
  if (found) return found;
  // Representative-elect, speaker-to-be, secretary-general, mother-of-two; co-chairman, ex-minister
  const later = lower.includes('-')
    ? lower.replace(/-(?:elect|to-be|general|in-chief|of-[a-z]+)$|^(?:co|vice|ex)-/, '')
    : lower;
  if (later !== lower) return roleNoun(later);
  // A spokeswoman, two horsewomen, the Yorkshireman
  const end = lower.endsWith('n') && /.(wom[ae]n|(?<=shire|ster)m[ae]n)$/.exec(lower)?.[1];
  if (end) return nouns.get(end);
  if (lower.length >= SHORTEST_AGENTIVE && AGENTIVE.test(lower))
    return nouns.get(lower.endsWith('s') ? 'others' : 'someone');
  // Aides, spokesmen, sisters-in-law.
  const last = lower.charCodeAt(lower.length - 1);
  if (last !== 0x73 && !(last === 0x6e && lower.endsWith('men')) && !lower.endsWith('s-in-law'))
    return undefined;
  const several = pluralNoun(lower, nouns);
  if (several) nouns.set(lower, several);
  return several;
}

/** What a plural tells that stands in no list: its singular is in one. */
function pluralNoun(lower: string, known: ReadonlyMap<string, RoleNoun>): RoleNoun | undefined {
  // Aides; witnesses; secretaries; spokesmen; sisters-in-law.
  const ofSingular = (singular: string) => {
    const noun = known.get(singular);
    return noun && plural(singular) === lower ? LISTS.find(([, one]) => one === noun)?.[2] : undefined;
  };
  return (
    ofSingular(lower.slice(0, -1)) ??
    (lower.endsWith('es') ? ofSingular(lower.slice(0, -2)) : undefined) ??
    (lower.endsWith('ies') ? ofSingular(`${lower.slice(0, -3)}y`) : undefined) ??
    (lower.endsWith('men') ? ofSingular(`${lower.slice(0, -2)}an`) : undefined) ??
    (lower.endsWith('-in-law') ? ofSingular(lower.replace('s-', '-')) : undefined)
  );
}

/** Those who speak for somebody else: a spokesman for Healey, Trump’s lawyer. */
export const DEPUTY_SPEAKERS: ReadonlySet<string> = wordSet(
  `spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons lawyer lawyers attorney attorneys
  aide aides adviser advisers advisor advisors representative representatives solicitor barrister agent publicist
  counsel team office campaign camp surrogate strategist staffer`,
);

/** Family names that are trades or offices: Tim Cook, Stephen King, Paul Singer. With a capital they end a name. */
export const TRADE_SURNAMES: ReadonlySet<string> = wordSet(
  `king prince bishop baker cook butler singer miller page judge marshall marshal pope dean major carter mason hunter
  gardener parker porter driver farmer fisher shepherd taylor tyler turner walker weaver potter cooper dyer carpenter
  butcher chamberlain chandler clark collier cantor archer barber brewer church bank banks guy child man woodman
  priest fellow winner love young gamer summers star master sargent constable hacker noble sheriff reader ranger host
  pilot steward minor knight monk abbot duke earl count baron christian jew french english winger house school court
  hall general staff winters spring rider boss boyd rich loved coach ward forward head chief trump pence sheikh
  shaikh begum imam`,
);
