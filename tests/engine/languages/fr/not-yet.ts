import type { LanguageCase } from '../language-case';

/** Cases of the first table that are not right yet. */
export const NOT_YET: readonly LanguageCase[] = [
  [
    '« {content:On a tout perdu} », lâche-t-elle. Nadine Thépaut vit ici depuis trente ans.',
    'Nadine Thépaut',
  ],
  ['Paul Kervella accuse l’opposition de « {content:mentir sciemment} » sur la dette.', 'Paul Kervella'],
  [
    '« {content:Je crois, a-t-il dit, que la ville s’en relèvera.} » Gilles Morvan s’exprimait devant la presse.',
    'Gilles Morvan',
  ],
  [
    'Alors que Chantal Riou évoque « {content1:un désastre} », Hugo Stéphan préfère parler d’« {content2:un contretemps} ».',
    'Chantal Riou; Hugo Stéphan',
  ],
  ['Une décision « {content:incompréhensible} » pour Léa Trividic.', 'Léa Trividic'],
];
