import type { VerbForms } from '../glossary';

/**
 * Endings of irregular verbs by the infinitive's: what it ends in, then what takes its place in the present, the past
 * tenses, the participle and the gerund.
 */
const IRREGULAR: readonly (readonly [
  infinitive: string,
  present: string,
  past: string,
  participle: string,
  gerund: string,
])[] = [
  ['crire', 'crit crivent', 'crivait crivaient crivit crivirent', 'crit crite crits crites', 'crivant'],
  ['dire', 'dit disent', 'disait disaient dirent', 'dit dite dits dites', 'disant'],
  ['lire', 'lit lisent', 'lisait lisaient lut', 'lu lue lus lues', 'lisant'],
  ['mettre', 'met mettent', 'mettait mettaient mit mirent', 'mis mise mises', 'mettant'],
  ['enir', 'ient iennent', 'enait enaient int inrent', 'enu enue enus enues', 'enant'],
  ['entir', 'ent entent', 'entait entaient entit', 'enti entie entis enties', 'entant'],
  ['naître', 'naît naissent', 'naissait naissaient nut nurent', 'nu nue nus nues', 'naissant'],
  ['clure', 'clut cluent', 'cluait cluaient clurent', 'clu clue clus clues', 'cluant'],
  ['suivre', 'suit suivent', 'suivait suivaient suivit', 'suivi suivie suivis suivies', 'suivant'],
  ['aindre', 'aint aignent', 'aignait aignaient aignit', 'aint ainte aints aintes', 'aignant'],
  ['prendre', 'prend prennent', 'prenait prenaient prit prirent', 'pris prise prises', 'prenant'],
  ['croire', 'croit croient', 'croyait croyaient crut', 'cru crue crus', 'croyant'],
  ['voir', 'voit voient', 'voyait voyaient vit virent', 'vu vue vus vues', 'voyant'],
  ['ndre', 'nd ndent', 'ndait ndaient ndit ndirent', 'ndu ndue ndus ndues', 'ndant'],
];

const ER = { past: 'ait aient a èrent', participle: 'é ée és ées' };
const IR = {
  present: 'it issent',
  past: 'issait issaient irent',
  participle: 'i ie is ies',
  gerund: 'issant',
};

const listOf = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);

/** The forms of a French verb in the third person, with which news tell who said something. */
export function conjugate(infinitive: string): VerbForms {
  for (const [ending, present, past, participle, gerund] of IRREGULAR) {
    if (!infinitive.endsWith(ending)) continue;
    const stem = infinitive.slice(0, -ending.length);
    return {
      base: [infinitive],
      present: listOf(stem, present),
      past: listOf(stem, past),
      participle: listOf(stem, participle),
      gerund: [stem + gerund],
    };
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir'))
    return {
      base: [infinitive],
      present: listOf(stem, IR.present),
      past: listOf(stem, IR.past),
      participle: listOf(stem, IR.participle),
      gerund: [stem + IR.gerund],
    };
  // Before a: il mangeait, il lançait.
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const stressed = stressedStem(stem);
  return {
    base: [infinitive],
    present: [`${stressed}e`, `${stressed}ent`],
    past: listOf(soft, ER.past).concat(`${stem}èrent`),
    participle: listOf(stem, ER.participle),
    gerund: [`${soft}ant`],
  };
}

/** il rappelle, il suggère, il achève, il envoie: the stem under stress. */
function stressedStem(stem: string): string {
  // il martèle, il harcèle; but: il appelle
  const doubles =
    /[^aeiouéè]e[lt]$/.test(stem) && !/(?:mart|harc|ach|démant|cis|mod|déc|écart)e[lt]$/.test(stem);
  if (doubles) return stem + stem.slice(-1);
  if (/[oua]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([^aeiouyéè]{1,2})$/, (whole, consonants: string) =>
    // Only é or a lone consonant: il suggère, il achève; but: il cherche, il reste.
    whole.startsWith('é') || consonants.length === 1 ? `è${consonants}` : whole,
  );
}
