import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import type { Document, Sentence } from '../text/document';
import type { Choice } from './choose';
import type { Frame } from './frame';

/** Below this probability an earlier answer in the sentence gives way to the tag that closes it. */
const DOUBTFUL = 0.5;

/**
 * The same answers, but a tag that closes a sentence speaks for all of its fragments: Après la loi, « votée de force »
 * malgré une « large » opposition, « la défiance est profonde », juge [Mme Roux]. Each that has a verb of speech before it
 * keeps its own. For languages whose tags stand behind the marks with the verb before its subject; in English most such
 * fragments are the reporter's.
 */
export function spreadClosingTags(
  { document, items, cues, itemOfPiece, itemOfToken, firstTokenOfPiece }: Frame,
  mentions: readonly Mention[],
  choices: readonly Choice[],
): Choice[] {
  if (!document.language.tagsInside) return [...choices];
  const closing = new Map<number, Choice>();
  const sentenceOf = (index: number) => document.sentenceOfToken[firstTokenOfPiece[index] ?? -1] ?? -1;
  for (const choice of choices) {
    const mention = choice.mention === null ? undefined : mentions[choice.mention];
    if (mention && closesSentence(document, choice, mention)) closing.set(sentenceOf(choice.piece), choice);
  }
  // las llegadas, comparadas con 2023: a participle says nothing
  const speaks = (token: number) =>
    document.language.dropsSubject?.(document.tokens[token]?.text.toLowerCase() ?? '') ?? true;
  return choices.map((choice) => {
    const sentence = sentenceOf(choice.piece);
    const tag = closing.get(sentence);
    if (!tag || tag.piece <= choice.piece || choice.by !== 'ranker') return choice;
    if (choice.mention !== null && choice.probability >= DOUBTFUL) return choice;
    const from = itemOfToken[(document.sentences[sentence] as Sentence).firstToken] as number;
    for (let item = itemOfPiece[choice.piece] as number; item >= from; item--)
      if ((items[item] as number) >= 0 && (cues[item] as number) >= 2 && speaks(items[item] as number))
        return choice;
    return { ...tag, piece: choice.piece };
  });
}

/** « … », juge Mme Roux. — behind the marks nothing but comma, verb and subject stands in the sentence. */
function closesSentence(document: Document, { piece, by }: Choice, mention: Mention): boolean {
  const { outer, block } = document.pieces[piece] as Piece;
  if (by !== 'ranker' || mention.block !== block || mention.start < outer.end) return false;
  const before = document.text.slice(outer.end, mention.start);
  const after = document.text.slice(mention.end, mention.end + 2);
  return /^,\s\S+(?:\s\S+)?\s$/.test(before) && /^[.\n]?\s*$/.test(after);
}
