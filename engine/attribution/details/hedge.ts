import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** Kim reportedly told officers to “prepare the northern sites”. */
const ADVERB =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|is alleged to have|are alleged to have)\b/i;
const ADVERBS = ['edly', 'apparently', 'alleged'];

/** “This is only the start,” Mr Kim was quoted as saying. */
const QUOTED_AS =
  /\b(?:(?:is|was|were|been|being) (?:widely )?quoted(?: as (?:saying|telling|having said))?|is (?:said|reported) to have)\b/i;
const QUOTED = [' quoted', 'to have'];

/** The chancellor is [expected] to [say] the plan “puts renters first”; the chancellor will [say] so. */
const EXPECTED =
  /\b(?:(?:is|are|was|were) (?:widely )?(\w+) to (?:have )?|will |(?:plans?|intends?) to )(?:\w+ly )?(\w+)/gi;
const EXPECTING: ReadonlySet<string> = new Set(
  'expected due set likely scheduled understood believed thought said reported rumored rumoured claimed poised preparing alleged'.split(
    ' ',
  ),
);
const TO_UTTER: ReadonlySet<string> = new Set(
  `say said tell told warn warned argue argued announce announced declare declared call called describe described pledge
  pledged promise promised accuse accused urge urged claim claimed insist insisted add be been use used ask asked`.split(
    /\s+/,
  ),
);
/** Will be; will use: what is foretold is no speech. */
const NO_SPEECH = /^(?:be|use)/;

/** The words by which the article keeps its distance; null where it vouches for the words. */
export function findHedge(context: DetailContext): Evidence | null {
  return (
    firstMatch(context, ADVERBS, ADVERB) ?? findExpected(context) ?? firstMatch(context, QUOTED, QUOTED_AS)
  );
}

function findExpected({ words, offset }: DetailContext): Evidence | null {
  EXPECTED.lastIndex = 0;
  for (let match = EXPECTED.exec(words); match; match = EXPECTED.exec(words)) {
    const [text, expecting, verb = ''] = match;
    const uttered = verb.toLowerCase();
    const foretells = expecting ? EXPECTING.has(expecting.toLowerCase()) : !NO_SPEECH.test(uttered);
    if (foretells && TO_UTTER.has(uttered)) {
      const start = offset + match.index;
      return { start, end: start + text.length, text };
    }
    // They will [call in vain; the vote is expected] to say so: what is looked at in vain may hold the beginning of another.
    EXPECTED.lastIndex = match.index + 1;
  }
  return null;
}
