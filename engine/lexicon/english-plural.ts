/** The plural of one of the rules' nouns, for glossaries: ministers, policemen, countries; `police` itself. */
export function englishPlural(noun: string): string {
  if (/men$|people|police|staff|press/.test(noun)) return noun;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
