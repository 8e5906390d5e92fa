import type { Posting } from '@/engine';

/** Where networks write a post's own address: Instagram, Facebook, Threads, TikTok. */
const ADDRESS_ATTRIBUTES = ['data-instgrm-permalink', 'data-href', 'data-text-post-permalink', 'cite'];
/** So far up is looked for what belongs to a live blog's heading. */
const LEVELS_UP = 4;
/** Clock and name stand at the beginning of an entry, or nowhere. */
const MOST_LINES = 20;
const LONGEST_CLOCK = 60;
const LONGEST_TIME = 40;
/** 14:05, 2.10pm GMT */
const CLOCK = /^\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?/;

/** Where an embedded post was published, and when: its address and time are in the line that networks print under it. */
export function postPosting(post: Element, author: string | null): Posting {
  const links = [...post.querySelectorAll('a[href]')].filter((link) => link.closest('p') === null);
  const link = links.at(-1);
  const given = ADDRESS_ATTRIBUTES.map((name) => post.getAttribute(name)).find((each) => each);
  const printed = (link?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isDate = printed.length <= LONGEST_TIME && /\d{4}|(?<!\d)\d+[hmd]\b/.test(printed);
  return {
    author,
    url: addressOf(given ?? link?.getAttribute('href') ?? null, post),
    time: timeIn(post) ?? (isDate ? printed : null),
  };
}

/** When the entry of a live blog that a heading begins was written, and by whom; with null where the page does not say. */
export function entryPosting(heading: Element): Posting {
  let container = heading;
  for (let level = 0; level < LEVELS_UP; level++) {
    const outer = container.parentElement;
    // Where another entry begins too, times and names may be its. The browser keeps a live list: not all are counted.
    if (!outer || outer.getElementsByTagName(heading.tagName).item(1)) break;
    container = outer;
    const clock = clockIn(container);
    const time = timeIn(container) ?? clock?.time ?? null;
    if (time !== null) {
      const named = container.querySelector('[rel~="author"], [itemprop="author"]');
      return { author: nameOf(named) ?? clock?.author ?? null, url: idAddress(container, heading), time };
    }
  }
  return { author: null, url: idAddress(container, heading), time: null };
}

/** "14:05 Ruth Ellerby", "2.10pm GMT": true for an element that says when an entry of a live blog was written. */
export function isClock(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  if (text.length > LONGEST_CLOCK || !CLOCK.test(text) || /[.?!]["”’']?$|\s["“‘']/.test(text)) return false;
  // Some write the entry's heading beside its clock.
  return element.querySelector('h2, h3, h4') === null;
}

/** The moment that a <time> gives, as a date with its hour; else what it prints, where that is a clock's. */
function timeIn(element: Element): string | null {
  const time = element.querySelector('time');
  const machine = time?.getAttribute('datetime') ?? '';
  if (/\dT\d/.test(machine) && !Number.isNaN(Date.parse(machine))) return machine.slice(0, LONGEST_TIME);
  return CLOCK.exec((time?.textContent ?? '').trim())?.[0] ?? null;
}

/** The line with clock and name in an entry's container; null where there is none. */
function clockIn(container: Element): { readonly time: string; readonly author: string | null } | null {
  const line = [...container.querySelectorAll('div, p, span, header')].slice(0, MOST_LINES).find(isClock);
  const text = (line?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const time = CLOCK.exec(text)?.[0];
  if (time === undefined) return null;
  const rest = text.slice(time.length).replace(/^[\s,|·—–-]+|^by\s+/gi, '');
  // What follows the clock is a name only where it begins like one: not “GMT”, “ago”, “(5 min read)”.
  return { time, author: /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}’'.-]*)+$/u.test(rest) ? rest : null };
}

function nameOf(element: Element | null): string | null {
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST_CLOCK ? null : text;
}

/** The address of the entry on its page, where the entry or its heading can be linked to; null where not. */
function idAddress(container: Element, heading: Element): string | null {
  const id = container.getAttribute('id') || heading.getAttribute('id');
  return id ? addressOf(`#${encodeURIComponent(id)}`, heading) : null;
}

function addressOf(address: string | null, element: Element): string | null {
  const base = element.ownerDocument.baseURI;
  if (address === null || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : null;
}
