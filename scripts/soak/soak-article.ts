import { vocabulary } from '../bench/library/vocabulary';
import { randomNumbers } from '../bench/random-numbers';

/** Words in quotation marks, and who is quoted with them. */
export interface SoakQuotation {
  readonly words: string;
  readonly speaker: string;
}

/** An invented news article, as a page of an outlet. */
export interface SoakArticle {
  readonly title: string;
  readonly html: string;
  readonly quotations: readonly SoakQuotation[];
}

const FIRST = ['Maud', 'Idris', 'Ana', 'Viktor', 'Owen', 'Halyna', 'Ruth', 'Jonas', 'Priya', 'Desmond'];
const LAST = [
  'Tarrant',
  'Kellaway',
  'Sorley',
  'Brandt',
  'Okafor',
  'Dorosh',
  'Ellerby',
  'Weber',
  'Quill',
  'Farrow',
];
const ROLES = ['the harbour master', 'the head teacher', 'a councillor', 'the union’s secretary', 'a farmer'];
const OUTLETS = [
  'The Northgate Courier',
  'Harbour Post',
  'Port Ellis Ledger',
  'Meridian Wire',
  'The Vale Echo',
];
const THINGS = [
  'bridge',
  'ferry',
  'school',
  'quarry',
  'library',
  'market',
  'orchard',
  'reservoir',
  'lighthouse',
];
const PLACES = ['Tidewell', 'Ostrava Lane', 'the north quay', 'Fenwick', 'Marlow Cross', 'the old mill'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'November'];
/** Invented words: quotations are to be as different as those of news are, and not all one statement. */
const WORDS = vocabulary(1).words.slice(500);
const PLAIN = [
  'The decision follows months of talks between the county and the four villages along the estuary.',
  'A report published in May put the cost at £14.2m, of which a third has been found.',
  'Traffic on the coast road was held up for two hours on Monday morning.',
  'The council meets again in a fortnight, when the drawings are to be shown.',
  'Nobody was hurt, and the road was open again before noon.',
];

/**
 * The nth article of an invented world: the same for the same number, of any length from a notice to a long report, and
 * with words that no other article has, but for every fifth, which prints one quotation of the article three before.
 */
export function soakArticle(n: number): SoakArticle {
  const random = randomNumbers(n + 1);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const speakers = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${pick(FIRST)} ${pick(LAST)}`);
  const writer = new ArticleWriter(n, random, pick, [...new Set(speakers)]);
  const paragraphs = 4 + Math.floor(random() * random() * 40);
  for (let nth = 0; nth < paragraphs; nth++) writer.add(nth % 2 === 0);
  if (n % 5 === 4) writer.reprint(soakArticle(n - 3));
  const title = `${pick(THINGS)} at ${pick(PLACES)}: council votes on plan ${n}`;
  return {
    title,
    html: pageOf(title, pick(OUTLETS), writer.paragraphs),
    quotations: writer.quotations,
  };
}

class ArticleWriter {
  readonly paragraphs: string[] = [];
  readonly quotations: SoakQuotation[] = [];
  readonly #n: number;
  readonly #random: () => number;
  readonly #pick: (list: readonly string[]) => string;
  readonly #speakers: readonly string[];
  #said = 0;

  constructor(
    n: number,
    random: () => number,
    pick: (list: readonly string[]) => string,
    speakers: readonly string[],
  ) {
    this.#n = n;
    this.#random = random;
    this.#pick = pick;
    this.#speakers = speakers;
  }

  /** Adds a paragraph, in which somebody is quoted or nobody. */
  add(isQuoting: boolean): void {
    const speaker = this.#pick(this.#speakers);
    const ways = [this.#before, this.#after, this.#twice, this.#partly];
    const way = ways[Math.floor(this.#random() * ways.length)];
    const text = isQuoting && way ? way.call(this, speaker) : `${this.#pick(PLAIN)} ${this.#pick(PLAIN)}`;
    this.paragraphs.push(`<p>${text}</p>`);
  }

  /** Adds what somebody said in another article. */
  reprint({ quotations }: SoakArticle): void {
    const [quotation] = quotations;
    if (!quotation) return;
    this.quotations.push(quotation);
    this.paragraphs.push(`<p>${quotation.speaker} had said before: “${quotation.words}”</p>`);
  }

  #before(speaker: string): string {
    return `${speaker}, ${this.#pick(ROLES)}, said: “${this.#quote(speaker, '.')}”`;
  }

  #after(speaker: string): string {
    return `“${this.#quote(speaker, ',')}” said ${speaker}, ${this.#pick(ROLES)}. ${this.#pick(PLAIN)}`;
  }

  #twice(speaker: string): string {
    const first = this.#quote(speaker, ',');
    return `“${first}” ${speaker} said. “${this.#quote(speaker, '.')}”`;
  }

  #partly(speaker: string): string {
    const words = `a ${this.#pick(THINGS)} of ${this.#pick(WORDS)} ${this.#pick(WORDS)} for ${this.#number()} people`;
    this.quotations.push({ words, speaker });
    return `${speaker} called the plan “${words}” and left. ${this.#pick(PLAIN)}`;
  }

  #quote(speaker: string, end: string): string {
    const [one, two, three, four] = Array.from({ length: 4 }, () => this.#pick(WORDS));
    const words = `We will ${one} the ${two} ${this.#pick(THINGS)} at ${this.#pick(PLACES)} in ${this.#pick(MONTHS)} for ${this.#number()} ${three} ${four}${end}`;
    this.quotations.push({ words, speaker });
    return words;
  }

  /** A number that is in no other quotation. */
  #number(): number {
    return 100_000 + this.#n * 100 + this.#said++;
  }
}

function pageOf(title: string, outlet: string, paragraphs: readonly string[]): string {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<script type="application/ld+json">${data}</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>
${paragraphs.join('\n')}
</article></main><footer>${outlet}</footer></body></html>`;
}
