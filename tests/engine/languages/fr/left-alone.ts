import type { LanguageCase } from '../language-case';

/** French marks that quote nobody, and speech without marks. Invented. */
export const LEFT_ALONE: readonly LanguageCase[] = [
  ['Le film « La Route des salines » sort mercredi dans deux cents salles.', ''],
  ['Dans son livre « Un hiver à Kerzec », elle raconte une enfance au bord de l’eau.', ''],
  ['Le chalutier « Marie-Galante » s’est échoué au large de Ploubrac.', ''],
  ['La loi dite « zéro friche » entrera en vigueur en janvier.', ''],
  ['L’opération « Plage nette » a réuni trois cents bénévoles.', ''],
  ['Les « gilets bleus » ont bloqué le rond-point toute la matinée.', ''],
  ['Le terme « sobriété » revient douze fois dans le texte.', ''],
  ['Le dispositif « Ma rue verte » sera étendu à six communes.', ''],
  ['Le mot « abandon » figurait sur toutes les pancartes.', ''],
  ['Il a chanté « Les Lanternes » et « Le Vieux Quai » devant dix mille personnes.', ''],
  ['Ce que l’on appelle le « reste à vivre » a fondu de moitié.', ''],
  ['Les « petites mains » du festival travaillent jusqu’à l’aube.', ''],
  ['Surnommé « le Renard », Paul Kervella a gagné onze étapes.', ''],
  ['L’exposition « Sel et lumière » rassemble quatre-vingts tableaux.', ''],
  ['Maëlle Garrec a déclaré qu’elle ne démissionnerait pas.', ''],
  ['Selon la ministre, les travaux seront terminés avant l’été.', ''],
  ['Le prix « Jeune plume » a été remis à Léa Trividic.', ''],
  ['L’émission « Plein cap » attire deux millions de téléspectateurs.', ''],
  ['« Non à la mine », pouvait-on lire sur une banderole.', ''],
  ['Ils ont défilé aux cris de « Rendez-nous la rivière ».', ''],
];
