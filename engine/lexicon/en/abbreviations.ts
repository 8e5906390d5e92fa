import { wordSet } from '../word-list';

/** Words, lower case and without their dot, after which a dot ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  `mr mrs ms mx dr prof sen sens rep reps gov govs lt gen col maj capt cpl sgt cmdr adm det supt insp rev fr hon pres sec
  st ste mt jr sr vs no nos jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp bros dept est approx fig vol
  ariz calif conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ala ark colo eg ie etc cf al ave blvd rd messrs adv engr sta sto maj-gen major-gen lt-gen lt-col brig-gen lt-cdr lt-cmdr rear-adm vice-adm const`,
);
