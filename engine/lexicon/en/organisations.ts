import { wordSet } from '../word-list';

/**
 * Words that make a run of capitals an organisation: Ministry of Defence, Kent Police, Acme Inc. By hand, checked against the
 * last words of capitalised runs in the corpora.
 */
export const ORGANISATION_HEADS: ReadonlySet<string> = wordSet(
  `
  ministry department dept university college school academy council police constabulary agency committee court courts
  tribunal party union unions fc afc cf rfc inc incorporated corp corporation co company companies ltd limited llc llp plc ag
  gmbh sa nv bv group holdings holding partners associates bank bancorp institute institution centre center commission
  association federation confederation foundation society trust fund league conference congress parliament senate assembly
  bundestag duma knesset rada house chamber cabinet board bureau authority administration service services force forces army
  navy corps guard patrol office hospital clinic church diocese archdiocese cathedral mosque synagogue club team network news
  press times today post journal herald tribune gazette telegraph guardian observer globe mail mirror express chronicle record sentinel courier dispatch advertiser examiner bulletin inquirer argus
  magazine review show podcast radio tv television channel broadcasting media studios entertainment records airlines airways airline
  motors systems technologies technology labs laboratories laboratory pharmaceuticals pharma energy oil petroleum gas
  electric steel mining industries industrial enterprises international global solutions capital investments securities
  insurance advisors advisers consulting organisation organization alliance coalition initiative project campaign caucus
  front movement brigade battalion regiment command pac nations embassy consulate secretariat museum gallery
  library theatre theater zoo airport port hotel hotels restaurants foods brewing brewery brands stores supermarkets
  networks communications telecom logistics shipping railways railway rail aerospace dynamics watch
  parenthood brotherhood taliban qaeda hezbollah hamas kremlin pentagon vatican politburo exchange
  workers teachers nurses veterans scouts teamsters ombudsman inspectorate directorate registry cooperative
  choir orchestra therapeutics healthcare nation elementary forum guild mutual pictures productions highways
  fed reserve treasury water athletics lines schools grid sabha refinery united rovers wanderers hotspur albion athletic
  `,
);

/** Heads after which “of” or “for” goes on with the name: Bank of England, Centre for Policy Studies. */
export const OF_HEADS: ReadonlySet<string> = wordSet(
  `ministry department university college school academy council court bank institute institution centre center commission
  association federation confederation foundation society league congress house chamber board bureau office hospital church
  diocese archdiocese museum library hall state states secretary undersecretary minister chancellor speaker brotherhood
  centers campaign coalition alliance union committee agency city town isle bay gulf duke duchess prince princess earl archbishop
  bishop republic kingdom sons daughters friends voice king queen knights order fund trust army
  conference democracy citizens americans physicians veterans lawyers director attorney commissioner envoy rapporteur commonwealth district service governor president mayor lord lords`,
);

/** Organisations known by one word or short name. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = wordSet(
  `congress parliament senate lib house state treasury google facebook twitter apple microsoft amazon meta tesla spacex boeing airbus toyota volkswagen bmw samsung sony nokia
  netflix disney uber lyft airbnb walmart tesco sainsbury's asda lidl aldi ikea pfizer moderna astrazeneca novavax bayer
  monsanto exxonmobil exxon chevron shell bp total gazprom rosneft lukoil naftogaz ukrenergo energoatom huawei tencent alibaba
  bytedance tiktok youtube whatsapp telegram instagram snapchat tumblr reddit wikipedia wikileaks greenpeace oxfam unicef unesco nato
  opec interpol europol frontex amnesty pentagon kremlin hamas hezbollah taliban
  isis fatah likud syriza podemos fidesz afd ukip snp plaid fifa uefa nasa esa cern mossad arsenal chelsea liverpool
  everton tottenham fulham burnley barcelona juventus celtic rangers yankees mets lakers celtics patriots steelers cowboys
  goldman citigroup jpmorgan barclays hsbc lloyds natwest santander deutsche ubs blackrock moody's fitch vatican stormont
  holyrood whitehall westminster openai anthropic nvidia intel ibm oracle cisco lockheed raytheon
  rosatom roscosmos wagner centcom usaid ofcom ofgem ofsted ofwat verizon comcast mcdonald's starbucks nike adidas
  qantas telstra woolworths aramco eskom safaricom harvard labour ryanair easyjet lufthansa eurotunnel greyhound amtrak caltrans`,
);

/** Last words of capitalised names of things and places, which hardly speak: Affordable Care Act, Elm Street. By hand. */
export const THING_HEADS: ReadonlySet<string> = wordSet(
  `act acts bill law laws amendment constitution war wars battle day days week month year street avenue road lane drive boulevard bridge
  river lake sea ocean mountain mountains hill hills valley island islands beach bay coast peninsula desert forest park square
  tower towers building plaza stadium arena prize award awards medal cup bowl trophy series games olympics festival show deal treaty
  accord accords agreement protocol plan programme program strategy convention summit debate debates revolution spring crisis scandal
  attack attacks massacre shooting hurricane storm earthquake virus disease syndrome covid pandemic county state states district
  region province city town village highway route motorway line station terminal primary primaries caucuses election elections
  championship championships open masters tournament marathon race tour album song book bible koran quran
  train memos files papers tapes emails movement theory model galaxy iphone ipad edition version internet web`,
);

/** Last words that are nobody’s family name: the Davis Cup, the Patrick Treaty. */
export const EVENTS: ReadonlySet<string> = wordSet(
  `cup finals bowl prize award awards act amendment treaty accord accords agreement series games olympics championship
  championships tournament trophy medal syndrome airport avenue boulevard highway county islands convention debate debates
  hurricane festival summit street road market`,
);
