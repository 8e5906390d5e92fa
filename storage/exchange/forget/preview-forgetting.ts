import { database } from '../../database';
import { withStorageErrors } from '../../errors';
import type { SavedQuotation } from '../../search/saved-quotation';
import { withArticles } from '../../search/saved-quotation';
import { type Forgetting, forgetPlan } from './forget-plan';

/** Quotations that are shown of what goes. */
const EXAMPLES = 3;
/** Rows that are looked at for them: some may be traces of what was deleted. */
const LOOKED_AT = 50;

/** What forgetting would take away. */
export interface ForgetPreview {
  readonly quotations: number;
  readonly articles: number;
  readonly speakers: number;
  readonly examples: readonly SavedQuotation[];
}

/** Tells what forgetting would take away; changes nothing. */
export function previewForgetting(wanted: Forgetting): Promise<ForgetPreview> {
  const { quotations, articles, speakers } = database;
  return withStorageErrors(() =>
    database.transaction('r', quotations, articles, speakers, async () => {
      const { quotationIds, articleIds, speakerIds } = await forgetPlan(wanted);
      const first = await quotations.bulkGet(quotationIds.slice(0, LOOKED_AT));
      const kept = first.flatMap((row) => (row && row.deletedAt === null ? [row] : []));
      const doomed = new Set(quotationIds);
      const traces = await quotations.orderBy('deletedAt').primaryKeys();
      return {
        quotations: doomed.size - traces.filter((id) => doomed.has(id)).length,
        articles: articleIds.length,
        speakers: speakerIds.length,
        examples: await withArticles(kept.slice(0, EXAMPLES)),
      };
    }),
  );
}
