/** Frequent short words that other languages hardly use. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that was for with his her said they have from which would',
  es: 'el los las del que por una con para como pero más este sus según',
  fr: 'les des une dans est pour que qui sur pas avec par plus cette été',
  de: 'der die und das den von mit dem des ein eine nicht auch sich für',
  it: 'il che della per una con sono del nel anche alla gli dei più come',
  pt: 'que não uma com para dos por mais como das pelo foi ele seu são',
  nl: 'de het een van dat niet zijn met voor ook aan maar naar wordt heeft',
  pl: 'nie się że jest przez jak ale dla tym został oraz była jego po',
  sv: 'och att det som för på med är inte till den av ett har säger',
  tr: 've bir bu için ile olarak da de çok olan daha gibi kadar sonra',
};

/** Scripts that tell the language alone, most telling first. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[іїєґ]/gi, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
];

/** As much of the text is looked at (UTF-16 units). */
const SAMPLE_UNITS = 6000;

/** A word in lower case. Written out, since a browser makes a program of `\p{L}` for every page, in 2 ms. */
const LATIN_WORD = /[a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]+/g;

/** Share of a script's letters, or of a language's stop words among all words, from which the text is in it. */
const SCRIPT_SHARE = 0.05;
const STOP_WORD_SHARE = 0.06;

/** The language that a text is in by its script or its most frequent words; null where neither tells. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_UNITS);
  for (const [letters, language] of SCRIPTS) {
    if ((sample.match(letters)?.length ?? 0) > sample.length * SCRIPT_SHARE) return language;
  }
  const words = sample.toLowerCase().match(LATIN_WORD) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let bestCount = Math.max(2, words.length * STOP_WORD_SHARE);
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    const count = list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}
