import type { LanguageCase } from '../language-case';

/** Kinds of French sentences that were answered wrongly on real articles of the press in November 2026. Invented. */
export const REAL_KINDS: readonly LanguageCase[] = [
  // Papers in marks
  ['« {content:Nous partons} », a déclaré Paul Morvan dans un entretien au « Phare du sud ».', 'Paul Morvan'],
  // An office for several fields
  ['« {content:C’est une fête} », a déclaré à l’AFP la ministre des Sports Hélène Ricard.', 'Hélène Ricard'],
  [
    '« {content:C’est une fête} », a déclaré le ministre de l’Intérieur et des Outre-mer Paul Morvan.',
    'Paul Morvan',
  ],
  [
    'Le ministre de l’Éducation nationale, de la Jeunesse et des Sports Paul Morvan a dit : « {content:C’est une fête.} »',
    'Paul Morvan',
  ],
  ['« {content:C’est une fête} », a dit la ministre déléguée à l’Industrie Nadia Ricard.', 'Nadia Ricard'],
  ['« {content:C’est une fête} », a dit le ministre israélien de la Défense Yoav Dayan.', 'Yoav Dayan'],
  [
    '« {content:C’est une fête} », a dit le ministre de l’Intérieur. Hélène Ricard se tait.',
    'ministre de l’Intérieur…',
  ],
  [
    'Paul Morvan est arrivé à Brive. « {content:C’est une fête} », a dit à Franceinfo le ministre de la Ville.',
    'Paul Morvan',
  ],
  // The tag at the sentence's end
  [
    'La Belgique craint un « {content:risque sérieux} » d’attentat, a déclaré, ce mercredi, la ministre de l’Intérieur Hélène Ricard devant la presse.',
    'Hélène Ricard',
  ],
  [
    'Le gouvernement redoute une « {content:explosion sociale} », a indiqué mardi le porte-parole du gouvernement, Paul Morvan.',
    'Paul Morvan',
  ],
  [
    'L’entreprise prévoit des « {content:efforts} », a indiqué mardi sa directrice Hélène Ricard.',
    'Hélène Ricard',
  ],
  ['Paul Morvan a dit « {content:oui} » à la fusion, a rapporté la directrice Hélène Ricard.', 'Paul Morvan'],
  // What somebody did
  [
    'L’homme accusé d’avoir tué une serveuse à Brive dit qu’il était « {content:dans un nuage} ».',
    'homme accusé d’avoir tué une serveuse à Brive…',
  ],
  // Nouns for people that no list has
  ['« {content:C’est une fête} », a dit le forain de Brive.', 'le forain de Brive'],
  ['« {content:C’est une fête} », a dit la veille Paul Morvan.', 'Paul Morvan'],
  // The article of a description
  ['La lettre du maire de Sauzay est arrivée. « {content:Nous partons} », dit-il.', 'le maire de Sauzay'],
  // Verbs that are no adjectives
  ['La joueuse semble épuisée. « {content:Je suis fatiguée} », dit-elle.', 'La joueuse'],
  // Kickers, verbs that say nothing, capitals and roles
  ['Inacceptable : « {content:Nous voulons des réponses} »\n\nLes riverains de Sauzay attendent.', ''],
  ['Exclusif. « {content:Nous partons} », annonce le maire de Sauzay.', 'le maire de Sauzay'],
  ['Garrec : « {content:Nous partons.} »', 'Garrec'],
  ['Paul Morvan a précisé que ce dossier relève du « {content:secret défense} ».', 'Paul Morvan'],
  ['« {content:C’est fini} », a dit le ministre des Affaires étrangères Paul Morvan.', 'Paul Morvan'],
  // The same office word for word
  [
    'Le porte-parole du gouvernement, Paul Morvan, était présent. « {content:Le calme est revenu} », a dit le porte-parole du gouvernement.',
    'Paul Morvan',
  ],
  [
    'Le porte-parole du gouvernement, Paul Morvan, était présent. « {content:Le calme est revenu} », a dit le porte-parole du parti.',
    'porte-parole du parti…',
  ],
  // A tag within the marks
  [
    '« {content:C’est dur, soupire dans un grand sourire Nathalie, patronne du bar. On va fermer.} »',
    'Nathalie',
  ],
  ['Le festival « Nuits d’été » aura lieu en mai, a annoncé mardi la directrice Hélène Ricard.', ''],
];
