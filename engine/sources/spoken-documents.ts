import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';
import type { MentionGrammar } from './mention-grammar';
import type { Phrase } from './roles';

/** What a source puts out: `the statement` after `Lund Records said` is Lund Records speaking. */
const PUT_OUT = new Set('statement release tweet post email e-mail message letter quote caption'.split(' '));

/** Verbs whose subject has not written what they govern. */
const RECEIVING =
  /^(?:got|gets?|receives?|received|reads?|saw|sees?|obtained|reviewed|shared|published|found|cited|quoted|answered|to|of)$/;

/** A statement issued by the | Harbour Union: in words. */
const LONGEST_GAP = 3;

/** How far back `a statement` is looked for, in mentions. */
const REACH = 80;

/** Who puts out statements, letters and posts, as far as the article says so. */
export class Issuers {
  /** By noun: who put out the last one, and where it was told. */
  private readonly last = new Map<string, { entity: Entity; index: number }>();

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly links: readonly (Link | null)[],
    private readonly grammar: MentionGrammar,
    /** Links a description that stands further on. */
    private readonly linkAhead: (index: number) => Link | null,
  ) {}

  /**
   * `The Conservatives’ letter to Daniel Vane`, `a statement from Lund Records`, `her post`: whose it is, never whom it
   * is addressed to; then `the letter` is theirs as well. Null where the article does not say.
   */
  link(index: number, phrase: Phrase): Link | null {
    const mention = this.mentions[index] as Mention;
    if (mention.kind !== 'document' || !PUT_OUT.has(phrase.head)) return null;
    const owner = this.ownerWithin(index);
    if (owner) {
      this.last.set(phrase.head, { entity: owner, index });
      return { entity: owner, step: 'description', rivals: [], confidence: 0.85 };
    }
    if (phrase.determiner === 'the' && phrase.modifiers.size === 0) {
      const known = this.last.get(phrase.head);
      if (!known || index - known.index > REACH) return null;
      return { entity: known.entity, step: 'description', rivals: [], confidence: 0.8 };
    }
    // “Her statements were false,” the statement read: neither several nor what is quoted is the one to come.
    if (mention.piece >= 0 || mention.number === 'plural') return null;
    const subject = this.subjectOf(index);
    if (subject) this.last.set(phrase.head, { entity: subject, index });
    else this.last.delete(phrase.head);
    return null;
  }

  /** `Lund Records’ statement`, `a statement from Lund Records`. */
  private ownerWithin(index: number): Entity | null {
    const mention = this.mentions[index] as Mention;
    for (let i = Math.max(0, index - 3); i < this.mentions.length && i <= index + 3; i++) {
      const other = this.mentions[i] as Mention;
      if (i === index || other.block !== mention.block) continue;
      // “Their letter”: theirs as far as it is known who they are.
      if (other.form === 'pronoun' && other.start !== mention.start) continue;
      if (other.form === 'pronoun') return this.links[i]?.entity ?? null;
      const isBefore =
        other.end < mention.head.start && (other.start === mention.start || this.touches(other, mention));
      if (isBefore && (other.possessive || this.isPossessive(other))) return this.links[i]?.entity ?? null;
      const follows = other.start > mention.head.end && other.start <= mention.end + 16;
      if (follows && this.isFromOrBy(other) && this.gap(mention, other) <= LONGEST_GAP)
        return (this.links[i] ?? (this.isQuoted(mention) ? this.linkAhead(i) : null))?.entity ?? null;
    }
    return null;
  }

  /** A statement from the board | said; “No,” said | a statement; but: she read a letter from them. “No,” it said. */
  private isQuoted({ firstToken, endToken }: Mention): boolean {
    const { tokens } = this.document;
    const isCue = (at: number) => (tokens[at]?.facts.cue ?? 0) > 0;
    return (
      isCue(endToken) || (isCue(firstToken - 1) && /^[”"’'»,]$/.test(tokens[firstToken - 2]?.text ?? ''))
    );
  }

  /** A statement from | the board; issued by the | Harbour Union; but: from the | Olsvik chapter. */
  private isFromOrBy({ firstToken, endToken }: Mention): boolean {
    const { tokens } = this.document;
    const after = tokens[endToken];
    const isWhole = after?.type !== 'word' || after.facts.cue > 0;
    const before = isWhole && tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
    return /^(?:from|by)$/.test(tokens[before]?.lower ?? '');
  }

  private isPossessive(mention: Mention): boolean {
    return /^[’']s?$/.test(this.document.tokens[mention.endToken]?.text ?? '');
  }

  private touches(before: Mention, after: Mention): boolean {
    return after.firstToken - before.endToken <= 1;
  }

  /** Tokens between the noun and a name after it. */
  private gap(document: Mention, other: Mention): number {
    const between = this.document.text.slice(document.head.end, other.start).trim();
    return between === '' ? 0 : between.split(/\s+/).length;
  }

  /** `In a statement, Lund Records denied it`, `Lund issued a statement`: the subject of its sentence. */
  private subjectOf(index: number): Entity | null {
    const mention = this.mentions[index] as Mention;
    // “Berg got a letter”: not his.
    if (RECEIVING.test(this.document.tokens[mention.firstToken - 1]?.lower ?? '')) return null;
    const by = (i: number) => {
      const other = this.mentions[i];
      const link = this.links[i];
      if (!other || !link || other.sentence !== mention.sentence || other.piece >= 0 || other.possessive)
        return null;
      const { kind } = link.entity;
      if (kind === 'document' || kind === 'place' || link.rivals.length > 0) return null;
      return this.grammar.isSubject(i, this.links) || this.grammar.isCued(i) ? link.entity : null;
    };
    for (let i = index - 1; i >= 0 && i > index - 6; i--) {
      const entity = by(i);
      if (entity) return entity;
    }
    return this.subjectAfter(index);
  }

  private subjectAfter(index: number): Entity | null {
    const mention = this.mentions[index] as Mention;
    const opens = /^(?:in|via|through|on)$/.test(this.document.tokens[mention.firstToken - 1]?.lower ?? '');
    for (let i = index + 1; opens && i < index + 4; i++) {
      const next = this.mentions[i];
      if (!next || next.sentence !== mention.sentence) return null;
      if (next.end <= mention.end || next.piece >= 0 || next.possessive) continue;
      const link = this.links[i];
      return this.grammar.isActing(i) && link && link.entity.kind !== 'document' ? link.entity : null;
    }
    return null;
  }
}
