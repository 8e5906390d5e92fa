import type { Mention } from '../mentions/mention';
import type { Document, Token } from '../text/document';
import type { Link } from './cast';

/** Tokens of an aside between a name and its verb: Tomas Berg, who replaced Lena Falk as mayor in July, said. */
const LONGEST_ASIDE = 18;

/** How many mentions before a subject are looked at. */
const MENTIONS_BEFORE = 8;

/** Prepositions, and what joins a name with the one before it. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of for with by to from about at on against between over in like than and into under after before around via near outside inside across through`.split(
    ' ',
  ),
);

/** Verbs whose object is the one spoken to: he told Holm, they asked Holm. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'tell told tells telling ask asked asks asking inform informed urge urged urges assure assured'.split(' '),
);

/** Finite verbs without -s or -ed that often follow a subject. */
const VERBS = new Set(
  `is was are were has had have will would can could may might must should did does do got goes went came took made gave saw
  kept left led met became began brought bought built drew fell fought grew knew lost paid ran rose sat sent sold spent
  stood struck shook broke drove sought swore chose taught thought threw won wore said told says spoke wrote held found felt put set cut hit let read`.split(
    /\s+/,
  ),
);

/** Words in -s and -ed that are no finite verb after a name. */
const NO_VERB = new Set(
  "as this its his hers theirs yours plus versus perhaps unless across besides 's".split(' '),
);

/** Words that may stand before the subject of a sentence: But Holm said; For his part, Holm said. */
const OPENING: ReadonlySet<string> = new Set(
  'but and yet so then still now also mr mrs ms dr sir the however meanwhile later earlier'.split(' '),
);

