import type { VerbForms } from '../glossary';

/**
 * Verbs that ascribe words to somebody: the rules' verb, then those of German. Of verbs in two parts the first alone, where
 * it mostly stands for the whole in news (teilte … mit), with the participle of the whole: `teilen:mitgeteilt`. By hand.
 */
export const VERBS = `
say sagen äußern:geäußert angeben:angegeben formulieren
state teilen:mitgeteilt aussagen:ausgesagt
tell erzählen schildern berichten
add fügen:hinzugefügt ergänzen nachschieben:nachgeschoben
ask fragen
reply entgegnen erwidern
answer antworten
explain erklären erläutern begründen ausführen:ausgeführt dozieren analysieren referieren
write schreiben notieren
tweet twittern
post posten
stress betonen unterstreichen heben:hervorgehoben
insist beharren pochen
claim behaupten
admit räumen:eingeräumt einräumen:eingeräumt zugeben:zugegeben gestehen bekennen
assure versichern beteuern beschwichtigen beruhigen
conclude folgern resümieren bilanzieren schlussfolgern
joke scherzen witzeln spotten flachsen frotzeln lästern höhnen
shout rufen brüllen schreien donnern
whisper flüstern raunen murmeln
complain klagen beklagen monieren bemängeln beschweren schimpfen jammern
lament bedauern
warn warnen mahnen
suggest vorschlagen:vorgeschlagen nahelegen:nahegelegt
predict prophezeien prognostizieren vermuten orakeln unken
announce kündigen:angekündigt ankündigen:angekündigt verkünden
promise versprechen zusagen:zugesagt
vow schwören geloben
opine meinen befinden
reveal verraten enthüllen offenbaren
agree nicken pflichten:beigepflichtet
counter kontern widersprechen
demand fordern verlangen
plead plädieren
urge appellieren bitten drängen raten
confirm bestätigen bekräftigen
deny bestreiten dementieren leugnen
summarize zusammenfassen:zusammengefasst
comment kommentieren
observe feststellen:festgestellt konstatieren diagnostizieren
argue argumentieren
rage wettern poltern toben zürnen grollen
enthuse schwärmen jubeln frohlocken
specify präzisieren konkretisieren klarstellen:klargestellt
sigh seufzen stöhnen ächzen
recall erinnern
call nennen
describe bezeichnen beschreiben
accuse werfen:vorgeworfen vorwerfen:vorgeworfen beschuldigen bezichtigen
criticize kritisieren rügen tadeln beanstanden
denounce anprangern:angeprangert geißeln
condemn verurteilen
dismiss wies:zurückgewiesen zurückweisen:zurückgewiesen ablehnen:abgelehnt abtun:abgetan
praise loben würdigen
hail feiern preisen
welcome begrüßen
thank danken
question anzweifeln:angezweifelt hinterfragen
defend verteidigen rechtfertigen
apologize entschuldigen
threaten drohen
propose beantragen
recommend empfehlen
quote zitieren
mention erwähnen
compare vergleichen
speak sprechen reden
refer verweisen hinweisen:hingewiesen
order anordnen:angeordnet
judge urteilen werten
believe glauben
think denken
expect erwarten hoffen
find finden
show zeigen
see sehen
predict befürchten fürchten
attest bescheinigen attestieren
chant skandieren
stammer stammeln stottern
sob schluchzen
grumble knurren brummen grummeln
laugh lachen
chuckle schmunzeln grinsen
speculate mutmaßen spekulieren
muse sinnieren
email mailen
wonder wundern
fume empören entrüsten ärgern
note merken:angemerkt
doubt zweifeln bezweifeln
hold halten
read lauten lesen
want wollen wünschen
`;

