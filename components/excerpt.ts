/** Returns the beginning of the words, for a name among many. */
export function excerpt(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
