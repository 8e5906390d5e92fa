import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import type { Token } from './document';

const ENDS = /^[.?!:]$/;
const QUOTE = /^["“”„«»]$/;

/** As many tokens of a sentence are looked at. */
const REACH = 60;

/**
 * The tokens with a `he said` of no width before each sentence whose mood tells by itself that it gives somebody's words, for
 * languages that have one: [—] Der Bürgermeister habe „Akten versteckt“. Only where marks stand in it and no verb of speech.
 */
export function withReportedMood(tokens: readonly Token[], { isReportedMood }: Language): readonly Token[] {
  if (!isReportedMood) return tokens;
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    const opens = token.type === 'word' && (before?.block !== token.block || opensBehind(before));
    if (!opens || !isReported(tokens, i, isReportedMood)) return [token];
    const empty = { ...token, end: token.start, text: '', capital: false };
    return [{ ...empty, lower: 'he' }, { ...empty, lower: 'said' }, token];
  });
}

/** The end of a sentence, or the mark that closes a quoted one. */
function opensBehind(before: Token | undefined): boolean {
  return before !== undefined && (ENDS.test(before.text) || /^[“”«»"]$/.test(before.text));
}

/** In the sentence stand marks and a verb in this mood outside them, and neither a verb of speech or thought nor an “according to”. */
function isReported(tokens: readonly Token[], from: number, isMood: (verb: string) => boolean): boolean {
  const block = tokens[from]?.block;
  let quoted = false;
  let marks = 0;
  let mood = false;
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || token.block !== block) break;
    if (QUOTE.test(token.text)) {
      quoted = !quoted;
      marks++;
    } else if (quoted) continue;
    else if (ENDS.test(token.text)) break;
    else if (cueStrength(token.lower) > 0 || token.lower === 'according') return false;
    else mood ||= isMood(token.text);
  }
  return mood && marks > 1;
}