/** Forms that no rule makes: present; past; participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  angeben: 'angibt; angab angaben; angegeben',
  zugeben: 'zugibt; zugab zugaben; zugegeben',
  schreiben: 'schreibt; schrieb schrieben; geschrieben',
  rufen: 'ruft; rief riefen; gerufen',
  heben: 'hebt; hob hoben; hervorgehoben',
  schreien: 'schreit; schrie schrien; geschrien',
  sprechen: 'spricht; sprach sprachen; gesprochen',
  versprechen: 'verspricht; versprach versprachen; versprochen',
  widersprechen: 'widerspricht; widersprach widersprachen; widersprochen',
  nennen: 'nennt; nannte nannten; genannt',
  bekennen: 'bekennt; bekannte bekannten; bekannt',
  gestehen: 'gesteht; gestand gestanden; gestanden',
  bitten: 'bittet; bat baten; gebeten',
  raten: 'rät; riet rieten; geraten',
  verraten: 'verrät; verriet verrieten; verraten',
  schwören: 'schwört; schwor schworen; geschworen',
  bestreiten: 'bestreitet; bestritt bestritten; bestritten',
  unterstreichen: 'unterstreicht; unterstrich unterstrichen; unterstrichen',
  beschreiben: 'beschreibt; beschrieb beschrieben; beschrieben',
  werfen: 'wirft; warf warfen; vorgeworfen',
  wies: 'weist weisen; wies wiesen; zurückgewiesen',
  verweisen: 'verweist; verwies verwiesen; verwiesen',
  empfehlen: 'empfiehlt; empfahl empfahlen; empfohlen',
  vergleichen: 'vergleicht; verglich verglichen; verglichen',
  preisen: 'preist; pries priesen; gepriesen',
  denken: 'denkt; dachte dachten; gedacht',
  finden: 'findet; fand fanden; gefunden',
  sehen: 'sieht; sah sahen; gesehen',
  halten: 'hält; hielt hielten; gehalten',
  lesen: 'liest; las lasen; gelesen',
  befinden: 'befindet; befand befanden; befunden',
  wollen: 'will; wollte wollten; gewollt',
};

const INSEPARABLE = /^(?:be|emp|ent|er|ge|ver|wider|zer|hinter|unter|über)/;

const listOf = (text = '') => text.split(' ').filter(Boolean);

/** The forms of a verb in the third person, as news writes them; `teilen:mitgeteilt` as in {@link VERBS}. */
export function formsOf(entry: string): VerbForms {
  const [verb = '', whole] = entry.split(':');
  const irregular = IRREGULAR[verb]?.split(';').map((forms) => listOf(forms.trim()));
  if (irregular) {
    const [present = [], past = [], participle = []] = irregular;
    return {
      base: [verb],
      present: withJoined(present, whole),
      past: withJoined(past, whole),
      participle: whole ? [whole] : participle,
      gerund: [],
    };
  }
  // mitteilen: in one word only the infinitive and the participle tell the whole verb.
  const parted =
    whole !== undefined &&
    !whole.endsWith(`ge${stemOf(verb)}t`) &&
    /^(?:an|aus|vor|zu|ein|ab|hin|fest|klar|nach|hervor|zusammen|nahe)/.test(verb);
  // ankündigt, ankündigte: at the clause's end.
  if (parted) {
    const stem = stemOf(verb);
    const link = linkOf(stem);
    const past = [`${stem}${link}te`, `${stem}${link}ten`];
    return { base: [verb], present: [`${stem}${link}t`], past, participle: [whole], gerund: [`${verb}d`] };
  }
  const stem = stemOf(verb);
  const link = linkOf(stem);
  const participle =
    whole ?? (/ieren$/.test(verb) || INSEPARABLE.test(verb) ? `${stem}${link}t` : `ge${stem}${link}t`);
  return {
    base: [verb],
    present: withJoined([`${stem}${link}t`, verb], whole),
    past: withJoined([`${stem}${link}te`, `${stem}${link}ten`], whole),
    participle: [participle],
    gerund: [`${verb}d`],
  };
}

/** teilte; where the clause ends with it, in one word: mitteilte. `whole` is the participle of a verb in two parts: mitgeteilt. */
function withJoined(forms: readonly string[], whole: string | undefined): string[] {
  const part = /^(.+?)ge/.exec(whole ?? '')?.[1];
  return part ? [...forms, ...forms.map((form) => part + form)] : [...forms];
}

/** redet, rechnet: what stands between a stem and its ending. */
const linkOf = (stem: string): string => (/[dt]$|(?:[^aeiouäöülrhmn]|ch)[mn]$/.test(stem) ? 'e' : '');

/** sag-en, äußer-n, änder-n. */
function stemOf(verb: string): string {
  return verb.endsWith('en') ? verb.slice(0, -2) : verb.slice(0, -1);
}
