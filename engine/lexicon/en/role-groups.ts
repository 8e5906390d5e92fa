/** Groups of a wide noun with each kind that it can mean: a star is an actor or a striker, but no actor is a striker. */
function under(wide: string, ...kinds: readonly string[]): string {
  return kinds.map((kind) => `${wide} ${kind}`).join('|');
}

/**
 * Nouns for what people do or are, in groups of which one can stand for another in the same article: `the Ukrainian
 * leader` for a president, `the lawmaker` for a senator. A noun may stand in several groups.
 */
const PEOPLE = `leader president premier chancellor dictator king queen emir sultan ayatollah chief chairman head supremo taoiseach
strongman autocrat pope ruler minister|
minister secretary chancellor premier taoiseach foreign-secretary|
lawmaker legislator politician mp congressman congresswoman senator representative councillor councilman councilwoman member
assemblyman assemblywoman delegate deputy parliamentarian msp td mep peer backbencher baroness lord alderman speaker whip|
candidate nominee contender hopeful frontrunner front-runner challenger incumbent standard-bearer|
${under('politician candidate', 'minister', 'governor', 'mayor', 'president', 'premier', 'senator')}|
${under('official', 'secretary', 'director', 'commissioner', 'administrator', 'officer', 'minister', 'ambassador envoy diplomat', 'spokesman', 'chief')}|
executive boss chief founder president chairman chairwoman chair director manager owner partner head ceo|
coach manager boss trainer|
${under('star celebrity entertainer performer', 'actor actress', 'singer rapper musician', 'player striker', 'model', 'host presenter', 'comedian')}|
singer rapper musician songwriter artist star popstar singer-songwriter vocalist frontman|
player striker forward guard midfielder defender goalkeeper winger captain quarterback pitcher batsman bowler footballer
playmaker centre-back full-back receiver linebacker goalie defenseman centre shortstop international|
scientist researcher expert academic professor lecturer scholar fellow doctor biologist chemist physicist economist
epidemiologist virologist historian psychologist geologist astronomer ecologist engineer|
doctor physician surgeon gp nurse medic psychiatrist|
officer sergeant detective chief inspector constable commissioner superintendent sheriff lieutenant captain trooper cop policeman|
analyst economist strategist expert commentator pundit|
billionaire businessman businesswoman mogul tycoon entrepreneur magnate founder developer investor|
lawyer attorney prosecutor barrister solicitor counsel qc kc|
judge justice magistrate|
spokesman spokeswoman spokesperson representative|
mother mum mom parent|father dad parent|mother-of-two mother-of-three mum-of-two mum-of-three mum mother|dad-of-two father-of-two dad father|
author writer novelist journalist reporter columnist editor commentator critic broadcaster historian|
royal prince princess duke duchess king queen monarch heir|
activist campaigner advocate organizer organiser protester|
general commander colonel admiral officer veteran soldier|
director filmmaker producer screenwriter film-maker|
democrat senator congressman congresswoman representative governor lawmaker politician|
republican senator congressman congresswoman representative governor lawmaker politician|
pastor priest bishop archbishop cleric reverend vicar imam rabbi|
farmer grower rancher|student pupil teenager teen|athlete runner champion swimmer cyclist boxer golfer|
teacher headteacher principal educator|suspect defendant accused gunman shooter attacker|victim survivor|
owner landlord proprietor|driver racer motorist|diplomat ambassador envoy|son boy teenager|daughter girl teenager`;

/** Organisations, in groups in the same way. */
const ORGANISATIONS = `ministry department|department agency|council authority|committee panel subcommittee|court tribunal|
agency bureau administration|club team side franchise|company firm business corporation retailer carmaker manufacturer airline
chain giant maker startup start-up broadcaster publisher producer operator supplier brewer bank lender insurer developer platform|
university college school institution|party|government administration|union federation|
charity organisation organization group nonprofit non-profit foundation body watchdog association coalition network institute
campaign ngo society league think-tank thinktank trust|police force department|commission regulator watchdog|board|
newspaper paper magazine outlet publication daily tabloid website site|label|museum gallery|hospital|embassy|prison jail|
church diocese|fund|parliament assembly legislature|airline carrier|agency newspaper broadcaster|office|
report study survey review paper analysis|statement letter email memo|post tweet message|document filing indictment lawsuit complaint|
manifesto|book memoir|article editorial`;

const GROUPS = new Map<string, number[]>();
const PERSONAL = new Set<string>();
const PERSONAL_GROUPS = PEOPLE.split('|');
[...PERSONAL_GROUPS, ...ORGANISATIONS.split('|')].forEach((group, index) => {
  for (const word of group.trim().split(/\s+/)) {
    const known = GROUPS.get(word);
    if (known) known.push(index);
    else GROUPS.set(word, [index]);
    if (index < PERSONAL_GROUPS.length) PERSONAL.add(word);
  }
});

/** The numbers of the groups in which a noun stands; empty where it is not known. */
export function roleGroups(noun: string): readonly number[] {
  return GROUPS.get(noun) ?? [];
}

/** Do two nouns stand in one group: a senator is a lawmaker? */
export function areAlike(one: string, other: string): boolean {
  const groups = roleGroups(one);
  return roleGroups(other).some((group) => groups.includes(group));
}

/** Is it a noun for a person by what they do (not for an organisation or document)? */
export function isPersonalNoun(noun: string): boolean {
  return PERSONAL.has(noun);
}

/** Short forms of titles, without dot, and what they stand for. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pm: 'minister',
    justice: 'judge',
    sen: 'senator',
    sens: 'senator',
    gov: 'governor',
    rep: 'representative',
    reps: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gen: 'general',
    sgt: 'sergeant',
    det: 'detective',
    di: 'detective',
    dci: 'detective',
    pc: 'constable',
    supt: 'superintendent',
    insp: 'inspector',
    fr: 'priest',
    lt: 'lieutenant',
    capt: 'captain',
    col: 'colonel',
    pres: 'president',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    'co-founder': 'founder',
    cofounder: 'founder',
    cofounders: 'founder',
    co: 'company',
    defense: 'defence',
    ex: 'former',
    exec: 'executive',
    skipper: 'captain',
    gaffer: 'manager',
    vp: 'vice-president',
    pontiff: 'pope',
    'chief executive': 'chief',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    organization: 'organisation',
  }),
);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
]);

/** The singular noun under which roles are compared: `Sen` → `senator`, `spokeswoman` → `spokesman`; lower case in and out. */
export function roleNoun(lower: string): string {
  const singular = IRREGULAR_PLURALS.get(lower) ?? withoutPlural(lower);
  return SHORT_TITLES.get(singular) ?? singular;
}

/** `ministers` → `minister`, where the singular is known; but: `press`, `virus`. */
function withoutPlural(lower: string): string {
  if (!lower.endsWith('s') || !/[^su]s$/.test(lower)) return lower;
  const singular = lower.slice(0, -1);
  return GROUPS.has(singular) ? singular : lower;
}
