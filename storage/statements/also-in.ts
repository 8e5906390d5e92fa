import { withStorageErrors } from '../errors';
import type { AlsoIn } from '../records';
import type { SavedQuotation } from '../search/saved-quotation';
import { statementsAround } from './find-statements';
import { currentWords, isChanged, reportsAmong, type SavedStatement } from './statement';

/** Returns where else the words of these saved quotations are reported; those that nobody else reports are left out. */
export function alsoIn(ids: readonly string[]): Promise<ReadonlyMap<string, AlsoIn>> {
  return withStorageErrors(async () => {
    const statements = await statementsAround(ids);
    const others = new Map(ids.map((id) => [id, new Map<string, SavedQuotation>()]));
    for (const { members } of statements) {
      for (const { quotation } of members) {
        for (const each of members) others.get(quotation.id)?.set(each.quotation.id, each);
      }
    }
    // Two stars may each hold some of the articles that print one report.
    const reports = reportsAmong(statements.flatMap(({ members }) => members));
    const reportOf = new Map(reports.flatMap((report) => report.map((id) => [id, report[0] ?? id])));
    return new Map(
      [...others].flatMap(([id, around]) => {
        const own = around.get(id);
        const found = own && alsoInOf(own, [...around.values()], reportOf);
        return found && found.outlets > 0 ? [[id, found]] : [];
      }),
    );
  });
}

function alsoInOf(
  own: SavedQuotation,
  around: readonly SavedQuotation[],
  reportOf: ReadonlyMap<string, string>,
): AlsoIn {
  const outlets = new Map<string, boolean>();
  const ownOutlet = outletKey(own, reportOf);
  const words = currentWords(own.quotation);
  for (const each of around) {
    const outlet = outletKey(each, reportOf);
    if (outlet === ownOutlet) continue;
    const theirs = currentWords(each.quotation);
    // The longer of the two is the measure: what only one of them leaves out is not changed.
    const [longer, shorter] = theirs.length > words.length ? [theirs, words] : [words, theirs];
    outlets.set(outlet, (outlets.get(outlet) ?? false) || isChanged(longer, shorter));
  }
  return { outlets: outlets.size, changed: [...outlets.values()].filter(Boolean).length };
}

/** One report in four outlets is one, whatever they are called. */
function outletKey({ article }: SavedQuotation, reportOf: ReadonlyMap<string, string>): string {
  return reportOf.get(article.id) ?? outletOf(article);
}

/** An outlet by its name, else by its host. */
export function outletOf({ outlet, url }: SavedQuotation['article']): string {
  return outlet.trim().toLowerCase() || (URL.canParse(url) ? new URL(url).host : url);
}

/** How many outlets and how many reports a statement has: four outlets that print one report are one report. */
export function countOutlets({ members, reports }: SavedStatement) {
  const outlets = new Set(members.map(({ article }) => outletOf(article))).size;
  return { outlets, agencyReports: reports.length };
}
