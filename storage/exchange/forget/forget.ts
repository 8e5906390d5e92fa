import { database } from '../../database';
import { forgetRemoved } from '../../decisions/unsave';
import { inLibrary } from '../../in-library';
import { noteForgotten } from '../../loss';
import { savePending } from '../../reading/pending-readings';
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from '../../records';
import { removeQuotations } from '../../remove-quotations';
import { forgetSites } from '../../search/forget-sites';
import { pairsOf } from '../../statements/pairs-of';
import type { StatementDecision } from '../../statements/statement-records';
import { type LongWork, ROWS_AT_ONCE } from '../long-work';
import { type ForgetPlan, type Forgetting, forgetPlan } from './forget-plan';
import { ForgottenRows } from './forgotten-rows';

/** What was forgotten, for `unforget`. */
export interface Forgotten {
  readonly quotations: ForgottenRows<QuotationRecord>;
  readonly articles: ForgottenRows<ArticleRecord>;
  readonly speakers: ForgottenRows<SpeakerRecord>;
  readonly statementDecisions: ForgottenRows<StatementDecision>;
  /** How many quotations. */
  readonly count: number;
}

/**
 * Takes out all that belongs to an article, an outlet, a speaker or a time, in one transaction. Deleting a single
 * quotation leaves a trace, so that it does not come back with the next reading. Forgetting leaves none, not even that:
 * who wants an outlet forgotten does not want his library to know ever after that it was read. So what is read again is
 * saved again, and a file that holds it brings it back.
 *
 * @throws {DOMException} `AbortError` where it was stopped; then nothing was forgotten.
 * @throws {StorageError} where the library cannot be written; then nothing was.
 */
export async function forget(wanted: Forgetting, work: LongWork = {}): Promise<Forgotten> {
  // What waits to be saved belongs to it too, and would come back.
  await savePending();
  const forgotten = await inLibrary(async () => {
    const plan = await forgetPlan(wanted);
    const kept = {
      quotations: new ForgottenRows<QuotationRecord>(),
      articles: new ForgottenRows<ArticleRecord>(),
      speakers: new ForgottenRows<SpeakerRecord>(),
      statementDecisions: new ForgottenRows<StatementDecision>(),
    };
    const count = await takeOut(plan, kept, wanted.what === 'everything', work);
    return { ...kept, count };
  });
  await forgetRemoved();
  if (wanted.what === 'everything') await noteForgotten();
  return forgotten;
}

/** Takes the rows of a plan out and keeps them; returns how many quotations they were, without traces of deleted ones. */
async function takeOut(
  plan: ForgetPlan,
  kept: Omit<Forgotten, 'count'>,
  isAll: boolean,
  work: LongWork,
): Promise<number> {
  let count = 0;
  const { quotationIds, articleIds, speakerIds } = plan;
  const pairs = isAll ? await database.statementDecisions.toArray() : await pairsAmong(quotationIds);
  kept.statementDecisions.keep(pairs);
  for (let from = 0; from < quotationIds.length; from += ROWS_AT_ONCE) {
    work.signal?.throwIfAborted();
    const rows = known(await database.quotations.bulkGet(quotationIds.slice(from, from + ROWS_AT_ONCE)));
    kept.quotations.keep(rows);
    count += rows.filter(({ deletedAt }) => deletedAt === null).length;
    if (!isAll) await removeQuotations(rows);
    work.onProgress?.(from / quotationIds.length);
  }
  kept.articles.keep(known(await database.articles.bulkGet([...articleIds])));
  kept.speakers.keep(known(await database.speakers.bulkGet([...speakerIds])));
  // What is derived goes with them, whatever there is by now.
  if (isAll) for (const table of database.tables) await table.clear();
  await database.statementDecisions.bulkDelete(pairs.map(({ one, other }) => [one, other]));
  await database.articles.bulkDelete([...articleIds]);
  await database.speakers.bulkDelete([...speakerIds]);
  await forgetSites();
  return count;
}

/** What the reader decided about pairs of which one goes. */
async function pairsAmong(ids: readonly string[]): Promise<readonly StatementDecision[]> {
  if ((await database.statementDecisions.count()) === 0) return [];
  const pairs = new Map<string, StatementDecision>();
  for (const id of ids) {
    for (const pair of await pairsOf(database.statementDecisions, id)) pairs.set(pair.one + pair.other, pair);
  }
  return [...pairs.values()];
}

function known<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}
