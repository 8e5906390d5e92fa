import type { ArticleRecord } from '../records';

/** The larger news agencies by the names under which papers credit them, folded. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Associated Press': ['ap', 'ap news'],
    Reuters: ['thomson reuters', 'reuters news agency'],
    AFP: ['agence france-presse', 'agence france presse'],
    'PA Media': ['pa', 'press association', 'pa news agency'],
    dpa: ['deutsche presse-agentur', 'dpa international'],
    UPI: ['united press international'],
    'Canadian Press': ['la presse canadienne', 'cp'],
    AAP: ['australian associated press'],
    EFE: ['agencia efe'],
    ANSA: [],
    APA: ['austria presse agentur'],
    'Kyodo News': ['kyodo'],
    Yonhap: ['yonhap news agency'],
    Xinhua: ['xinhua news agency'],
    TASS: ['itar-tass'],
    Interfax: ['interfax-ukraine'],
    Ukrinform: [],
    PTI: ['press trust of india'],
    ANI: ['asian news international'],
    IANS: ['indo-asian news service'],
    'Anadolu Agency': ['anadolu', 'aa'],
    PAP: ['polska agencja prasowa', 'polish press agency'],
    Bloomberg: ['bloomberg news'],
  }).flatMap(([name, others]) => [name.toLowerCase(), ...others].map((each) => [each, name])),
);

/** Stand between somebody's name and his agency: “Jo Weber, Associated Press”, “Staff and agencies / dpa”. */
const BETWEEN = /[,;/()|–—]|\s(?:for|at|of|and|with|via|from)\s/giu;

/**
 * Returns the news agency to which articles that print one report are credited, by their bylines or as the outlet itself;
 * null where none is named, or more than one.
 */
export function agencyOf(articles: readonly Pick<ArticleRecord, 'authors' | 'outlet'>[]): string | null {
  const named = articles
    .flatMap(({ authors, outlet }) => [...authors, outlet])
    .flatMap((credit) => [credit, ...credit.split(BETWEEN)])
    .flatMap((part) => AGENCIES.get(folded(part)) ?? []);
  const [agency, ...others] = new Set(named);
  return agency !== undefined && others.length === 0 ? agency : null;
}

/** “By The Associated Press” is what it says without its first words. */
function folded(part: string): string {
  return part
    .trim()
    .toLowerCase()
    .replace(/^by\s+/, '')
    .replace(/^the\s+/, '');
}
