/** As much of its interface as is used here: it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { generateGraph: boolean }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
