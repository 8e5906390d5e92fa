/**
 * Paragraphs and lists in the middle of an article that lead to other articles: recognised by links and by their first
 * words, since publishers write them into the article's own text.
 */

/** In lower case, as texts are compared with it: "Read more: …", "RELATED: …", "Sign up to our newsletter", "Getty Images", "Advertisement" */
const TEASER_START =
  /^(?:read (?:more|next|also|the full|our)|also read|see (?:also|more)|related(?: (?:articles?|stories|content|links?|coverage))?\s*[:|»-]?|more (?:on|from|about) (?:this|the)?|more:|watch(?: (?:live|now|the video))?:|listen(?: to this)?:|recommended|don[’']t miss|get (?:our|the) (?:latest|free)|sign up|subscribe|follow us|click here|download (?:the|our)|join our|story continues|article continues|continue reading|scroll (?:down|to)|advertisement|sponsored|promoted|newsletter|image (?:source|credit)|photo(?:graph)? by|video:|live updates?:|share this|comments? \(|what you need to know:?$|explained:|more from|in case you missed it|top stories|trending|editor[’']s picks|most (?:read|popular))\b/;

/** The same in the other languages that are read: "Lire aussi : …", "Te puede interesar", "Lesen Sie auch", "Anzeige". */
const OTHER_TEASER_START =
  /^(?:(?:à )?lire (?:aussi|également|la suite)|voir (?:aussi|également)|sur le même (?:sujet|thème)|il vous reste \d+|la suite (?:après|est réservée)|article réservé|abonnez-vous|inscrivez-vous|publicité|lee (?:también|más)|leer más|más información|te puede interesar|suscríbete|regístrate|publicidad|lesen sie (?:auch|hier)|auch interessant|mehr zum thema|anzeige(?=$|:)|jetzt (?:abonnieren|anmelden)|hier anmelden|zum thema:)(?![\da-z\u00df-\u024f])/;

/** An embed whose script did not run leaves its address. */
const BARE_ADDRESS = /^https?:\/\/\S+$/;

/** A teaser is one or two lines: longer text that begins like one is the article's. */
const TEASER_UNITS = 220;

/** More of its text in links than this, and a list is a list of links. */
const LINKED_LIST_SHARE = 0.75;
const LINKED_PARAGRAPH_SHARE = 0.9;

/** True for a block (a paragraph, heading or list) that leads to other articles. Forces no layout. */
export function isTeaser(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'UL' || tag === 'OL') return linkedShare(element) > LINKED_LIST_SHARE;
  if (!/^(?:P|H[2-6]|LI|DIV)$/.test(tag)) return false;
  if (tag === 'DIV' && element.querySelector('p, ul, ol, div, h2, h3')) return false;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > TEASER_UNITS) return false;
  if (BARE_ADDRESS.test(text)) return true;
  const start = text.toLowerCase();
  if (TEASER_START.test(start) && !endsAsProse(element, text)) return true;
  if (OTHER_TEASER_START.test(start)) return true;
  return tag !== 'LI' && linkedShare(element) > LINKED_PARAGRAPH_SHARE;
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
