import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import type { Entity } from './entity';

/** le | porte-parole, l'|avocate */
const FIRST_WORD = /^[^\s’']+[\s’']/;

/**
 * Who is called by the words of his own office though it speaks for others: le porte-parole du gouvernement, Paul Morvan … le
 * porte-parole du gouvernement. For languages that are glossed.
 */
export class SameOffice {
  /** By the words of the office, with and without the first. */
  private readonly bearers = new Map<string, Entity>();

  constructor(
    private readonly document: Document,
    entities: readonly Entity[],
  ) {
    if (!document.language.glossary) return;
    for (const entity of entities) {
      if (entity.kind !== 'person' || entity.keys.length === 0) continue;
      for (const { span } of entity.roles) {
        const words = document.text.slice(span.start, span.end).toLowerCase();
        this.bearers.set(words, entity).set(words.replace(FIRST_WORD, ''), entity);
      }
    }
  }

  /** Null where nobody bears it. */
  link({ start, end, onBehalfOf }: Mention): Link | null {
    if (!onBehalfOf || this.bearers.size === 0) return null;
    const entity = this.bearers.get(
      this.document.text.slice(start, end).toLowerCase().replace(FIRST_WORD, ''),
    );
    return entity ? { entity, step: 'role', rivals: [], confidence: 0.9 } : null;
  }
}
