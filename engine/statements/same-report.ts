/** Fewer sentences in common are chance, or one sentence quoted from another outlet. */
const LEAST_SHARED = 4;
/** Most of the shorter article: an outlet cuts a report, and adds lines of its own. */
const LEAST_SHARE = 0.6;

/**
 * Tells whether two articles print one report, such as an agency's: most sentences of the shorter one are in the longer
 * one, word for word. Containment (Broder 1997), since reports are cut. False where the sentences of one are not known.
 *
 * @param one,other as `sentencePrints` gives them
 */
export function isSameReport(one: readonly number[], other: readonly number[]): boolean {
  const known = new Set(one);
  const shared = other.filter((print) => known.has(print)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(one.length, other.length);
}

/** Puts articles that print one report together, in the order given; each alone that prints one of its own. */
export function groupReports<T>(articles: readonly T[], printsOf: (article: T) => readonly number[]): T[][] {
  const reports: T[][] = [];
  for (const article of articles) {
    const known = reports.find((report) =>
      report.some((each) => isSameReport(printsOf(each), printsOf(article))),
    );
    if (known) known.push(article);
    else reports.push([article]);
  }
  return reports;
}
