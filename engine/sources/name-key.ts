import { isPlain, kindAt, LETTER, NUMBER, WORD_PART, widthOf } from '../text/characters';

/** Letters that NFKD leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

/** Cyrillic to Latin as news agencies write it; `г` and `и` as in Ukrainian where the word has a Ukrainian letter. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const UKRAINIAN = /[іїєґ]/;

/** Zelenskyy, Zelenskiy, Zelenskyi, Zelenskij; Yuriy; Navalnyi. */
const LONG_ENDING = /(?:iy|yy|yi|ij|yj|ii)$/;

/** A final `y` that is the same letter in Slavic names: Zelensky, Navalny, Dmitry, Yury, Vitaly. Not Mary, Kelly, Tony. */
const SLAVIC_Y = /(?:sk|[ae]ln|[gv]en|mitr|yur|igor|ital|natol|vasil)y$/;

/** Sergey, Alexey, Andrey, Matvey: `ey` is `ei`. Not Kelley, Healey. */
const SLAVIC_EY = /(?:erg|x|ndr|atv|mof)ey$/;

const CONSONANT_TWICE = /([bcdfgklmnprstvz])\1/g;

/** Shorter words keep their double letters: Ann is not An. */
const MIN_COLLAPSED_LENGTH = 5;

/**
 * The form under which different spellings of one name meet: without diacritics, punctuation and case, Cyrillic in Latin
 * letters, endings of transliterated Slavic names made alike. Words are separated by one space, in the order of the name.
 *
 *     Zelensky, Zelenskyy, Zelenskiy, Zelenskij, Zelenskyi, Зеленський → zelenski
 *
 * Empty where the name has neither letters nor digits. Titles stay: pass a name without them. Other names keep apart
 * (Kelly and Kelley, Mary and Mari, Tony and Toni), but Hoffmann and Hoffman meet.
 */
export function nameKey(name: string): string {
  return wordsOf(name.toLowerCase()).map(wordKey).filter(Boolean).join(' ');
}

const APOSTROPHES = "’‘'ʼ`´";

/** The runs of letters and digits; apostrophes and the possessive’s s are left out: o’brien’s → obrien. */
function wordsOf(lower: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < lower.length; ) {
    const kind = kindAt(lower, i, lower.length);
    const next = i + widthOf(kind);
    const character = lower.slice(i, next);
    i = next;
    if (APOSTROPHES.includes(character)) {
      if (lower.charAt(i) === 's' && !(kindAt(lower, i + 1, lower.length) & (LETTER | NUMBER))) i++;
    } else if (kind & WORD_PART && character !== '_') word += character;
    else {
      words.push(word);
      word = '';
    }
  }
  words.push(word);
  return words;
}

/** The key of one word in small letters, without space, hyphen or apostrophe. */
export function wordKey(word: string): string {
  let key = latinLetters(word);
  if (key.startsWith('aleks')) key = `alex${key.slice(5)}`;
  else if (key.startsWith('yev')) key = key.slice(1);
  if (key.endsWith('y') || key.endsWith('i') || key.endsWith('j')) key = withOneEnding(key);
  return key.length < MIN_COLLAPSED_LENGTH || !doubles(key) ? key : key.replace(CONSONANT_TWICE, '$1');
}

/** Whether any letter stands twice in a row. */
function doubles(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return true;
  return false;
}

function withOneEnding(latin: string): string {
  return latin
    .replace(LONG_ENDING, 'i')
    .replace(SLAVIC_Y, (ending) => `${ending.slice(0, -1)}i`)
    .replace(SLAVIC_EY, (ending) => `${ending.slice(0, -2)}ei`);
}

function latinLetters(word: string): string {
  // Most words are plain already.
  if (isPlain(word)) return word;
  const composed = word.normalize('NFC');
  const ukrainian = UKRAINIAN.test(composed);
  let latin = '';
  for (const letter of composed) {
    if (ukrainian && (letter === 'г' || letter === 'и')) latin += letter === 'г' ? 'h' : 'y';
    else latin += CYRILLIC[letter] ?? LETTERS[letter] ?? letter;
  }
  return latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßæœđðþıħŋə]/g, (letter) => LETTERS[letter] ?? letter);
}
