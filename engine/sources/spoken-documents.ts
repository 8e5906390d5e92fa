import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Link } from './cast';
import { readPhrase } from './roles';

/** What a source puts out: `the statement` after `Lund Records said` is Lund Records speaking. */
const PUT_OUT = new Set('statement release tweet post email message letter'.split(' '));

/** The last speaker, where a definite description names what they put out: `the statement added`; null elsewhere. */
export function speakerOfDocument(document: Document, mention: Mention, speaker: Link | null): Link | null {
  if (mention.kind !== 'document' || !speaker || speaker.entity.keys.length === 0) return null;
  const phrase = readPhrase(document, mention.firstToken, mention.endToken, mention.head.start);
  if (phrase?.determiner !== 'the' || !PUT_OUT.has(phrase.head) || phrase.modifiers.size > 0) return null;
  return {
    entity: speaker.entity,
    step: 'description',
    rivals: [],
    confidence: Math.min(0.7, speaker.confidence),
  };
}
