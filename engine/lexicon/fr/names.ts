import { wordList } from '../word-list';

const FEMALE = wordList(
  `marine sandrine yannick rachida marylise odile solène solene anaïs anais élodie elodie aïcha aicha roselyne martine josiane maëlle
  maelle lucette ginette huguette danièle daniele muriel murielle nolwenn rozenn gwenaëlle gwenaelle aude bérengère
  berengere capucine océane oceane noémie noemie maud lise anne-lise marie-laure ghislaine mauricette fanchon enora sylvie christelle bénédicte germaine
  josette éliane évelyne solange raymonde yasmina karima malika aminata fatou aïssata amina farida salima souad zahra lucile maeva marion
  maryse nadège sidonie sylvaine tiphaine ursule valentine viviane`,
);

const MALE = wordList(
  `jean aurélien aurelien fabien rémi remi rémy remy gaël gael gwenaël gwenael loïc loic maël mael stéphane stephane arnaud
  ludovic bastien baptiste ismaël ismael ronan erwan titouan corentin tanguy yann malo gurvan dorian enzo mathis léandre
  leandre firmin achille anselme barnabé barnabe michel rené fernand julien franck
  fabrice hervé maxime mathieu gaspard gauthier geoffroy ghislain jordan josselin kamel mourad mustapha nabil noël octave jean-marc
  jean-michel jean-paul jean-louis jean-françois jean-yves jean-jacques rachid régis reda renaud rodolphe rodrigue sami saïd sylvain
  tarik thibault ulysse urbain victorien wilfried yacine yohan yvan yvon abdel abdoulaye mamadou ousmane moussa`,
);

/** French given names that the shared list does not have, with and without their marks. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...FEMALE.map((name) => [name, 'female'] as const),
  ...MALE.map((name) => [name, 'male'] as const),
  ...['dominique', 'camille', 'claude', 'maxence', 'sacha', 'yannick'].map((name) => [name, null] as const),
]);

/** Organisations and media whose names do not tell that they are such. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  `matignon|bercy|l'élysée|élysée|beauvau|le monde|monde|figaro|le figaro|libération|mediapart|le parisien|parisien|les echos|
  ouest-france|franceinfo|france inter|france info|france bleu|europe 1|bfm-tv|bfmtv|la croix|l'humanité|médiapart|renaissance|
  reconquête|greenpeace|attac|michelin|renault|orange|carrefour|leclerc|decathlon|la poste|poste|insee|ademe|anssi|cnil|arcep`
    .split('|')
    .map((name) => name.trim()),
);
