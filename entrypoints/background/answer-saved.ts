import { type Browser, browser } from 'wxt/browser';
import { type SavedHere, type ShownWords, sendMessage } from '@/messages';
import { articleIdentity } from '@/storage/reading/article-identity';
import { soughtQuotations } from '@/storage/reading/quotations-of-article';
import { rememberShown, takeShown } from '@/storage/reading/shown-quotation';
import { object, textOrNull } from '@/storage/reading/validate';
import { validId } from '@/storage/reading/validate-anchor';
import { currentWording } from '@/storage/reading/wordings';
import { type SavedQuotation, savedQuotation } from '@/storage/search/saved-quotation';
import { wordsLink } from '@/storage/words-link';
import { answerMessage } from './answer-message';

/** Answers what concerns quotations that were saved before: finding them again on their page, and going back to it. */
export function answerSaved(): void {
  answerMessage('savedWanted', async (data, { url, incognito }): Promise<SavedHere> => {
    // A private window is told nothing of what was read in others.
    if (incognito) return { quotations: [], shown: null };
    const canonicalUrl = textOrNull(object(data, 'message').canonicalUrl, 'canonicalUrl', 4_000);
    const quotations = await soughtQuotations(url, canonicalUrl);
    const id = await takeShown(articleIdentity(url, canonicalUrl).id);
    const saved = id === null ? null : await savedQuotation(id);
    return { quotations, shown: saved && shownWords(saved) };
  });
  answerMessage('savedOpened', async (data) => {
    const saved = await savedQuotation(validId(object(data, 'message').id));
    if (!saved) throw new Error('The quotation was deleted meanwhile');
    return openSaved(saved);
  });
}

/** Shows the words in the tab that holds the article, else in a new one; false where the page says that they are gone. */
async function openSaved(saved: SavedQuotation): Promise<boolean> {
  const tab = await tabOf(saved);
  if (tab?.id === undefined) {
    // The new page's reader asks for it when it has read the page.
    await rememberShown(saved.quotation.articleId, saved.quotation.id);
    await browser.tabs.create({ url: linkTo(saved) });
    return true;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  try {
    return await sendMessage('savedShown', shownWords(saved), tab.id);
  } catch {
    // No reader of ours is in that tab: the browser goes to the words by itself, if they are there.
    await browser.tabs.update(tab.id, { url: linkTo(saved) });
    return true;
  }
}

/** A tab with the quotation's article, as far as the browser tells what tabs show; not one of a private window. */
async function tabOf({ article }: SavedQuotation): Promise<Browser.tabs.Tab | null> {
  const own = new Set([article.id, articleIdentity(article.url, null).id]);
  const tabs = await browser.tabs.query({});
  const holds = ({ url, incognito }: Browser.tabs.Tab) =>
    !incognito && url !== undefined && /^https?:/.test(url) && own.has(articleIdentity(url, null).id);
  return tabs.filter(holds).sort((one, other) => Number(other.active) - Number(one.active))[0] ?? null;
}

function linkTo({ quotation, article }: SavedQuotation): string {
  return wordsLink(article.url, currentWording(quotation).parts[0]);
}

function shownWords({ quotation }: SavedQuotation): ShownWords {
  const { parts, context } = currentWording(quotation);
  const { id, savedAt } = quotation;
  return { id, words: parts.map((part) => part.exact), context, savedAt };
}
