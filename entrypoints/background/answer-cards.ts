import { browser } from 'wxt/browser';
import type { CardDeed, Held, PageCount } from '@/messages';
import { decide } from '@/storage/decisions/decide';
import { heldOf, heldRecord, knownRecord } from '@/storage/decisions/held';
import { unsave } from '@/storage/decisions/unsave';
import { validDecision } from '@/storage/decisions/validate-decision';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { number, object, oneOf, textOrNull } from '@/storage/reading/validate';
import { validId } from '@/storage/reading/validate-anchor';
import { answerMessage } from './answer-message';
import type { SenderPage } from './sender';
import { showOnButton } from './toolbar-button';
import { withWholeAnchors } from './whole-anchors';

/**
 * Answers what the reader of a page does in the card there. Only to what is of the sender's own address: a page may
 * neither see nor change what was saved from another, whatever its message says.
 */
export function answerCards(): void {
  answerMessage('quotationDecided', (data, page) => {
    const message = object(data, 'message');
    return DEEDS[oneOf(message.deed, 'deed', ['save', 'remove', 'decide'])](message, page);
  });
  answerMessage('comparisonWanted', async (data, page) => {
    const id = await ownId(object(data, 'message'), page);
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#view=statement&id=${id}`) });
    return null;
  });
  answerMessage('pageCounted', async (data, { tabId }) => {
    await showOnButton(tabId, validCount(data));
    return null;
  });
}

type Fields = Record<string, unknown>;

const DEEDS: Record<CardDeed['deed'], (message: Fields, page: SenderPage) => Promise<Held | null>> = {
  save: ({ reading, index, added }, page) =>
    saveQuotation({ reading: withWholeAnchors(reading), index, added: added === true }, page),
  remove: async (message, page) => {
    // A page that got no answer asks twice: what is removed already is.
    await unsave(await ownId(message, page, knownRecord));
    return null;
  },
  decide: async (message, page) => {
    const decision = validDecision(message.decision);
    const record = await decide(await ownId(message, page), decision);
    if (!record) throw new Error('The quotation was deleted meanwhile');
    return heldOf(record);
  },
};

/** The id of a saved quotation that is of the sender's article and may be changed from there. */
async function ownId(
  { id, canonicalUrl }: Fields,
  { url, incognito }: SenderPage,
  find = heldRecord,
): Promise<string> {
  if (incognito) throw new Error('Nothing is saved or changed from a private window');
  const from = { url, canonicalUrl: textOrNull(canonicalUrl, 'canonicalUrl', 4_000) };
  return (await find(validId(id), from)).id;
}

const STATES = ['saved', 'not-saved', 'failed', 'none'] as const;

function validCount(data: unknown): PageCount {
  const { count, state } = object(data, 'message');
  return { count: number(count, 'count', 1_000_000), state: oneOf(state, 'state', STATES) };
}
