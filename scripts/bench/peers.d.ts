/** Comes without types. Only what the benchmark calls. */
declare module 'quote-parser' {
  export function parse(text: string, language: string): unknown[];
}
