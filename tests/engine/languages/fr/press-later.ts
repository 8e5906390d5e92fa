import type { LanguageCase } from '../language-case';

/**
 * In the manner of French newspapers, written after what failed in `press.ts` was mended, and before the engine read any: the
 * figure for French that was not tuned on stands in `evaluation/results.md`. Invented.
 */
export const PRESS_LATER: readonly LanguageCase[] = [
  [
    'Le procureur de la République de Sauvigny, Bertrand Malet, a confirmé l’ouverture d’une enquête. « {content1:Nous n’excluons aucune piste} », a-t-il indiqué lors d’un point presse. Selon lui, la victime présentait « {content2:de multiples lésions} ».',
    'Bertrand Malet; Bertrand Malet',
  ],
  [
    '« {content:Les gens ne se rendent pas compte} », glisse Mireille Sauton, bénévole depuis douze ans à la banque alimentaire de Corzac. « {content:Certains pleurent en arrivant.} »',
    'Mireille Sauton',
  ],
  [
    '« {content:Un désaveu cinglant} » : c’est ainsi que l’opposante Clémence Roubaix a qualifié le vote.',
    'Clémence Roubaix',
  ],
  [
    'Dans un entretien au Courrier du Sud, l’ex-ministre Armand Jolivet se dit prêt à « {content:tourner la page} ».',
    'Armand Jolivet',
  ],
  [
    'L’intersyndicale a décidé de reconduire la grève, estimant que les annonces du gouvernement ne sont « {content:pas à la hauteur} ».',
    'intersyndicale…',
  ],
  [
    'La présidente du conseil départemental, Odile Ferrand, n’a pas mâché ses mots. « {content1:C’est un scandale d’État} », a-t-elle tonné. L’élue réclame « {content2:toute la lumière} » sur l’affaire.',
    'Odile Ferrand; Odile Ferrand',
  ],
  [
    'Pourquoi ce revirement ? « {content:Parce que les faits ont changé} », répond Armand Jolivet.',
    'Armand Jolivet',
  ],
  [
    'Si le maire assure que le projet « {content1:respecte l’environnement} », les riverains, eux, craignent « {content2:un désastre écologique} ».',
    'maire…; riverains…',
  ],
  [
    'Le sélectionneur Walid Benmansour, critiqué après la défaite, a défendu ses choix : « {content:J’assume tout.} »',
    'Walid Benmansour',
  ],
  ['« {content:Mon client est innocent, martèle Me Hortense Vidal. Nous ferons appel.} »', 'Hortense Vidal'],
  [
    'D’après Clémence Roubaix, cheffe de file de l’opposition municipale, « {content:personne n’a été consulté} ».',
    'Clémence Roubaix',
  ],
  [
    'L’ONG Terre commune dénonce dans un rapport « {content:un système opaque} » et réclame « {content2:des sanctions} ».',
    'Terre commune; Terre commune',
    'a name with a small second word',
  ],
  [
    '« {content:Ça suffit !} » C’est par ces mots que Walid Benmansour a ouvert sa conférence de presse.',
    'Walid Benmansour',
  ],
  [
    'Le gouvernement « {content:n’a pas l’intention de reculer} », a prévenu la porte-parole de l’exécutif, Agathe Lorin, à l’issue du conseil des ministres.',
    'Agathe Lorin',
  ],
  [
    'Âgée de 24 ans, Inès Maurin vit encore chez ses parents. « {content:Avec mon salaire, impossible de louer, regrette la jeune femme. Alors j’attends.} »',
    'Inès Maurin',
  ],
  ['Un habitué du café raconte avoir entendu « {content:une énorme détonation} » vers minuit.', 'habitué…'],
  [
    '« {content:Il était la gentillesse même} », se rappelle son ancienne institutrice, la voix nouée.',
    'son ancienne institutrice',
  ],
  ['Le tribunal a estimé que la mairie avait commis « {content:une faute lourde} ».', 'tribunal…'],
  ['Agathe Lorin a par ailleurs écarté tout « {content:changement de cap} ».', 'Agathe Lorin'],
  ['La pièce « Un soir d’orage » se joue jusqu’au 12 mai.', ''],
  ['Le groupe WhatsApp « Voisins solidaires » compte 300 membres.', ''],
  ['Le ministre a présenté son plan « zéro béton » devant les députés.', ''],
];
