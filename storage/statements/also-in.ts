import { compareTexts, type TextInWords, textInWords } from '@/engine/statements/compare-wordings';
import { withStorageErrors } from '../errors';
import type { AlsoIn } from '../records';
import type { SavedQuotation } from '../search/saved-quotation';
import { statementsAround } from './find-statements';
import { currentWords, reportsAmong, type SavedStatement } from './statement';

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
    const textOf = textsOnce();
    return new Map(
      [...others].flatMap(([id, around]) => {
        const own = around.get(id);
        const found = own && alsoInOf(own, [...around.values()], reportOf, textOf);
        return found && found.outlets > 0 ? [[id, found]] : [];
      }),
    );
  });
}

function alsoInOf(
  own: SavedQuotation,
  around: readonly SavedQuotation[],
  reportOf: ReadonlyMap<string, string>,
  textOf: (saved: SavedQuotation) => TextInWords,
): AlsoIn {
  const outlets = new Map<string, boolean>();
  const ownOutlet = outletKey(own, reportOf);
  const words = textOf(own);
  for (const each of around) {
    const outlet = outletKey(each, reportOf);
    if (outlet === ownOutlet) continue;
    outlets.set(outlet, (outlets.get(outlet) ?? false) || isChanged(words, textOf(each)));
  }
  return { outlets: outlets.size, changed: [...outlets.values()].filter(Boolean).length };
}

/** The words of each quotation, taken apart when they are first asked for. */
function textsOnce(): (saved: SavedQuotation) => TextInWords {
  const texts = new Map<string, TextInWords>();
  return ({ quotation }) => {
    const text = texts.get(quotation.id) ?? textInWords(currentWords(quotation));
    texts.set(quotation.id, text);
    return text;
  };
}

/** Whether one changed or added words: the longer is the measure, since what only one of them leaves out is not changed. */
function isChanged(one: TextInWords, other: TextInWords): boolean {
  const [longer, shorter] = other.text.length > one.text.length ? [other, one] : [one, other];
  // Most outlets print the same words, or a stretch of them.
  if (holdsWhole(longer.text, shorter.text)) return false;
  return compareTexts(longer, shorter).differences.some(
    ({ kind }) => kind === 'changed' || kind === 'added' || kind === 'moved',
  );
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

const LETTER = /[\p{L}\p{N}'’]/u;

/** Whether a text stands in another letter by letter, from the beginning of a word to the end of one. */
function holdsWhole(longer: string, shorter: string): boolean {
  const at = longer.indexOf(shorter);
  return at >= 0 && !LETTER.test(longer[at - 1] ?? '') && !LETTER.test(longer[at + shorter.length] ?? '');
}
