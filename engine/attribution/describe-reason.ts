import type { Reason, ReasonId } from '../types';

/**
 * For each reason its sentence: with the words that it speaks of, and without them. `$1`, `$2` stand for the words in
 * their order, in quotation marks.
 */
const SENTENCES: Record<ReasonId, readonly [withWords: string, without: string]> = {
  // “We won,” said Lee.
  'cue-between': ['$1 stands between the quotation and $2', 'the words that ascribe it stand next to it'],
  // Lee said: “We won.”
  'cue-before': ['$1 and $2 stand before the quotation', 'the speaker is named before it'],
  // “We won,” Lee said.
  'cue-after': ['$1 and $2 follow the quotation', 'the speaker is named after it'],
  // Lee, who said the vote was close, called it “a warning”.
  'cue-near': ['$1 and $2 stand beside the quotation', 'the speaker is named beside it'],
  // Lee: “We won.”
  colon: ['a colon after $* leads to the quotation', 'a colon leads to it'],
  // According to Lee, the vote was “a warning”.
  'according-to': ['$* ascribes the quotation', 'it is ascribed in so many words'],
  // “We won.” (the next paragraph, after one of Lee's)
  'same-speaker': ['it follows on a quotation of $*', 'it follows on a quotation of the same speaker'],
  // A paragraph that re-opens the marks.
  continued: ['it continues a quotation of $*', 'it continues the quotation before it'],
  // LEE: We won.
  label: ['the label $* stands before it', 'a label stands before it'],
  // An embedded post with its author's name.
  structure: ['the page sets it apart as words of $*', 'the page itself sets it apart as somebody’s words'],
  // Headline and body hold the same words.
  'headline-body': ['the article’s body has the same words from $*', 'the article’s body has the same words'],
  nearest: ['$* is the nearest that could have spoken', 'the nearest that could have spoken is taken'],
  'resolved-name': ['$1 is short for $2', 'the full name stands elsewhere in the article'],
  'resolved-role': ['$1 is $2', 'the article says who holds this office'],
  'resolved-pronoun': ['$1 refers to $2', 'the pronoun refers to somebody named before'],
  'resolved-organisation': [
    '$1 stands for $2',
    'the organisation’s full name stands elsewhere in the article',
  ],
  'several-possible': ['several could be meant: $*', 'several could be meant'],
  'not-certain': ['it is not certain enough that it is $*', 'it is not certain enough who spoke'],
  'nobody-named': ['nobody is named near $*', 'nobody is named near it'],
};

/**
 * Why an answer was given, as an English clause without a full stop: `“said” and “he” follow the quotation`.
 *
 * Where a reason carries fewer words than its sentence speaks of, the sentence without words is returned: it never shows
 * a gap.
 */
export function describeReason(reason: Reason): string {
  const [withWords, without] = SENTENCES[reason.id];
  const words = reason.words.filter((word) => word.trim() !== '').map((word) => `“${word}”`);
  const needed = withWords.includes('$2') ? 2 : 1;
  if (words.length < needed) return without;
  return withWords.replace(/\$([*12])/g, (_, which: string) =>
    which === '*' ? listOf(words) : (words[Number(which) - 1] ?? ''),
  );
}

/** `“a”, “b” and “c”`. */
function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
