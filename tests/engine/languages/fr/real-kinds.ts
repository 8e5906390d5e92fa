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
];
