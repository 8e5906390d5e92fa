import type { Token } from '../../text/document';
import type { ByNeighbour } from '../glossary';
import { wordLines } from '../word-lines';

/**
 * Verbs that speak only together with a part that stands at the clause's end: their first part, the rules' verb for it where
 * no such part follows, then part and rules' verb. gab … zu: admitted; gab … aus: gave. By hand.
 */
const SPLIT = `
gab gave zu:admitted an:said bekannt:announced
gibt gives zu:admits an:says bekannt:announces
gaben gave zu:admitted an:said bekannt:announced
stellte put klar:clarified fest:observed heraus:stressed
stellt puts klar:clarifies fest:observes heraus:stresses
führte led aus:explained an:argued
führt leads aus:explains an:argues
fuhr drove fort:continued
fährt drives fort:continues
schlug beat vor:suggested
schlägt beats vor:suggests
lehnte leaned ab:dismissed
lehnt leans ab:dismisses
legte laid nach:added nahe:suggested dar:explained
legt lays nach:adds nahe:suggests dar:explains
hielt held fest:noted entgegen:countered dagegen:countered
hält holds fest:notes entgegen:counters dagegen:counters
fasste took zusammen:summarized
fasst takes zusammen:summarizes
merkte noticed an:noted
merkt notices an:notes
stimmte voted zu:agreed
stimmt votes zu:agrees
machte made klar:stressed deutlich:stressed
macht makes klar:stresses deutlich:stresses
ließ let mitteilen:said wissen:said ausrichten:said verlauten:said erklären:said
lässt lets mitteilen:says wissen:says ausrichten:says verlauten:says erklären:says
hakte hooked nach:asked ein:objected
hakt hooks nach:asks ein:objects
wollte wanted wissen:asked
will wants wissen:asks
wandte turned ein:objected
wendet turns ein:objects
setzte put hinzu:added nach:added
setzt puts hinzu:adds nach:adds
drückte pressed aus:expressed
drückt presses aus:expresses
winkte waved ab:dismissed
winkt waves ab:dismisses
wiegelte played ab:dismissed
wiegelt plays ab:dismisses
pflichtete agreed bei:agreed
pflichtet agrees bei:agrees
`;

/** What makes a second part of a verb of what is otherwise a preposition or an adverb, with the rules' word for that. */
const PARTS = `ein:a an:at vor:before aus:from ab:off auf:on nach:after bei:at fort:away zurück:too hinzu:too klar:too fest:too
bekannt:known deutlich:clearly entgegen:against dagegen:against heraus:out nahe:near dar:there zusammen:together
mitteilen:too wissen:too ausrichten:too verlauten:too`;

/** The most words between the two parts. */
const REACH = 24;

/** räumte der Ingenieur [ein].; teilte sie [mit]: “…”: a word that ends its clause. */
export function endsClause(after: Token | undefined): boolean {
  return after === undefined || /^[.,;:!?–—)]$/.test(after.text) || /^(?:und|dass)$/.test(after.lower);
}

/** gab die Ministerin [zu]: the rules' verb for both parts together; `alone` where no second part ends the clause. */
const firstPart =
  (alone: string, parts: ReadonlyMap<string, string>): ByNeighbour =>
  (_, __, at) => {
    for (let steps = 1; steps < REACH; steps++) {
      const token = at(steps);
      if (!token || /^[.;:!?]$/.test(token.text)) break;
      const verb = parts.get(token.lower);
      if (verb && endsClause(at(steps + 1))) return [verb];
    }
    return [alone];
  };

const secondPart =
  (otherwise: string): ByNeighbour =>
  (_, after) => [endsClause(after) ? 'too' : otherwise];

/** The first and the second parts, for the glossary. */
export const SPLIT_VERBS: readonly (readonly [string, ByNeighbour])[] = [
  ...PARTS.split(/\s+/).map((entry) => {
    const [part = '', otherwise = ''] = entry.split(':');
    return [part, secondPart(otherwise)] as const;
  }),
  ...wordLines(SPLIT).map((line) => {
    const [first = '', alone = '', ...parts] = line.split(' ');
    return [
      first,
      firstPart(alone, new Map(parts.map((part) => part.split(':') as [string, string]))),
    ] as const;
  }),
];