/** Words that open a clause before the main one, as participles do: Asked whether he would stay, | Holm said. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  'while when as after before although though if since because once until despite whereas'.split(' '),
);

/** What may close a quotation before its tag. */
const CLOSING_MARK = /^[”"’'»]$/;

/** Bits of what is known of a mention. */
const KNOWN = 1;
const AFTER_PREPOSITION = 2;
const CUED = 4;
const ACTING = 8;
const OBJECT = 16;
const OPENS = 32;

/** What the words around each mention tell of its place in the sentence; read once, when it is first asked for. */
export class MentionGrammar {
  private readonly facts: Uint8Array;

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
  ) {
    this.facts = new Uint8Array(mentions.length);
  }

  /** `of Holm`, `with Holm`, `and Holm`. */
  isAfterPreposition(index: number): boolean {
    return (this.read(index) & AFTER_PREPOSITION) > 0;
  }

  /** A verb of speech is its own: `” said Holm`; `Holm, who has left, said`. Not: `he told Holm`. */
  isCued(index: number): boolean {
    return (this.read(index) & CUED) > 0;
  }

  /** A finite verb follows it or the aside after it: `Holm thanked`, `Holm, on his third visit, thanked`. */
  isActing(index: number): boolean {
    return (this.read(index) & ACTING) > 0;
  }

  /** A verb governs it: `thanked Holm`, `told Holm`. */
  isObject(index: number): boolean {
    return (this.read(index) & OBJECT) > 0;
  }

  /** Its sentence begins with it: `Holm had come`, `But Mr Holm had come`. */
  isOpening(index: number): boolean {
    return (this.read(index) & OPENS) > 0;
  }

  /** The first mention of its sentence outside marks, no possessive, not after a preposition: mostly its subject. */
  isSubject(index: number, links: readonly (Link | null)[]): boolean {
    const mention = this.mentions[index] as Mention;
    if (mention.piece >= 0 || mention.possessive || this.isAfterPreposition(index)) return false;
    if (this.opensSubordinate(mention)) {
      const main = this.mainSubject(index);
      if (main >= 0) return main === index || links[main]?.entity === links[index]?.entity;
    }
    for (let i = index - 1; i >= 0 && i > index - MENTIONS_BEFORE; i--) {
      const before = this.mentions[i] as Mention;
      if (before.sentence !== mention.sentence) return true;
      if (before.piece >= 0 || before.possessive || before.end > mention.start) continue;
      // On Tuesday, Israel’s chief spokesman, Dan Hagar, said: neither a place nor an apposition is another subject.
      if (links[i]?.entity === links[index]?.entity || this.isAfterPreposition(i)) continue;
      // Chicago closer Ann Lee lost
      if (before.kind === 'place' && !this.isActing(i)) continue;
      if (before.endToken === mention.firstToken - 1 && this.document.tokens[before.endToken]?.text === ',')
        continue;
      return false;
    }
    return true;
  }

  private opensSubordinate(mention: Mention): boolean {
    const first = this.document.sentences[mention.sentence]?.firstToken ?? 0;
    const { lower = '' } = this.document.tokens[first] ?? {};
    return SUBORDINATE.has(lower) || /(?:ed|ing)$/.test(lower);
  }

  /** While Falk, 36, waits, | Holm sails: the first mention after a comma that has a verb; -1 where there is none near. */
  private mainSubject(index: number): number {
    const { sentence } = this.mentions[index] as Mention;
    let i = index;
    while (i > 0 && i > index - MENTIONS_BEFORE && this.mentions[i - 1]?.sentence === sentence) i--;
    for (; i < index + MENTIONS_BEFORE && this.mentions[i]?.sentence === sentence; i++) {
      const mention = this.mentions[i] as Mention;
      if (mention.piece >= 0 || mention.possessive || this.isAside(i)) continue;
      const before = this.document.tokens[mention.firstToken - 1];
      if (before?.text === ',' && (this.isActing(i) || this.isCued(i))) return i;
    }
    return -1;
  }

  /** Asked about Falk, | the mayor, | who has left, Holm said: what is said of somebody else between commas. */
  private isAside(index: number): boolean {
    const { firstToken, form } = this.mentions[index] as Mention;
    const isWho = /^wh/.test(this.document.tokens[firstToken]?.lower ?? '');
    const before = this.mentions[index - 1];
    const follows = before?.form === 'name' && before.endToken === firstToken - 1;
    return isWho || (form === 'description' && follows);
  }

  private read(index: number): number {
    const known = this.facts[index] as number;
    if (known > 0) return known;
    const mention = this.mentions[index] as Mention;
    const { tokens } = this.document;
    const before = tokens[mention.firstToken - 1];
    const isSameBlock = before?.block === mention.block;
    const end = this.afterAside(mention);
    const isInverted = isSameBlock && this.isInverted(mention);
    let facts: number = KNOWN;
    if (isSameBlock && PREPOSITIONS.has(before?.lower ?? '') && !this.isTopic(mention))
      facts |= AFTER_PREPOSITION;
    if (isInverted || this.isSpeech(mention, end)) facts |= CUED;
    if (!mention.possessive && this.isVerb(mention, end)) facts |= ACTING;
    if (isSameBlock && !isInverted && before && isGoverning(before)) facts |= OBJECT;
    if (this.opens(mention)) facts |= OPENS;
    this.facts[index] = facts;
    return facts;
  }

  /** `“…,” said Holm`: the verb stands after marks. Not: `Berg, a baker, said Holm’s bread was old`. */
  private isInverted(mention: Mention): boolean {
    const verb = mention.firstToken - 1;
    if (mention.possessive || !this.isSpeech(mention, verb)) return false;
    const { tokens } = this.document;
    const last = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
    return tokens[last]?.block !== mention.block || CLOSING_MARK.test(tokens[last]?.text ?? '');
  }

  private isSpeech(mention: Mention, index: number): boolean {
    const token = this.document.tokens[index];
    return token !== undefined && token.block === mention.block && token.facts.cue >= 2;
  }

  private isVerb(mention: Mention, index: number): boolean {
    const token = this.document.tokens[index];
    if (!token || token.block !== mention.block || token.type !== 'word' || token.capital) return false;
    return (
      VERBS.has(token.lower) ||
      ((token.lower.endsWith('s') || token.lower.endsWith('ed')) && !NO_VERB.has(token.lower))
    );
  }

  /** The token after the mention, or after the aside between commas that follows it. */
  private afterAside(mention: Mention): number {
    const { tokens } = this.document;
    if (mention.possessive || tokens[mention.endToken]?.text !== ',') return mention.endToken;
    for (let i = mention.endToken + 1; i < mention.endToken + LONGEST_ASIDE; i++) {
      const token = tokens[i];
      if (token?.block !== mention.block || /^[.;:“”"]$/.test(token.text)) break;
      if (token.text === ',' && (this.isSpeech(mention, i + 1) || this.isVerb(mention, i + 1))) return i + 1;
    }
    return mention.endToken;
  }

  /** For | Holm, whose house was flooded, that is not enough. */
  private isTopic({ firstToken, sentence }: Mention): boolean {
    const { tokens, sentences } = this.document;
    return tokens[firstToken - 1]?.text === 'For' && sentences[sentence]?.firstToken === firstToken - 1;
  }

  private opens(mention: Mention): boolean {
    if (mention.piece >= 0 || mention.possessive) return false;
    let i = this.document.sentences[mention.sentence]?.firstToken ?? 0;
    while (i < mention.firstToken && OPENING.has(this.document.tokens[i]?.lower ?? '')) i++;
    return i >= mention.firstToken;
  }
}

/** A small word that is neither preposition, article nor conjunction: thanked, told, seeing. */
function isGoverning(before: Token): boolean {
  if (before.type !== 'word' || before.capital || PREPOSITIONS.has(before.lower)) return false;
  if (ADDRESSING.has(before.lower) || VERBS.has(before.lower)) return true;
  return !before.facts.isFunction && (before.lower.endsWith('ed') || before.lower.endsWith('ing'));
}
