import { englishPlural } from '../english-plural';
import { wordLines } from '../word-lines';

/**
 * Nouns that name a source, and works that bear a title: the rules' noun, then those of German in the singular; behind a
 * stroke the rules' noun for a woman. What an entry ends a compound with is glossed too: Verkehrs|minister. By hand.
 */
const PEOPLE = `
minister minister
president präsident
chancellor kanzler
premier ministerpräsident regierungschef
mayor bürgermeister oberbürgermeister stadtammann gemeindeammann
spokesman/spokeswoman sprecher
leader chef leiter anführer obmann obfrau wortführer oppositionsführer spielführer parteichef
chair vorstand vorsitzende
secretary staatssekretär sekretär
senator senator
governor gouverneur landrat landeshauptmann landeshauptfrau bezirkshauptmann
councillor stadtrat gemeinderat nationalrat ständerat kantonsrat bundesrat regierungsrat landesrat beigeordnete
lawmaker abgeordnete
politician politiker
candidate kandidat
ambassador botschafter
diplomat diplomat
commissioner kommissar beauftragte
official beamte
lawyer anwalt rechtsanwalt verteidiger
prosecutor staatsanwalt ankläger
judge richter
witness zeuge augenzeuge
defendant angeklagte
suspect verdächtige
victim opfer
survivor überlebende
neighbour nachbar
resident anwohner bewohner einwohner
citizen bürger
expert experte fachmann
specialist spezialist
scientist wissenschaftler forscher
researcher forscher
historian historiker
economist ökonom volkswirt
sociologist soziologe politologe politikwissenschaftler
psychologist psychologe
lawyer jurist
doctor arzt mediziner
nurse pfleger krankenschwester
patient patient
professor professor
teacher lehrer
student schüler student
engineer ingenieur
architect architekt
firefighter feuerwehrmann
policeman/policewoman polizist
officer offizier
soldier soldat
general general
pilot pilot
captain kapitän
sailor seemann
driver fahrer
farmer bauer landwirt
fisherman fischer
baker bäcker
worker arbeiter mitarbeiter
employee angestellte beschäftigte
manager manager geschäftsführer
entrepreneur unternehmer
businessman kaufmann
own eigene eigenen eigener
owner besitzer eigentümer inhaber
operator betreiber
customer kunde stammgast
tenant mieter pächter
landlord vermieter
coach trainer
player spieler
footballer fußballer nationalspieler
striker stürmer torschütze
goalkeeper torwart torhüter
athlete sportler athlet
runner läufer
swimmer schwimmer
champion meister sieger
winner gewinner
referee schiedsrichter
fan fan
actor/actress schauspieler
director regisseur direktor intendant
musician musiker pianist gitarrist schlagzeuger bassist dirigent
singer sänger
comedian komiker kabarettist
artist künstler
painter maler
author autor
writer schriftsteller
poet dichter
journalist journalist
reporter reporter
correspondent korrespondent
editor redakteur
presenter moderator
photographer fotograf
critic kritiker
supporter anhänger unterstützer
opponent gegner
activist aktivist
protester demonstrant
organiser veranstalter organisator
founder gründer
member mitglied
delegate delegierte
representative vertreter
negotiator unterhändler
mediator vermittler
envoy gesandte
observer beobachter
investigator ermittler
insider insider
source quelle
colleague kollege
partner partner
friend freund
relative angehörige verwandte
guest gast
visitor besucher
tourist tourist
passenger passagier
pensioner rentner
volunteer helfer
priest pfarrer priester
bishop bischof
pope papst
cardinal kardinal
king/queen könig
prince/princess prinz
man mann
woman frau
boy junge
girl mädchen
child kind
youngster jugendliche
father vater
mother mutter
brother bruder
sister schwester
son sohn
daughter tochter
husband ehemann
wife ehefrau
unionist gewerkschafter
environmentalist umweltschützer
expert sachverständige gutachter
adviser berater
dancer tänzer
producer produzent
screenwriter drehbuchautor
designer designer gestalter
craftsman handwerker dachdecker
shopkeeper gastwirt gastronom hotelier
pharmacist apotheker
surgeon chirurg
psychiatrist psychiater
vet tierarzt
physicist physiker
chemist chemiker
biologist biologe
geologist geologe
meteorologist meteorologe
archaeologist archäologe
philosopher philosoph
lecturer dozent
rector rektor
mep europaabgeordnete
banker banker
investor investor
analyst analyst
consumer verbraucher
voter wähler
climber bergsteiger
cyclist radfahrer
defender abwehrspieler
immigrant einwanderer
refugee flüchtling
prisoner häftling gefangene
perpetrator täter
inspector inspektor
detective kriminalbeamte
grandmother großmutter
grandfather großvater
widow witwe
teenager teenager
graduate absolvent
trainee azubi auszubildende
spectator zuschauer
reader leser
user nutzer
participant teilnehmer
successor nachfolger
predecessor vorgänger
rival rivale konkurrent
counterpart amtskollege
conservative konservative
liberal liberale
socialist sozialist sozialdemokrat
democrat demokrat
chairman aufsichtsratschef
person person
`;

