import { wordList, wordSet } from '../word-list';

/**
 * Courtesy and church titles, abbreviated offices and ranks that stand before a name, with the gender that they tell.
 * By hand, after the titles in the newspapers corpus.
 */
const FEMALE =
  wordList(`mrs smt ms miss madam madame mme dame lady baroness countess duchess princess queen empress viscountess
marchioness señora sra doña begum hajia alhaja`);

const MALE =
  wordList(`mr shri messrs sir lord baron count viscount marquess king prince emperor pope fr monsignor mgr señor sr
herr monsieur sheikh sheik mzee emir ayatollah mullah alhaji imam rabbi shaikh cardinal
mallam malam hajji opanyin osabarima ustad`);

const NEUTRAL =
  wordList(`dr prof professor coun cdr garda datuk tengku mawlawi maître mec rev reverend hon honourable honorable sen sens rep reps gov govs lt gen col maj capt cpl
sgt cmdr adm det supt insp pres sec brig pvt sgt-maj pc pfc spc ssgt cllr cr amb atty asst dep hrh congressman congresswoman
mx saint st blessed adv maj-gen major-gen lt-gen lieut-gen brig-gen lt-col lt-cdr lt-cmdr rear-adm vice-adm gen-maj
col-gen const sgt-major lieutenant-general lieutenant-colonel lieutenant-commander major-general brigadier-general
colonel-general rear-admiral vice-admiral vice-marshal sub-inspector comhairle engr officer-in-charge`);

const GENDER = new Map<string, 'female' | 'male' | null>();
for (const [words, gender] of [
  [FEMALE, 'female'],
  [MALE, 'male'],
  [NEUTRAL, null],
] as const) {
  for (const word of words) GENDER.set(word, gender);
}

/** Gender that an honorific tells, null where it tells none; undefined where the lower-case word is no honorific. */
export function honorificGender(lower: string): 'female' | 'male' | null | undefined {
  return GENDER.get(lower);
}

/** Titles of courtesy and learning, which tell less of anybody than a role does: the trust’s director, Dr Ann Lee. */
export const COURTESY_TITLES: ReadonlySet<string> = wordSet(
  `mr mrs ms miss mx sir dame dr prof rev professor cllr cr mullah ayatollah shri smt alhaji mzee mallam malam`,
);

/**
 * Posts in capital letters before a name, told by their exact letters: Browns DL Sheldon Rickard, AG Ann Lee. By hand.
 */
export const LETTERED_POSTS: ReadonlySet<string> = new Set(
  'QB RB WR TE OL DL DT DE LB ILB OLB CB DB OT OG FS SS RHP LHP SG PG PF SF GM VP SVP EVP PM DA AG DCI DI DC DS ACC DCC CP DCP ACP DPP AAG AIG DIG IGP SP DSP CSP SSP ASP CM SI OC SHO'.split(
    ' ',
  ),
);

/** Words after a name that belong to it: Jr., III. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet(
  `jr sr ii iii iv phd md mp mep msp td mla qc kc sc sj obe mbe cbe esq`,
);

/** Lower-case words within names: Ursula von der Leyen, Bill de Blasio, Mohammed bin Salman. */
export const PARTICLES: ReadonlySet<string> = wordSet(
  `de del della der den des di da dos das du la le el al bin ibn bint ben van von zu zum zur ter ten af av y e ul ur abu
  dal lo los las st ole mc mac`,
);

/** Offices that follow “of” in a title: Secretary of State John Kerry, Speaker of the House Paul Ryan. */
export const OFFICES: ReadonlySet<string> = wordSet(
  `state rights defense defence treasury commerce energy education labor labour transportation transport agriculture interior
  homeland security health human services veterans affairs house senate commons lords exchequer staff police wales york
  housing urban development justice parliament foreign finance operations communications`,
);
