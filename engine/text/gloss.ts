import { cueStrength } from '../lexicon/en/cues';
import { honorificGender } from '../lexicon/en/honorifics';
import type { Glossary, Phrase } from '../lexicon/glossary';
import type { Language } from '../lexicon/language';
import { startsUpper } from './characters';
import type { Token } from './document';

/** What stands before a noun. */
const DETERMINER =
  /^(?:the|a|this|these|some|his|her|its|their|our|my|your|no|each|all|both|several|many|other|another|former|new|first|second|two|three|of)$/;

/** A capital behind one of these begins a sentence, and the word is no name for it. */
const OPENING = '.?!…:;“"‘«„‹([•|—–*>-';
const CLOSING = /^[»”’›]$/;

/**
 * The tokens with `lower` in the rules' words, for languages that have a glossary ({@link Language}); the same tokens
 * where it has none.
 *
 * One token may become several (l'avis; du → of the, of which all but the last have no width) and several one (a déclaré
 * → said). Offsets stay those of the text; a token's end never comes before its predecessor's.
 */
export function glossed(text: string, tokens: readonly Token[], language: Language): readonly Token[] {
  const { glossary } = language;
  if (!glossary) return tokens;
  const words = withElided(text, tokens, language).flatMap((token, i, all) =>
    partsOf(text, token, all[i - 1], language),
  );
  return new Glossing(text, words, language, glossary).all();
}

/** d’« un accord »: the apostrophe that the tokenizer could not join with a letter belongs to the word before it. */
function withElided(text: string, tokens: readonly Token[], { elided }: Language): readonly Token[] {
  if (!elided) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && before.end === token.start && /^[’']$/.test(token.text) && elided.has(before.lower))
      joined[joined.length - 1] = {
        ...before,
        end: token.end,
        text: text.slice(before.start, token.end),
        lower: `${before.lower}'`,
      };
    else joined.push(token);
  }
  return joined;
}

/** l'|avis; a|-t-il. */
function partsOf(text: string, token: Token, before: Token | undefined, language: Language): Token[] {
  if (token.type !== 'word') return [token];
  const parts = language.partsOf?.(token.lower, token, before?.block === token.block ? before : null);
  if (!parts) return [token];
  return parts.map(({ start, end }) => {
    const part = text.slice(token.start + start, token.start + end);
    return {
      ...token,
      start: token.start + start,
      end: token.start + end,
      text: part,
      lower: token.lower.slice(start, end),
      capital: startsUpper(part),
    };
  });
}

