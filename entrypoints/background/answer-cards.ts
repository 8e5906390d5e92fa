import { browser } from 'wxt/browser';
import { type Held, onMessage, type PageCount } from '@/messages';
import { decide } from '@/storage/decisions/decide';
import { heldOf, heldRecord } from '@/storage/decisions/held';
import { unsave } from '@/storage/decisions/unsave';
import { validDecision } from '@/storage/decisions/validate-decision';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { number, object, oneOf, textOrNull } from '@/storage/reading/validate';
import { validId } from '@/storage/reading/validate-anchor';
import { answer, pageOf, type SenderPage } from './sender';
import { showOnButton } from './toolbar-button';

/**
 * Answers what the reader of a page does in the card there. Only to what is of the sender's own address: a page may
 * neither see nor change what was saved from another, whatever its message says.
 */
export function answerCards(): void {
  onMessage('savingWanted', ({ data, sender }) =>
    answer(() => {
      const { reading, index, added } = object(data, 'message');
      return saveQuotation({ reading, index, added: added === true }, pageOf(sender));
    }),
  );
  onMessage('unsavingWanted', ({ data, sender }) =>
    answer(async () => {
      await unsave(await ownId(data, pageOf(sender)));
      return null;
    }),
  );
  onMessage('decisionMade', ({ data, sender }) =>
    answer(async (): Promise<Held> => {
      const decision = validDecision(object(data, 'message').decision);
      const record = await decide(await ownId(data, pageOf(sender)), decision);
      if (!record) throw new Error('The quotation was deleted meanwhile');
      return heldOf(record);
    }),
  );
  onMessage('comparisonWanted', ({ data, sender }) =>
    answer(async () => {
      const id = await ownId(data, pageOf(sender));
      await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#view=statement&id=${id}`) });
      return null;
    }),
  );
  onMessage('pageCounted', ({ data, sender }) =>
    answer(async () => {
      await showOnButton(pageOf(sender).tabId, validCount(data));
      return null;
    }),
  );
}

/** The id of a saved quotation that is of the sender's article and may be changed from there. */
async function ownId(data: unknown, { url, incognito }: SenderPage): Promise<string> {
  if (incognito) throw new Error('Nothing is saved or changed from a private window');
  const { id, canonicalUrl } = object(data, 'message');
  return (
    await heldRecord(validId(id), { url, canonicalUrl: textOrNull(canonicalUrl, 'canonicalUrl', 4_000) })
  ).id;
}

const STATES = ['saved', 'not-saved', 'failed', 'none'] as const;

function validCount(data: unknown): PageCount {
  const { count, state } = object(data, 'message');
  return { count: number(count, 'count', 1_000_000), state: oneOf(state, 'state', STATES) };
}