const THINGS = `
government regierung bundesregierung landesregierung
ministry ministerium
department abteilung behörde
office amt büro
agency agentur
commission kommission
committee ausschuss komitee
council rat
court gericht gerichtshof verfassungsgericht
prosecution staatsanwaltschaft anklage
police polizei
party partei
faction fraktion
union gewerkschaft
association verband verein bund
company unternehmen firma
group konzern gruppe
corporation gesellschaft
manufacturer hersteller
bank bank sparkasse
foundation stiftung
institute institut
university universität hochschule uni
school schule
hospital krankenhaus klinik klinikum
church kirche
club klub
organisation organisation
initiative initiative
network sender netzwerk
newspaper zeitung blatt
magazine magazin
parliament parlament bundestag landtag
city stadt
municipality gemeinde kommune
county landkreis kreis
administration verwaltung
board vorstand
opposition opposition
coalition koalition
entourage umfeld
family familie
team team mannschaft
crew besatzung
army armee bundeswehr
airline fluggesellschaft
report bericht gutachten
letter brief schreiben
statement stellungnahme mitteilung erklärung
study studie
survey umfrage
paper papier
document dokument
ruling urteil
decision beschluss
indictment anklageschrift
law gesetz
contract vertrag
programme programm
plan plan
book buch
novel roman
film film
song lied
album album
series serie
show show sendung
play theaterstück stück
exhibition ausstellung
documentary dokumentation
poem gedicht
opera oper
article artikel
sign schild
banner transparent plakat banner
message nachricht botschaft
tweet tweet
post beitrag post
video video
speech rede
interview interview gespräch
word wort
term begriff
motto motto
slogan slogan losung
`;

/** Nouns that only stand in the plural, or whose plural no rule makes. */
const PLURALS = `
people leute menschen
parents eltern
experts experten fachleute
doctors ärzte
lawyers anwälte
critics kritiker
sources quellen kreise kreisen
investigators ermittlerkreise ermittlerkreisen
officials behörden
authorities behörden
residents anwohner bewohner einwohner anwohnern
farmers bauern landwirte landwirten
women frauen
men männer
children kinder
representatives vertreter
councillor rätin
protesters demonstranten
words worte worten
`;

/** What a compound's end must be at least, and is a noun of the list: Verkehrs|minister. */
const SHORTEST_END = 4;

/** Longer ones are made to cost time. */
const LONGEST_COMPOUND = 48;

/** Ends of compounds that mislead: Oktober, Zauber; Bund, Rat and Amt are too short anyway. */
const NO_END = new Set(
  'bauer meister könig kind frau mann gast person kreis stück schild plan bank team show post bund'.split(
    ' ',
  ),
);

