/** From this many words on, a beginning with a capital letter is enough. */
const LONG = 8;

/**
 * True where the content reads as one or more sentences of the speaker's, not as a fragment in the reporter's sentence:
 * it begins with a capital after brackets and dots, and ends like a sentence, or is long.
 */
export function isWholeSentence(content: string, words: number): boolean {
  // “(We) won.”, “… And then we left.”, “[The] ships sail.”, “‘No’ is no answer.”
  if (!/^[\s([{….\-–—'‘"“]*(?:\p{Lu}|\p{N})/u.test(content.slice(0, 24))) return false;
  return words >= LONG || /[.?!,…—–-][)\]’'”"]*$/.test(content.slice(-6));
}
