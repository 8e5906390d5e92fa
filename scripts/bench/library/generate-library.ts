import type { ArticleReading, ReadQuotation } from '@/storage/records';
import { randomNumbers } from '../random-numbers';
import { pickUnevenly, type Vocabulary, vocabulary } from './vocabulary';

/** An invented article as it is read, with where and when. */
export interface MadeArticle {
  readonly url: string;
  readonly at: Date;
  readonly reading: ArticleReading;
}

/** Articles are read from this day on, a quarter of an hour apart. */
const FIRST_DAY = Date.UTC(2022, 0, 1);
const APART_MS = 900_000;

/** Of the quotations so many were printed by another outlet before; of these half in part only. */
const REPRINTED = 0.12;
/** From so many of the last ones. */
const RECENT = 300;

/** What was said, by whom. */
interface Said {
  readonly words: string;
  readonly speaker: string;
}

/**
 * Invented articles of 1 to 30 quotations (ten on average, as on our saved pages) without end, the same for the same seed:
 * 24 words each on average, as frequent as those of news, by 2,000 speakers in 200 outlets.
 */
export function* generateLibrary(seed = 1): Generator<MadeArticle, never> {
  const library = new Maker(seed);
  for (let number = 0; ; number++)
    yield library.article(number, 1 + Math.floor(30 * library.random() ** 2.3));
}

/** Seeds for {@link articleOf} from here on name rows that no library has. */
export const FIRST_SEED = 1_000_000;

/** An article of exactly so many quotations, for measuring how long saving one takes. */
export function articleOf(count: number, seed: number): MadeArticle {
  const { url, ...made } = new Maker(seed).article(0, count);
  return { url: `${url}-${seed}`, ...made };
}

class Maker {
  readonly random: () => number;
  readonly #vocabulary: Vocabulary;
  readonly #recent: Said[] = [];

  constructor(seed: number) {
    this.random = randomNumbers(seed);
    // The words are the same in every library; which are used is not.
    this.#vocabulary = vocabulary(1);
  }

  article(number: number, count: number): MadeArticle {
    const { outlets } = this.#vocabulary;
    const outlet = this.#one(outlets);
    const at = new Date(FIRST_DAY + number * APART_MS);
    const cast = Array.from({ length: 1 + Math.ceil(count / 4) }, () => this.#speaker());
    let offset = 200;
    const quotations = Array.from({ length: count }, () => {
      const made = this.#quotation(this.#said(this.#oneOf(cast)), offset);
      offset += made.context.length + 200;
      return made;
    });
    const host = `${outlet.toLowerCase().replaceAll(' ', '-')}.example`;
    return {
      url: `https://www.${host}/${at.getUTCFullYear()}/${at.getUTCMonth() + 1}/${number}`,
      at,
      reading: {
        metadata: {
          canonicalUrl: null,
          title: this.#sentence(9),
          outlet,
          authors: [this.#speaker()],
          published: new Date(at.getTime() - 7_200_000).toISOString(),
          modified: null,
          language: 'en-GB',
        },
        quotations,
      },
    };
  }

  #said(speaker: string): Said {
    if (this.random() < REPRINTED && this.#recent.length > 0) {
      const before = this.#oneOf(this.#recent);
      const words = before.words.split(' ');
      const half = words.slice(0, Math.max(5, words.length >> 1)).join(' ');
      return { ...before, words: this.random() < 0.5 ? half : before.words };
    }
    // Many short ones, few long ones: 17 words in the middle, 24 on average.
    const length = 4 + Math.floor(-20 * Math.log(1 - this.random()));
    const said = { words: this.#sentence(Math.min(length, 200)), speaker };
    this.#recent.push(said);
    if (this.#recent.length > RECENT) this.#recent.shift();
    return said;
  }

  #quotation({ words, speaker }: Said, start: number): ReadQuotation {
    const surname = speaker.split(' ').at(-1) ?? speaker;
    const before = this.random() < 0.3 ? `${this.#sentence(14)}. ` : '';
    const role = this.random() < 0.3 ? 'finance minister' : null;
    const context = `${before}“${words},” ${surname} said on Friday.`;
    return {
      kind: this.random() < 0.75 ? 'direct' : 'partial',
      parts: [
        {
          exact: words,
          prefix: `${this.#sentence(6)} “`.slice(-32),
          suffix: `,” ${surname} said on Friday. ${this.#sentence(3)}`.slice(0, 32),
          start: start + before.length + 1,
          end: start + before.length + 1 + words.length,
        },
      ],
      sources: [{ name: speaker, kind: 'person', role }],
      mention: surname,
      cue: 'said',
      context,
      confidence: Math.round(1e6 * (0.7 + 0.3 * this.random())) / 1e6 + 1e-9,
      sure: true,
      reasons: [
        { id: 'cue-between', words: ['said', surname] },
        { id: 'resolved-name', words: [surname, speaker] },
      ],
      antecedents: [speaker],
    };
  }

  #sentence(words: number): string {
    const { words: list } = this.#vocabulary;
    const text = Array.from({ length: words }, () => this.#one(list)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  #speaker(): string {
    return this.#one(this.#vocabulary.speakers);
  }

  /** One of a list whose first are much more frequent than its last. */
  #one(list: readonly string[]): string {
    return pickUnevenly(list, this.random());
  }

  /** One of a list, each as likely. */
  #oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
}