/** Adjectives and participles that are nouns. */
const ADJECTIVAL =
  /(?:vorsitzende|abgeordnete|beauftragte|beamte|angestellte|angeklagte|verdächtige|überlebende|delegierte|angehörige|verwandte|beigeordnete|jugendliche|beschäftigte|sachverständige|gesandte|konservative|liberale|gefangene|auszubildende)$/;

/** What the noun's forms are: Minister, Ministers; Ministerin, Ministerinnen; Präsident, Präsidenten. */
function forms(noun: string): { one: string[]; several: string[] } {
  // der Vorsitzende, dem Vorsitzenden, ein Vorsitzender
  if (ADJECTIVAL.test(noun)) return { one: [noun, `${noun}n`, `${noun}r`], several: [] };
  if (/[^i]e$/.test(noun)) return { one: [noun], several: [`${noun}n`] };
  if (/er$/.test(noun)) return { one: [noun, `${noun}s`], several: [`${noun}n`] };
  if (/(?:ung|heit|keit|schaft|ion|tät|ei)$/.test(noun)) return { one: [noun], several: [`${noun}en`] };
  if (/(?:ent|ant|ist|at|oge|om|ot|of|ekt|ph|aph)$/.test(noun))
    return { one: [noun, `${noun}en`], several: [] };
  if (/um$/.test(noun)) return { one: [noun, `${noun}s`], several: [`${noun.slice(0, -2)}en`] };
  return { one: [noun, `${noun}s`, `${noun}es`], several: [`${noun}e`, `${noun}en`] };
}

/** ministerin, chefin, anwältin; null where a woman has none of her own. */
function feminine(noun: string): string | null {
  if (/anwalt$/.test(noun)) return `${noun.slice(0, -4)}wältin`;
  if (noun === 'arzt') return 'ärztin';
  if (noun === 'bauer') return 'bäuerin';
  if (/(?:rat)$/.test(noun)) return `${noun.slice(0, -2)}ätin`;
  if (
    /(?:frau|mann|kind|schwester|mutter|vater|bruder|tochter|sohn|mädchen|junge|opfer|mitglied|vorstand)$/.test(
      noun,
    )
  )
    return null;
  if (/(?:nd|t)e$/.test(noun)) return null;
  return noun.endsWith('e') ? `${noun.slice(0, -1)}in` : `${noun}in`;
}

/** The rules' noun for each form of the nouns. */
export function readNouns(): Map<string, string> {
  const nouns = new Map<string, string>();
  const put = (word: string, gloss: string) => {
    if (!nouns.has(word)) nouns.set(word, gloss);
  };
  for (const [lists, isPeople] of [
    [PEOPLE, true],
    [THINGS, false],
  ] as const)
    for (const line of wordLines(lists)) {
      const [target = '', ...words] = line.split(' ');
      const [man = '', woman = man] = target.split('/');
      for (const word of words) {
        const { one, several } = forms(word);
        for (const form of one) put(form, man);
        for (const form of several) put(form, englishPlural(man));
        const female = isPeople ? feminine(word) : null;
        if (!female) continue;
        put(female, woman);
        put(`${female}nen`, englishPlural(woman));
      }
    }
  for (const line of wordLines(PLURALS)) {
    const [target = '', ...words] = line.split(' ');
    for (const word of words) put(word, target);
  }
  return nouns;
}

/** The rules' noun for a compound, by its longest end that is a noun of the list: verkehrsministerin; null for none. */
export function nounOfCompound(lower: string, nouns: ReadonlyMap<string, string>): string | null {
  if (lower.length > LONGEST_COMPOUND) return null;
  for (let from = 3; from <= lower.length - SHORTEST_END; from++) {
    const end = lower.slice(from);
    const found = NO_END.has(end) ? undefined : nouns.get(end);
    if (found) return found;
  }
  return null;
}
