import type { LanguageCase } from '../language-case';

/**
 * In the manner of French newspapers: written when the glossary stood, all before the engine read any. Invented. The
 * score at first sight stands in `evaluation/results.md`.
 */
export const PRESS: readonly LanguageCase[] = [
  [
    'Éconduit à deux reprises, Fabrice Lemoigne ne décolère pas. « {content:On nous promène depuis trois ans} », lâche-t-il, attablé dans l’arrière-salle de son café.',
    'Fabrice Lemoigne',
  ],
  [
    '« {content:La commission a rendu un avis clair, a fait valoir, mercredi 12 mars, la rapporteuse du texte, Solène Abgrall. Il appartient désormais au gouvernement de le suivre.} »',
    'Solène Abgrall',
  ],
  [
    'De l’avis de Jérôme Castaing, économiste à l’université de Brenne, la réforme est « {content:mal calibrée et injuste} ».',
    'Jérôme Castaing',
  ],
  [
    'D’après le syndicat des transporteurs, la nouvelle taxe « {content:étrangle les plus petits} ».',
    'syndicat des transporteurs…',
  ],
  [
    'Dans un communiqué publié jeudi soir, la préfecture du Val-d’Orge a fait savoir que la route resterait fermée « {content:jusqu’à nouvel ordre} ».',
    'préfecture du Val-d’Orge…',
  ],
  [
    'Interrogée sur les retards, la directrice de l’hôpital, Patricia Noblet, botte en touche : « {content:Nous communiquerons en temps voulu.} »',
    'Patricia Noblet',
  ],
  [
    'Le chef de l’Etat a appelé les partis à « {content:prendre leurs responsabilités} » et à « {content2:dépasser les clivages} ».',
    'chef de l’Etat…; chef de l’Etat…',
  ],
  [
    '« {content1:Je ne suis candidat à rien} », a répété, dimanche, sur RadioSept, l’ancien ministre Henri Delcambre. Il n’exclut pas pour autant de « {content2:jouer un rôle} » dans la campagne.',
    'Henri Delcambre; Henri Delcambre',
  ],
  ['Pour Amina Belkacem, avocate de la famille, « {content:ce non-lieu est un affront} ».', 'Amina Belkacem'],
  [
    'Delcambre : « {content1:Le pays n’attendra pas} »\n\nL’ancien ministre Henri Delcambre a présenté mardi son programme. « {content2:Le pays n’attendra pas, et moi non plus} », a-t-il lancé à la tribune.',
    'Henri Delcambre; Henri Delcambre',
  ],
  [
    'La cheffe de file des écologistes, Tiphaine Roudaut, ironise : « {content:Le ministre découvre l’eau tiède.} »',
    'Tiphaine Roudaut',
  ],
  [
    'Une décision « {content:incompréhensible} », selon le président de la fédération, Guy Marchadier.',
    'Guy Marchadier',
  ],
  [
    '« {content:Ce n’est pas à Bruxelles de décider, tonne à son tour le député centriste Éric Valmont, mais à nous.} »',
    'Éric Valmont',
  ],
  ['Devant les enquêteurs, le jeune homme a reconnu avoir « {content:perdu la tête} ».', 'jeune homme…'],
  [
    'A la barre, la mère de la victime, Josiane Pernot, parle d’une voix blanche : « {content:Mon fils n’avait rien demandé à personne.} »',
    'Josiane Pernot',
  ],
  ['L’entreprise Solvane, contactée, assure « {content:n’avoir reçu aucune mise en demeure} ».', 'Solvane'],
  [
    '« {content:C’est simple, on ne dort plus} », souffle une riveraine, qui préfère garder l’anonymat.',
    'riveraine…',
  ],
  [
    'Le président de la région, Bruno Lescure, se veut rassurant. « {content1:Aucun train ne sera supprimé} », promet-il. Son opposante socialiste, Karine Mabille, n’en croit rien : « {content2:C’est exactement ce qu’il disait l’an dernier.} »',
    'Bruno Lescure; Karine Mabille',
  ],
  [
    'Les organisateurs revendiquent 4 000 manifestants. La police, elle, évoque une mobilisation « {content:en net recul} ».',
    'police…',
  ],
  [
    'Sur le réseau social, le patron du groupe, Damien Faucheux, a dénoncé une « {content:campagne de dénigrement} ».',
    'Damien Faucheux',
  ],
  [
    '« {content:Nous étions une bande de copains} », se souvient le batteur, aujourd’hui âgé de 70 ans.',
    'batteur…',
  ],
  [
    'Qu’est-ce qui vous a poussé à écrire ? « {content:La colère, d’abord} », répond sans hésiter la romancière Lucile Davenas.',
    'Lucile Davenas',
  ],
  ['Mme Abgrall l’a redit devant la presse : « {content:Il n’y a pas de plan B.} »', 'Abgrall'],
  [
    'Le texte, que la ministre Anne Tavernier a défendu bec et ongles, est « {content:un recul historique} », s’alarme Yvon Piriou, de la Ligue des usagers.',
    'Yvon Piriou',
  ],
  [
    'Le maire a beau jurer qu’« {content1:il n’y a pas le feu} », son adjoint Régis Caudan admet, lui, « {content2:une certaine inquiétude} ».',
    'maire…; Régis Caudan',
  ],
  [
    'Contacté par Le Courrier, l’avocat de M. Faucheux, Me Serge Auvray, n’a pas souhaité commenter « {content:une procédure en cours} ».',
    'Serge Auvray',
  ],
  [
    '« {content:On a tout essayé, soupire-t-elle. Il ne reste que la grève.} » Nadège Bertin travaille ici depuis vingt ans.',
    'Nadège Bertin',
  ],
  [
    'Le ministère de l’intérieur indique que « {content:trois personnes ont été interpellées} ».',
    'ministère de l’intérieur…',
  ],
  [
    'Les manifestants ont scandé « {content:Delcambre, démission !} » sous les fenêtres de la mairie.',
    'manifestants…',
  ],
  // Nobody is quoted.
  ['Son premier roman, « Les Heures grises », avait reçu le prix des libraires.', ''],
  ['Sur les banderoles, on lit « Non à la mine » et « Rendez-nous la rivière ».', ''],
  ['Le label « ville fleurie » sera remis en septembre.', ''],
  [
    'Avec « La Grande Marée », diffusé lundi sur Canal Ouest, la réalisatrice signe un documentaire sensible.',
    '',
  ],
  ['Le projet de loi « plein emploi » arrive au Sénat le 3 avril.', ''],
];
