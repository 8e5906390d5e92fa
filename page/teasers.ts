/**
 * Paragraphs and lists in the middle of an article that lead to other articles: recognised by links and by their first
 * words, since publishers write them into the article's own text.
 */

/**
 * By their first words, in lower case: "read more: …", "related: …", "sign up to our newsletter". Of all of
 * them as one expression a browser would make a long program for every page, and few paragraphs begin with such a word.
 */
const TEASER_STARTS = (
  'read:/read |/read more/read next/read also/read the full/read our/also read/see also/see more/related/more:/more :/more on/' +
  'more from/more about/watch:/watch |/watch live:/watch now:/watch the/listen:/listen to this:/must read/must-read/' +
  "previously:/go deeper/recommended/don’t miss/don't miss/get our latest/get the latest/get our free/get the free/sign up/" +
  'subscribe/follow us/click here/download the/download our/join our/story continues/article continues/continue reading/' +
  'scroll down/scroll to/advertisement/sponsored/promoted/newsletter/image source/image credit/photo by/photograph by/' +
  'video:/live update:/live updates:/share this/comment (/comments (/explained:/in case you missed it/top stories/trending/' +
  "editor’s picks/editor's picks/most read/most viewed/most popular"
).split('/');
const FIRST_WORD = /^[a-z]+/;
const FIRST_WORDS = new Set(TEASER_STARTS.map(firstWordOf));

/** The same in the other languages that are read: "Lire aussi : …", "Te puede interesar", "Lesen Sie auch". */
const OTHER_TEASER_STARTS = (
  'à lire aussi|à lire également|à lire la suite|lire aussi|lire également|lire la suite|voir aussi|voir également|' +
  'sur le même sujet|sur le même thème|la suite après|la suite est réservée|article réservé|abonnez-vous|inscrivez-vous|' +
  'publicité|lee también|lee más|leer más|más información|te puede interesar|suscríbete|regístrate|publicidad|' +
  'lesen sie auch|lesen sie hier|auch interessant|mehr zum thema|jetzt abonnieren|jetzt anmelden|hier anmelden|zum thema:'
).split('|');
/** Their last word goes on. JavaScript's `\b` knows no accents. */
const GOES_ON = /^[a-zß-ɏ]/;
/** "Il vous reste 60 % de cet article à lire.", "Anzeige", "What you need to know" */
const COUNTED_OR_ALONE = /^(?:il vous reste \d+(?![\da-zß-ɏ])|anzeige(?:$|:)|what you need to know:?$)/;

/** "By Ann Lee and Bo Lind", "Von Ana Petrova": a line above the text, without an end, that says who wrote it. */
const BYLINE = /^(?:By|Par|Por|Von) [A-ZÀ-Þ][^?!:;"“”„«]{3,80}$/;

/** An embed whose script did not run leaves its address. */
const BARE_ADDRESS = /^https?:\/\/\S+$/;

/** A teaser is one or two lines: longer text that begins like one is the article's. */
const TEASER_UNITS = 220;

/** A box with a line about each of several. */
const BOX_UNITS = 1000;
const LONGEST_HEADING = 40;

/** More of its text in links than this, and a list is a list of links. */
const LINKED_LIST_SHARE = 0.75;
const LINKED_PARAGRAPH_SHARE = 0.9;

/** True for a block (a paragraph, heading or list) that leads to other articles. Forces no layout. */
export function isTeaser(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'UL' || tag === 'OL') return linkedShare(element) > LINKED_LIST_SHARE;
  if (!/^(?:P|H[2-6]|LI|DIV|SECTION)$/.test(tag)) return false;
  if (/^[DS]/.test(tag) && element.querySelector('p, ul, ol, div, h2, h3, h4')) return isTeaserBox(element);
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > TEASER_UNITS) return false;
  if (beginsAsTeaser(element, text)) return true;
  if (/^[PD]/.test(tag) && BYLINE.test(text) && !text.endsWith('.')) return true;
  // “[ ‘Never,’ says the mayor. Opens in new window ]”
  return tag !== 'LI' && linkedShare(element) > (text.startsWith('[') ? 0.5 : LINKED_PARAGRAPH_SHARE);
}

function beginsAsTeaser(element: Element, text: string): boolean {
  if (text.startsWith('http') && BARE_ADDRESS.test(text)) return true;
  const start = text.toLowerCase();
  const word = firstWordOf(start);
  const isOne = (words: string) => isStart(start, words);
  if (FIRST_WORDS.has(word) && TEASER_STARTS.some(isOne) && !endsAsProse(element, text)) return true;
  if (['il', 'anzeige', 'what'].includes(word) && COUNTED_OR_ALONE.test(start)) return true;
  return OTHER_TEASER_STARTS.some(isOne);
}

/**
 * A short box headed "Related" or "More on this story": with a link that is no part of a sentence, and perhaps a line about
 * each. Or one with a form: <h3>Get the “Morning Mail”</h3><form>.
 */
function isTeaserBox(element: Element): boolean {
  const first = element.firstElementChild;
  if (!first || !/^H\d$/.test(first.tagName) || (element.textContent ?? '').length > BOX_UNITS) return false;
  const heading = (first.textContent ?? '').trim();
  const leads = heading.length < LONGEST_HEADING && beginsAsTeaser(first, heading);
  return element.querySelector(leads ? 'form, li a, :not(p) > a' : 'form') !== null;
}

function firstWordOf(text: string): string {
  return FIRST_WORD.exec(text)?.[0] ?? '';
}

function isStart(text: string, words: string): boolean {
  // "More:Ferry stops" is printed so, with a space that the style sheet draws.
  return text.startsWith(words) && !(GOES_ON.test(words.slice(-1)) && GOES_ON.test(text.slice(words.length)));
}

/** "Related charges are pending, the court said." begins like a teaser but is a sentence without links. */
function endsAsProse(element: Element, text: string): boolean {
  return /[.?!]["”’']?$/.test(text) && element.querySelector('a, strong, b, em') === null;
}

/** The share of an element's text that stands in links, in [0, 1]; 0 where it holds no text. */
function linkedShare(element: Element): number {
  if (element.firstElementChild === null) return 0;
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return 0;
  const length = lettersIn(element.textContent);
  let linked = 0;
  for (const link of links) linked += lettersIn(link.textContent);
  return length === 0 ? 0 : linked / length;
}

function lettersIn(text: string | null): number {
  return (text ?? '').replace(/\s+/g, '').length;
}
