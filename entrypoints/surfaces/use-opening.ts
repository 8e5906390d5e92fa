import { useState } from 'preact/hooks';
import { type PageReading, sendMessage } from '@/messages';
import type { TabUse } from './use-tab';

/** Goes to the words of a quotation: on the page that is shown, else on its own. */
export function useOpening(tab: TabUse, page: PageReading | null) {
  const [isGone, setIsGone] = useState(false);
  const show = (index: number) => void tab.show(index).then((found) => setIsGone(!found));
  const openSaved = (id: string) => {
    const index = page?.outcome?.ok ? page.outcome.value.ids.indexOf(id) : -1;
    if (index >= 0) show(index);
    else void sendMessage('savedOpened', { id }).then((found) => setIsGone(found.ok && !found.value));
  };
  return { isGone, show, openSaved };
}