class Glossing {
  private readonly done: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly words: readonly Token[],
    private readonly language: Language,
    private readonly glossary: Glossary,
  ) {}

  all(): Token[] {
    for (let i = 0; i < this.words.length; ) {
      const token = this.words[i] as Token;
      if (token.type !== 'word') {
        // 62-Jährige is a number with letters behind it.
        const year = token.type === 'number' ? this.language.guess?.(token.lower) : null;
        this.done.push(year ? { ...token, lower: year } : token);
        i++;
      } else i = this.verb(i) ?? this.phrase(i) ?? this.word(i, token);
    }
    return this.done;
  }

  /** A word of the same block, in lower case; empty where there is none. */
  private lowerAt(i: number, block: number): string {
    const token = this.words[i];
    return token?.type === 'word' && token.block === block ? token.lower : '';
  }

  /** [s'est également félicité], [a déclaré], [se félicite]: one verb of speech. */
  private verb(i: number): number | null {
    const { auxiliaries, between, participles, reflexives, words } = this.glossary;
    const { reflexiveAuxiliaries, reflexiveForms, reflexiveParticiples } = this.glossary;
    const { block } = this.words[i] as Token;
    const first = reflexives.has(this.lowerAt(i, block)) ? i + 1 : i;
    const lower = this.lowerAt(first, block);
    if ((first > i ? reflexiveAuxiliaries : auxiliaries).has(lower)) {
      const last = between.has(this.lowerAt(first + 1, block)) ? first + 2 : first + 1;
      const done = this.lowerAt(last, block);
      const participle = (first > i ? reflexiveParticiples.get(done) : undefined) ?? participles.get(done);
      if (participle !== undefined) return this.put(i, last + 1, this.asTag([participle]));
      // s'est-|il étonné
      return first > i ? this.put(i, first + 1, ['has']) : null;
    }
    const gloss = (first > i ? reflexiveForms.get(lower) : undefined) ?? words.get(lower);
    if (first === i || !gloss || cueStrength(gloss[0] as string) < 2) return null;
    return this.put(i, first + 1, this.asTag(gloss));
  }

  private phrase(i: number): number | null {
    const { lower, block } = this.words[i] as Token;
    const fits = ({ rest }: Phrase) => rest.every((word, k) => this.lowerAt(i + 1 + k, block) === word);
    const phrase = this.glossary.phrases.get(lower)?.find(fits);
    return phrase ? this.put(i, i + 1 + phrase.rest.length, phrase.gloss) : null;
  }

  private word(i: number, token: Token): number {
    return this.put(i, i + 1, this.glossOf(i, token));
  }

  private glossOf(i: number, token: Token): readonly string[] {
    const { words, capitals, byNeighbour, nouns } = this.glossary;
    const { lower, block } = token;
    const title = token.capital ? capitals.get(lower) : undefined;
    if (title) return title;
    const isName = token.capital && !this.opensSentence(token) && this.isNameByCapital(i);
    if (isName) return [lower];
    const noun = nouns.get(lower);
    if (noun && this.isBehindDeterminer(block)) return noun;
    const choice = byNeighbour.get(lower);
    if (choice) {
      const before = this.done.at(-1);
      const at = (steps: number) => {
        const word = this.words[i + steps];
        return word?.block === block ? word : undefined;
      };
      return choice(before?.block === block ? before : undefined, at(1), at);
    }
    const gloss = words.get(lower);
    return gloss ? this.asTag(gloss) : [this.language.guess?.(lower) ?? lower];
  }

  /**
   * « … », dénonce Léa Trividic: a verb directly behind the marks and their comma ascribes all of the words, whatever it
   * does elsewhere; in English it would have an object there. So it becomes said.
   */
  private asTag(gloss: readonly string[]): readonly string[] {
    const verb = gloss[0] as string;
    if (gloss.length > 1 || cueStrength(verb) !== 2 || !/[sd]$/.test(verb)) return gloss;
    const comma = this.done.at(-1)?.text === ',';
    const mark = this.done.at(comma ? -2 : -1)?.text ?? '';
    return /^[»”“"]$/.test(mark) && (comma || /^[!?…]$/.test(this.done.at(-2)?.text ?? ''))
      ? [verb.endsWith('s') ? 'says' : 'said']
      : gloss;
  }

  /** une | demande, sa | critique; not: elle la | critique, where the article is a pronoun. */
  private isBehindDeterminer(block: number): boolean {
    const before = this.done.at(-1);
    if (before?.block !== block || !DETERMINER.test(before.lower)) return false;
    return before.lower !== 'the' || !/^(?:he|she|they|who)$/.test(this.done.at(-2)?.lower ?? '');
  }

  private isNameByCapital(i: number): boolean {
    return this.language.isNameByCapital?.(this.words, i) ?? true;
  }

  private opensSentence({ block }: Token): boolean {
    const before = this.done.at(-1);
    if (before?.block !== block) return true;
    // M. Le Goff: this dot ends nothing.
    if (before.text === '.' && honorificGender(this.done.at(-2)?.lower ?? '') !== undefined) return false;
    // « Nous attendons. » | Cette phrase a surpris.
    const stop = CLOSING.test(before.text) ? this.done.at(-2) : before;
    if (stop?.type !== 'punctuation') return false;
    return OPENING.includes(stop.text) || stop.text.startsWith('..');
  }

  /** Puts the words from `first` to `end` down under their gloss. */
  private put(first: number, end: number, gloss: readonly string[]): number {
    const count = end - first;
    const head = this.words[first] as Token;
    const surplus = gloss.length - count;
    // de acuerdo con → according to: the first has all that have no gloss of their own.
    const more = Math.max(0, -surplus);
    gloss.forEach((lower, k) => {
      // du → of the: what has no word of its own stands without width before it.
      if (k < surplus) {
        this.done.push({ ...head, end: head.start, text: lower, lower, capital: false });
        return;
      }
      const at = first + (k === 0 ? 0 : k + more - Math.max(0, surplus));
      const from = this.words[at] as Token;
      const to = k === 0 ? (this.words[first + more] as Token) : from;
      const capital = from.capital && this.isNameByCapital(at);
      const text = to === from ? from.text : this.text.slice(from.start, to.end);
      this.done.push({ ...from, end: to.end, text, lower, capital });
    });
    return end;
  }
}
