import type { LanguageCase } from '../language-case';

/**
 * Written before the first run, together with the other tables, and not looked at while the language data were made: what
 * they say of French that was not tuned on. Invented.
 */
export const APART: readonly LanguageCase[] = [
  [
    '« {content:La halle restera ouverte tout l’hiver} », promet Hervé Castaing, le patron du marché.',
    'Hervé Castaing',
  ],
  [
    'Pour Lucile Abadie, géographe, « {content:le littoral a déjà reculé de vingt mètres} ».',
    'Lucile Abadie',
  ],
  ['« {content:Personne ne nous a prévenus} », raconte une riveraine de la rue des Tanneurs.', 'riveraine…'],
  [
    'Le secrétaire général du syndicat, Édouard Villers, fustige « {content:un plan bâclé} » et réclame une table ronde.',
    'Édouard Villers',
  ],
  [
    'Coralie Besson, directrice de l’hôpital de Montreval, reconnaît « {content:un manque criant de personnel} ».',
    'Coralie Besson',
  ],
  [
    '« {content:C’est trop tard}, tranche Youssef Amrani, élu d’opposition. {content:Il fallait agir au printemps.} »',
    'Youssef Amrani',
  ],
  [
    'Le préfet Armand Delcourt a survolé la vallée mardi. « {content:Le pire est passé} », a-t-il assuré à la mi-journée.',
    'Armand Delcourt',
  ],
  ['D’après le rapport, la digue était « {content:dans un état préoccupant} » depuis 2019.', 'rapport…'],
  [
    'L’avocate de la famille, Me Solène Raffin, a dénoncé à l’audience « {content:une enquête menée au pas de charge} ».',
    'Solène Raffin',
  ],
  ['« {content:On nous demande l’impossible} », soupirent les infirmières du service.', 'infirmières…'],
  [
    'Interrogé par Radio Lac, Marceau Tissier a parlé d’« {content:une erreur de calendrier} ».',
    'Marceau Tissier',
  ],
  [
    'La cheffe du gouvernement a écrit sur X : « {content:Nous serons aux côtés des sinistrés.} »',
    'cheffe du gouvernement…',
  ],
  [
    '« {content:Je ne regrette rien} », a lancé Bérénice Morel, 41 ans, avant de quitter la salle sous les applaudissements.',
    'Bérénice Morel',
  ],
  [
    'Anatole Perrin a refusé de commenter. Sa collègue Irène Dubreuil juge, elle, le calendrier « {content:intenable} ».',
    'Irène Dubreuil',
  ],
  ['« {content:La ligne rouvrira en mai} », a fait savoir la compagnie dans un communiqué.', 'compagnie…'],
  [
    'Selon une source policière, le conducteur roulait « {content:à très vive allure} ».',
    'source policière…',
  ],
  ['« {content:Quel gâchis !} », s’est exclamée Jeanne Lorrain en découvrant la façade.', 'Jeanne Lorrain'],
  ['Son dernier roman, « Les Eaux dormantes », paraît jeudi.', ''],
  ['La loi dite « eau propre » sera examinée en mars.', ''],
  ['Le voilier « Belle Aurore » a été remorqué jusqu’au port.', ''],
  ['Le « quoi qu’il en coûte » appartient au passé.', ''],
  ['Le préfet a indiqué que la route resterait fermée jusqu’à lundi.', ''],
];
